import { createRootRoute, createRoute, Outlet, redirect } from '@tanstack/react-router';
import { api } from '../api/client.ts';
import { embedBase, embedded, linkKey } from '../api/embedded.ts';
import { statusOf } from '../api/failure.ts';
import { openFirst } from '../api/open-link.ts';
import { queries } from '../api/queries.ts';
import { currentTenant, rememberTenant } from '../api/tenant.ts';
import { Shell } from '../shell/Shell.tsx';
import { MissingPage } from './Fallbacks.tsx';
import { lazyRouteComponent } from './lazy-route-component.ts';

export const root = createRootRoute({ component: Outlet, notFoundComponent: MissingPage });

const EmbeddedShell = lazyRouteComponent(() => import('../shell/EmbeddedShell.tsx'), 'EmbeddedShell');
const AnyShell = embedBase === null ? Shell : EmbeddedShell;

/** Whoever opened a link is nobody's member, and sees one application. */
const stranger = { user: { id: '', name: '', email: '', isOperator: false }, tenants: [], impersonated: [] };

export const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  component: AnyShell,
  beforeLoad: async ({ location }) => {
    if (embedBase !== null) {
      await openFirst();
      if (embedded()) return { me: stranger };
      throw redirect({ to: '/ended', search: linkKey === null ? { next: location.href } : {}, replace: true });
    }
    try {
      const me = await queries.ensureQueryData(api.session.me.queryOptions(undefined, { staleTime: 60_000 }));
      // A tenant that this person is no member of (any more), left over in this browser.
      if (![...me.tenants, ...me.impersonated].some((tenant) => tenant.id === currentTenant()))
        rememberTenant(me.tenants[0]?.id ?? null);
      return { me };
    } catch (error) {
      if (statusOf(error) === 401) throw redirect({ to: '/sign-in', search: { next: location.href } });
      throw error;
    }
  },
});
