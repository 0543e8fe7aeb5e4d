import { CloudOff, WifiOff } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { backoffMs } from '../api/backoff.ts';
import { noteAnswered, useConnection } from '../api/connection.ts';
import { queries } from '../api/queries.ts';
import { useWords } from '../words/words.tsx';

/** Whether the API answers again. Asked by itself, so that what failed stands there in words meanwhile. */
const isBack = async (): Promise<boolean> => {
  try {
    return (await fetch('/api/v1/health/ping', { cache: 'no-store' })).status === 204;
  } catch {
    return false;
  }
};

/** Asks again for all that is on the screen, what failed before included. */
const refreshAll = (): void => void queries.invalidateQueries({}, { cancelRefetch: false });

const calmMs = 60_000;

/** Says on every page that nothing is heard of the API, tries again by itself, and brings the page up to date afterwards. */
export const ConnectionBanner = () => {
  const words = useWords();
  const connection = useConnection();
  const wasAway = useRef(false);
  const tries = useRef(0);

  useEffect(() => {
    if (connection === 'online') {
      if (wasAway.current) refreshAll();
      wasAway.current = false;
      // Whoever stays away for only some of the questions is asked less and less often.
      const calm = setTimeout(() => {
        tries.current = 0;
      }, calmMs);
      return () => clearTimeout(calm);
    }
    wasAway.current = true;
    if (connection === 'offline') return;
    let timer: ReturnType<typeof setTimeout>;
    let over = false;
    const look = async (): Promise<void> => {
      if (!document.hidden && (await isBack())) noteAnswered();
      else if (!over) plan();
    };
    const plan = (): void => {
      tries.current++;
      timer = setTimeout(() => void look(), backoffMs(tries.current, Math.random()));
    };
    plan();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [connection]);

  // The side bar and the head stick below it.
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!bar.current) return;
    const observer = new ResizeObserver(([entry]) =>
      document.documentElement.style.setProperty('--ph-banner', `${entry?.target.clientHeight ?? 0}px`),
    );
    observer.observe(bar.current);
    return () => observer.disconnect();
  }, []);

  return (
    <div ref={bar} role="status" data-print="no" className="ph:sticky ph:top-0 ph:z-50">
      {connection === 'online' ? null : (
        <p className="ph:flex ph:flex-wrap ph:items-center ph:justify-center ph:gap-x-2 ph:px-4 ph:py-2 ph:bg-warn-soft ph:border-b ph:border-line ph:text-sm">
          {connection === 'offline' ? (
            <WifiOff aria-hidden size={16} className="ph:text-warn" />
          ) : (
            <CloudOff aria-hidden size={16} className="ph:text-warn" />
          )}
          <strong className="ph:font-semibold">{words.connection[connection]}</strong>
          <span>{connection === 'offline' ? words.connection.offlineWhat : words.connection.unreachableWhat}</span>
        </p>
      )}
    </div>
  );
};
