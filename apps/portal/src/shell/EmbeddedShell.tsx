import { Link, Outlet } from '@tanstack/react-router';
import { useEffect } from 'react';
import { embedded } from '../api/embedded.ts';
import { LiveProvider } from '../api/live.tsx';
import { useWords } from '../words/words.tsx';
import { Preferences } from './Preferences.tsx';

const tabClass =
  'ph:inline-flex ph:items-center ph:h-10 ph:px-0.5 ph:text-sm ph:text-muted ph:border-b-2 ph:border-transparent ph:-mb-px ph:hover:text-ink ph:aria-[current=page]:text-ink ph:aria-[current=page]:border-accent ph:aria-[current=page]:font-medium';

/** The brand's look, by the variables that all colours and measures come from. */
const wear = (): void => {
  const theme = embedded()?.theme;
  if (!theme) return;
  const { style, dataset } = document.documentElement;
  const set = (name: string, value: string | null): void => {
    if (value !== null) style.setProperty(name, value);
  };
  if (theme.accent) {
    // Darker and lighter by so much that it can be read on either ground.
    set(
      '--ph-accent',
      `light-dark(color-mix(in oklab, ${theme.accent} 85%, black), color-mix(in oklab, ${theme.accent} 55%, white))`,
    );
    set('--ph-accent-fill', `color-mix(in oklab, ${theme.accent} 85%, black)`);
    set(
      '--ph-accent-soft',
      `light-dark(color-mix(in oklab, ${theme.accent} 10%, white), color-mix(in oklab, ${theme.accent} 22%, black))`,
    );
  }
  set('--ph-radius', theme.radiusPx === null ? null : `${theme.radiusPx}px`);
  set('--ph-font', theme.fontFamily);
  set('--ph-row', theme.density === 'comfortable' ? '48px' : theme.density === 'compact' ? '34px' : null);
  if (theme.colorScheme === 'light' || theme.colorScheme === 'dark') dataset.theme = theme.colorScheme;
};

/** Tells the page around how high this one is, and hears from it which colours to wear; only of origins that the tenant named. */
const useHost = (): void => {
  useEffect(() => {
    const origins = embedded()?.allowedOrigins ?? [];
    if (window.parent === window) return;
    const tell = (): void => {
      const height = document.documentElement.scrollHeight;
      for (const origin of origins) window.parent.postMessage({ type: 'posthorn:height', height }, origin);
    };
    const hear = ({ origin, source, data }: MessageEvent): void => {
      if (source !== window.parent || !origins.includes(origin)) return;
      if (data?.type === 'posthorn:theme' && (data.colorScheme === 'light' || data.colorScheme === 'dark'))
        document.documentElement.dataset.theme = data.colorScheme;
    };
    const watch = new ResizeObserver(tell);
    watch.observe(document.body);
    window.addEventListener('message', hear);
    return () => {
      watch.disconnect();
      window.removeEventListener('message', hear);
    };
  }, []);
};

/** The portal of one application, as the tenant's customer sees it in the tenant's own product. */
export const EmbeddedShell = () => {
  const words = useWords();
  const session = embedded();
  useEffect(wear, []);
  useHost();
  if (!session) return null;
  const params = { appId: session.applicationId };
  return (
    <LiveProvider>
      <a
        href="#content"
        className="ph:sr-only ph:focus:not-sr-only ph:focus:fixed ph:focus:z-50 ph:focus:top-2 ph:focus:start-2 ph:focus:bg-surface ph:focus:px-3 ph:focus:py-2 ph:focus:rounded-md"
      >
        {words.skipToContent}
      </a>
      <header data-print="no" className="ph:border-b ph:border-line ph:px-4 ph:md:px-8">
        <div className="ph:mx-auto ph:max-w-[80rem] ph:flex ph:flex-wrap ph:items-center ph:gap-x-5">
          <span className="ph:font-semibold ph:truncate ph:py-2">{session.displayName}</span>
          <nav
            aria-label={words.mainNavigation}
            className="ph:flex ph:gap-5 ph:order-3 ph:w-full ph:sm:order-none ph:sm:w-auto ph:overflow-x-auto"
          >
            <Link to="/applications/$appId/endpoints" params={params} className={tabClass}>
              {words.endpoint.plural}
            </Link>
            <Link to="/applications/$appId/messages" params={params} className={tabClass}>
              {words.message.plural}
            </Link>
            <Link to="/event-types" className={tabClass}>
              {words.eventType.plural}
            </Link>
          </nav>
          <span className="ph:ms-auto">
            <Preferences />
          </span>
        </div>
      </header>
      <main id="content" tabIndex={-1} className="ph:min-w-0 ph:outline-none">
        <div className="ph:mx-auto ph:w-full ph:max-w-[80rem] ph:px-4 ph:py-5 ph:md:px-8">
          <Outlet />
        </div>
      </main>
    </LiveProvider>
  );
};
