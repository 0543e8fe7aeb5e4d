import { CloudOff, RefreshCw, SearchX } from 'lucide-react';
import { useWords } from '../words/words.tsx';
import { Button } from './Button.tsx';

type Props = { title: string; detail?: string | undefined; missing?: boolean; onRetry?: () => void; busy?: boolean };

/** What could not be shown and why, with a way to try again. */
export const FailureState = ({ title, detail, missing = false, onRetry, busy = false }: Props) => {
  const words = useWords();
  return (
    <div role="alert" className="ph:flex ph:flex-col ph:items-center ph:text-center ph:px-4 ph:py-12">
      <span aria-hidden className="ph:grid ph:place-items-center ph:size-11 ph:rounded-xl ph:bg-bad-soft ph:text-bad">
        {missing ? <SearchX size={20} /> : <CloudOff size={20} />}
      </span>
      <h2 className="ph:mt-4 ph:text-lg">{title}</h2>
      {detail ? <p className="ph:mt-1.5 ph:max-w-[34rem] ph:text-muted ph:break-words">{detail}</p> : null}
      {onRetry && !missing ? (
        <Button className="ph:mt-5" icon={<RefreshCw aria-hidden size={15} />} busy={busy} onClick={onRetry}>
          {words.tryAgain}
        </Button>
      ) : null}
    </div>
  );
};
