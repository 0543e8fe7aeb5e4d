import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useWords } from '../words/words.tsx';
import { Button } from './Button.tsx';

type Props = {
  onPrevious: (() => void) | undefined;
  onNext: (() => void) | undefined;
  /** Where the rows are not in the order of time. */
  backLabel?: string;
  forthLabel?: string;
};

/** Back and forth through a keyset list: there are no page numbers, because nobody counts the rows. */
export const Pager = ({ onPrevious, onNext, backLabel, forthLabel }: Props) => {
  const words = useWords();
  if (!onPrevious && !onNext) return null;
  return (
    <nav
      aria-label={words.pages}
      className="ph:flex ph:justify-end ph:gap-2 ph:px-4 ph:py-2.5 ph:border-t ph:border-line"
    >
      <Button
        size="small"
        icon={<ChevronLeft aria-hidden size={14} className="ph:rtl:-scale-x-100" />}
        disabled={!onPrevious}
        onClick={onPrevious}
      >
        {backLabel ?? words.newer}
      </Button>
      <Button size="small" disabled={!onNext} onClick={onNext}>
        {forthLabel ?? words.older}
        <ChevronRight aria-hidden size={14} className="ph:rtl:-scale-x-100" />
      </Button>
    </nav>
  );
};
