import { onlineManager } from '@tanstack/react-query';
import { CloudOff } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { Button } from '../ui/Button.tsx';
import { FailureState } from '../ui/FailureState.tsx';
import { useWords } from '../words/words.tsx';
import { describeFailure } from './failure.ts';

const isOnline = (): boolean => onlineManager.isOnline();

export const useOnline = (): boolean => useSyncExternalStore((listener) => onlineManager.subscribe(listener), isOnline);

type Asked = { isError: boolean; error: unknown; isFetching: boolean; refetch: () => Promise<unknown> };

/** Above what was there before: that it could not be refreshed, why, and what to do. Of a missing network every page says so itself. */
export const StaleNote = ({ asked }: { asked: Asked }) => {
  const words = useWords();
  const online = useOnline();
  if (!online || !asked.isError) return null;
  return (
    <div
      role="status"
      className="ph:flex ph:flex-wrap ph:items-center ph:gap-x-3 ph:gap-y-1 ph:px-4 ph:py-2 ph:text-sm ph:bg-warn-soft ph:border-b ph:border-line"
    >
      <CloudOff aria-hidden size={15} className="ph:text-warn" />
      <span className="ph:min-w-0 ph:flex-1 ph:basis-56">
        <strong className="ph:font-semibold">{describeFailure(asked.error, words).title}</strong> {words.delivery.stale}
      </span>
      <Button size="small" busy={asked.isFetching} onClick={() => void asked.refetch()}>
        {words.tryAgain}
      </Button>
    </div>
  );
};

/** In place of what was never there: nothing can be loaded without a network. */
export const OfflineState = ({ page = false }: { page?: boolean }) => {
  const words = useWords();
  return <FailureState page={page} title={words.delivery.notLoaded} detail={words.delivery.notLoadedHint} />;
};
