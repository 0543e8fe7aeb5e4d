import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useWords } from '../words/words.tsx';
import { Button } from './Button.tsx';

/** What a page of a keyset list knows of those beside it. */
export type IteratorPage = { done: boolean; iterator: string | null; prevIterator: string | null };

type Props = {
  page: IteratorPage | undefined;
  /** What the page was asked for with: before the first page, asked for with none, there is nothing. */
  iterator: string | undefined;
  onGo: (iterator: string) => void;
};

/** Back and forth through a keyset list: there are no page numbers, because nobody counts the rows. */
export const Pager = ({ page, iterator, onGo }: Props) => {
  const words = useWords();
  const newer = iterator ? page?.prevIterator : null;
  const older = page?.done ? null : page?.iterator;
  if (!newer && !older) return null;
  return (
    <nav
      aria-label={words.pages}
      className="ph:flex ph:justify-end ph:gap-2 ph:px-4 ph:py-2.5 ph:border-t ph:border-line"
    >
      <Button
        size="small"
        icon={<ChevronLeft aria-hidden size={14} className="ph:rtl:-scale-x-100" />}
        disabled={!newer}
        onClick={newer ? () => onGo(newer) : undefined}
      >
        {words.newer}
      </Button>
      <Button size="small" disabled={!older} onClick={older ? () => onGo(older) : undefined}>
        {words.older}
        <ChevronRight aria-hidden size={14} className="ph:rtl:-scale-x-100" />
      </Button>
    </nav>
  );
};
