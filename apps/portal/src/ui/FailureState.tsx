import { CloudOff, RefreshCw, SearchX } from 'lucide-react';
import { useWords } from '../words/words.tsx';
import { Button } from './Button.tsx';

type Props = {
  title: string;
  detail?: string | undefined;
  missing?: boolean;
  /** It stands in place of a whole page, and so has the page's heading. */
  page?: boolean;
  onRetry?: () => void;
  busy?: boolean;
};

/** What could not be shown and why, with a way to try again. */
export const FailureState = ({ title, detail, missing = false, page = false, onRetry, busy = false }: Props) => {
  const words = useWords();
  const Heading = page ? 'h1' : 'h2';
  return (
    <div role="alert" className="ph:flex ph:flex-col ph:items-center ph:text-center ph:px-4 ph:py-12">
      <span aria-hidden className="ph:grid ph:place-items-center ph:size-11 ph:rounded-xl ph:bg-bad-soft ph:text-bad">
        {missing ? <SearchX size={20} /> : <CloudOff size={20} />}
      </span>
      <Heading className="ph:mt-4 ph:text-lg">{title}</Heading>
      {detail ? <p className="ph:mt-1.5 ph:max-w-[34rem] ph:text-muted ph:break-words">{detail}</p> : null}
      {onRetry && !missing ? (
        <Button className="ph:mt-5" icon={<RefreshCw aria-hidden size={15} />} busy={busy} onClick={onRetry}>
          {words.tryAgain}
        </Button>
      ) : null}
    </div>
  );
};
