import { useConnection } from '../api/connection.ts';
import { useLiveState } from '../api/live.tsx';
import { classNames } from '../ui/class-names.ts';
import { useWords } from '../words/words.tsx';

/** Whether the page follows what happens. */
export const LiveSign = () => {
  const words = useWords();
  const state = useLiveState();
  const isAway = useConnection() !== 'online';
  return (
    <span role="status" className="ph:inline-flex ph:items-center ph:gap-1.5 ph:text-xs ph:text-muted">
      <span
        aria-hidden
        data-dot
        className={classNames(
          'ph:size-1.5 ph:rounded-full',
          state === 'live' && !isAway
            ? 'ph:bg-good'
            : state === 'polling' || isAway
              ? 'ph:bg-warn'
              : 'ph:bg-line-strong',
        )}
      />
      {isAway ? words.connection.sign : words.liveState[state]}
    </span>
  );
};
