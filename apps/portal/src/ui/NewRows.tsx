import { ArrowUp } from 'lucide-react';
import { useWords } from '../words/words.tsx';

/** What came in above while the list was read: it waits for a click. */
export const NewRows = ({ count, more = false, onShow }: { count: number; more?: boolean; onShow: () => void }) => {
  const words = useWords();
  return (
    <div role="status">
      {count === 0 ? null : (
        <button
          type="button"
          onClick={onShow}
          className="ph:flex ph:w-full ph:items-center ph:justify-center ph:gap-1.5 ph:h-9 ph:bg-accent-soft ph:text-accent ph:text-sm ph:font-medium ph:hover:underline"
        >
          <ArrowUp aria-hidden size={14} />
          {words.newRows(count, more)}
        </button>
      )}
    </div>
  );
};
