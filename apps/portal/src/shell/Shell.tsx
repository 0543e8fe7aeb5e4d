import { getRouteApi, Outlet, useRouterState } from '@tanstack/react-router';
import { Menu as MenuIcon, Search, UserRoundX } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { LiveProvider } from '../api/live.tsx';
import { loadChunk } from '../api/load-chunk.ts';
import { currentTenant } from '../api/tenant.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../words/words.tsx';
import { AccountMenu } from './AccountMenu.tsx';
import { Brand } from './Brand.tsx';
import { ImpersonationBanner } from './ImpersonationBanner.tsx';
import { LiveSign } from './LiveSign.tsx';
import { Navigation } from './Navigation.tsx';
import { OperatorNavigation } from './OperatorNavigation.tsx';
import { useDisplayDialog } from './Preferences.tsx';
import { presentTenant, TenantSwitcher } from './TenantSwitcher.tsx';

const Palette = lazy(loadChunk(async () => ({ default: (await import('../features/palette/Palette.tsx')).Palette })));

const shell = getRouteApi('/shell');
const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);

export const Shell = () => {
  const words = useWords();
  const { me } = shell.useRouteContext();
  const hasTenant = me.tenants.length + me.impersonated.length > 0;
  const [drawer, setDrawer] = useState(false);
  const [palette, setPalette] = useState(false);
  const { dialog, openDialog } = useDisplayDialog();
  const pathname = useRouterState({ select: (state) => state.location.pathname });

  const shownAt = useRef(pathname);
  useEffect(() => {
    if (shownAt.current === pathname) return;
    shownAt.current = pathname;
    setDrawer(false);
    // Who goes by keyboard or screen reader starts at the new page, not at the end of the old one.
    document.getElementById('content')?.focus({ preventScroll: true });
  }, [pathname]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey)) return;
      event.preventDefault();
      setPalette((open) => !open);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  const inside = (
    <>
      <TenantSwitcher me={me} />
      <button
        type="button"
        onClick={() => {
          setDrawer(false);
          setPalette(true);
        }}
        className="ph:flex ph:items-center ph:gap-2 ph:mt-2 ph:mb-3 ph:w-full ph:h-8 ph:px-2 ph:rounded-md ph:border ph:border-line ph:bg-surface ph:text-sm ph:text-muted ph:hover:border-line-strong"
      >
        <Search aria-hidden size={15} />
        <span className="ph:flex-1 ph:text-start">{words.palette.open}</span>
        <kbd className="ph:text-xs">{isApple ? '⌘K' : 'Ctrl K'}</kbd>
      </button>
      {/* Who runs the installation and belongs to no tenant has none of a tenant's pages. */}
      {hasTenant || !me.user.isOperator ? <Navigation onGo={() => setDrawer(false)} /> : null}
      {me.user.isOperator ? <OperatorNavigation onGo={() => setDrawer(false)} /> : null}
      <div className="ph:mt-auto ph:pt-4">
        <div className="ph:px-2 ph:pb-2">
          <LiveSign />
        </div>
        <AccountMenu me={me} onMore={openDialog} />
      </div>
    </>
  );

  return (
    <LiveProvider key={currentTenant()}>
      <a
        href="#content"
        className="ph:sr-only ph:focus:not-sr-only ph:focus:fixed ph:focus:z-50 ph:focus:top-2 ph:focus:start-2 ph:focus:bg-surface ph:focus:px-3 ph:focus:py-2 ph:focus:rounded-md"
      >
        {words.skipToContent}
      </a>
      <div data-print="fill" className="ph:min-h-dvh ph:md:grid ph:md:grid-cols-[15rem_minmax(0,1fr)]">
        <header
          data-print="no"
          className="ph:hidden ph:md:flex ph:flex-col ph:sticky ph:top-(--ph-banner) ph:h-[calc(100dvh-var(--ph-banner))] ph:overflow-y-auto ph:p-3 ph:border-e ph:border-line ph:bg-canvas"
        >
          {inside}
        </header>
        <header
          data-print="no"
          className="ph:md:hidden ph:sticky ph:top-(--ph-banner) ph:z-30 ph:flex ph:items-center ph:gap-2 ph:h-12 ph:px-3 ph:border-b ph:border-line ph:bg-canvas"
        >
          <IconButton
            tip={false}
            label={words.openMenu}
            icon={<MenuIcon aria-hidden size={18} />}
            onClick={() => setDrawer(true)}
            className="ph:size-8"
          />
          <Brand />
          <span className="ph:flex-1 ph:truncate ph:font-semibold">{presentTenant(me)?.name ?? 'Posthorn'}</span>
          <IconButton
            tip={false}
            label={words.palette.open}
            icon={<Search aria-hidden size={17} />}
            onClick={() => setPalette(true)}
            className="ph:size-8"
          />
        </header>
        <main id="content" tabIndex={-1} className="ph:min-w-0 ph:outline-none">
          <ImpersonationBanner me={me} />
          <div className="ph:mx-auto ph:w-full ph:max-w-[80rem] ph:px-4 ph:py-5 ph:md:px-8 ph:md:py-7">
            {hasTenant || pathname.startsWith('/operator') || pathname === '/account' ? (
              <Outlet />
            ) : (
              <EmptyState page icon={<UserRoundX size={20} />} title={words.noTenant.title}>
                <p>{words.noTenant.what}</p>
              </EmptyState>
            )}
          </div>
        </main>
      </div>
      <Dialog open={drawer} onOpenChange={setDrawer} title={words.mainNavigation} place="side" bare>
        <div className="ph:flex ph:flex-col ph:min-h-full ph:p-3">{inside}</div>
      </Dialog>
      {dialog}
      {palette ? (
        <Suspense fallback={null}>
          <Palette onClose={() => setPalette(false)} />
        </Suspense>
      ) : null}
    </LiveProvider>
  );
};
