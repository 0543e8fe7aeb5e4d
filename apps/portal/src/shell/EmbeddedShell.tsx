import type { PortalFeature } from '@posthorn/shared/portal-message';
import { Link, Outlet } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';
import { embedded, onEmbedded } from '../api/embedded.ts';
import { hostSettings, isFramed, onHostSettings } from '../api/host.ts';
import { LiveProvider } from '../api/live.tsx';
import { useWords } from '../words/words.tsx';
import { Preferences, TimePreferences } from './Preferences.tsx';

const tabClass =
  'ph:inline-flex ph:items-center ph:h-10 ph:px-0.5 ph:text-sm ph:text-muted ph:border-b-2 ph:border-transparent ph:-mb-px ph:whitespace-nowrap ph:hover:text-ink ph:aria-[current=page]:text-ink ph:aria-[current=page]:border-accent ph:aria-[current=page]:font-medium';

/** The portal of one application, as the tenant's customer sees it in the tenant's own product. */
export const EmbeddedShell = () => {
  const words = useWords();
  const session = useSyncExternalStore(onEmbedded, embedded);
  const { features } = useSyncExternalStore(onHostSettings, hostSettings);
  if (!session) return null;
  const params = { appId: session.applicationId };
  const { logoUrl } = session.theme;
  const shows = (feature: PortalFeature): boolean => features?.includes(feature) ?? true;
  return (
    // Another application is another page, though the frame is the same.
    <LiveProvider key={session.applicationId}>
      <a
        href="#content"
        className="ph:sr-only ph:focus:not-sr-only ph:focus:fixed ph:focus:z-50 ph:focus:top-2 ph:focus:start-2 ph:focus:bg-surface ph:focus:px-3 ph:focus:py-2 ph:focus:rounded-md"
      >
        {words.skipToContent}
      </a>
      <header data-print="no" className="ph:border-b ph:border-line ph:px-4 ph:md:px-8">
        <div className="ph:mx-auto ph:max-w-[80rem] ph:flex ph:flex-wrap ph:items-center ph:gap-x-5">
          <span className="ph:flex ph:items-center ph:gap-2 ph:min-w-0 ph:py-2 ph:font-semibold">
            {logoUrl === null ? null : (
              <img src={logoUrl} alt="" className="ph:h-6 ph:max-w-40 ph:object-contain" referrerPolicy="no-referrer" />
            )}
            <span className="ph:truncate">{session.displayName}</span>
          </span>
          <nav
            aria-label={words.mainNavigation}
            className="ph:flex ph:gap-5 ph:order-3 ph:w-full ph:sm:order-none ph:sm:w-auto ph:overflow-x-auto"
          >
            {shows('endpoints') ? (
              <Link to="/applications/$appId/endpoints" params={params} className={tabClass}>
                {words.endpoint.plural}
              </Link>
            ) : null}
            {shows('messages') ? (
              <>
                <Link to="/applications/$appId/messages" params={params} className={tabClass}>
                  {words.message.plural}
                </Link>
                <Link to="/applications/$appId/deliveries" params={params} className={tabClass}>
                  {words.delivery.plural}
                </Link>
              </>
            ) : null}
            {shows('endpoints') ? (
              <Link to="/applications/$appId/alerts" params={params} className={tabClass}>
                {words.alert.plural}
              </Link>
            ) : null}
            {shows('event-types') ? (
              <Link to="/event-types" className={tabClass}>
                {words.eventType.plural}
              </Link>
            ) : null}
            {shows('endpoints') ? (
              <Link to="/tasks" className={tabClass}>
                {words.task.plural}
              </Link>
            ) : null}
          </nav>
          {/* In a frame the page around it decides. */}
          <span className="ph:ms-auto">{isFramed ? <TimePreferences /> : <Preferences />}</span>
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
