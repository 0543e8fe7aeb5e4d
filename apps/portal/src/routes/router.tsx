import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { api } from '../api/client.ts';
import { embedded, rememberEmbedded } from '../api/embedded.ts';
import { statusOf } from '../api/failure.ts';
import { queries, whenSignedOut } from '../api/queries.ts';
import { currentTenant, rememberTenant } from '../api/tenant.ts';
import { SignInPage } from '../features/session/SignInPage.tsx';
import { Shell } from '../shell/Shell.tsx';
import { MissingPage, PageFailure, PagePending } from './Fallbacks.tsx';
import { endpointSearch, eventTypeSearch, listSearch, messageSearch, signInSearch } from './search.ts';

const root = createRootRoute({ component: Outlet, notFoundComponent: MissingPage });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: signInSearch,
  component: SignInPage,
});

const embed = createRoute({
  getParentRoute: () => root,
  path: '/embed',
  component: lazyRouteComponent(() => import('../features/session/EmbedPage.tsx'), 'EmbedPage'),
});

const EmbeddedShell = lazyRouteComponent(() => import('../shell/EmbeddedShell.tsx'), 'EmbeddedShell');
const AnyShell = () => (embedded() ? <EmbeddedShell /> : <Shell />);

/** Whoever opened a link is nobody's member, and sees one application. */
const stranger = { user: { id: '', name: '', email: '', isOperator: false }, tenants: [] };

const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  component: AnyShell,
  beforeLoad: async ({ location }) => {
    if (embedded()) return { me: stranger };
    try {
      const me = await queries.ensureQueryData(api.session.me.queryOptions(undefined, { staleTime: 60_000 }));
      // A tenant that this person is no member of (any more), left over in this browser.
      if (!me.tenants.some((tenant) => tenant.id === currentTenant())) rememberTenant(me.tenants[0]?.id ?? null);
      return { me };
    } catch (error) {
      if (statusOf(error) === 401) throw redirect({ to: '/sign-in', search: { next: location.href } });
      throw error;
    }
  },
});

const home = createRoute({
  getParentRoute: () => shell,
  path: '/',
  beforeLoad: () => {
    const session = embedded();
    if (session)
      throw redirect({ to: '/applications/$appId/endpoints', params: { appId: session.applicationId }, replace: true });
    throw redirect({ to: '/applications', replace: true });
  },
});

const applications = createRoute({
  getParentRoute: () => shell,
  path: '/applications',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('../features/application/ApplicationListPage.tsx'), 'ApplicationListPage'),
});

const application = createRoute({ getParentRoute: () => shell, path: '/applications/$appId', component: Outlet });

const applicationTabs = createRoute({
  getParentRoute: () => application,
  id: 'tabs',
  component: lazyRouteComponent(() => import('../features/application/ApplicationPage.tsx'), 'ApplicationPage'),
});

const applicationHome = createRoute({
  getParentRoute: () => application,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/applications/$appId/messages', params, replace: true });
  },
});

const messages = createRoute({
  getParentRoute: () => applicationTabs,
  path: '/messages',
  validateSearch: messageSearch,
  component: lazyRouteComponent(() => import('../features/message/MessageListPage.tsx'), 'MessageListPage'),
});

const endpoints = createRoute({
  getParentRoute: () => applicationTabs,
  path: '/endpoints',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('../features/endpoint/EndpointListPage.tsx'), 'EndpointListPage'),
});

const message = createRoute({
  getParentRoute: () => application,
  path: '/messages/$msgId',
  component: lazyRouteComponent(() => import('../features/message/MessagePage.tsx'), 'MessagePage'),
});

const endpointNew = createRoute({
  getParentRoute: () => application,
  path: '/endpoints/new',
  component: lazyRouteComponent(() => import('../features/endpoint/EndpointFormPage.tsx'), 'EndpointNewPage'),
});

const endpoint = createRoute({
  getParentRoute: () => application,
  path: '/endpoints/$endpointId',
  validateSearch: endpointSearch,
  component: lazyRouteComponent(() => import('../features/endpoint/EndpointPage.tsx'), 'EndpointPage'),
});

const endpointEdit = createRoute({
  getParentRoute: () => application,
  path: '/endpoints/$endpointId/edit',
  component: lazyRouteComponent(() => import('../features/endpoint/EndpointFormPage.tsx'), 'EndpointEditPage'),
});

const eventTypes = createRoute({
  getParentRoute: () => shell,
  path: '/event-types',
  validateSearch: eventTypeSearch,
  component: lazyRouteComponent(() => import('../features/event-type/EventTypeListPage.tsx'), 'EventTypeListPage'),
});

const eventType = createRoute({
  getParentRoute: () => shell,
  path: '/event-types/$name',
  component: lazyRouteComponent(() => import('../features/event-type/EventTypePage.tsx'), 'EventTypePage'),
});

const tree = root.addChildren([
  signIn,
  embed,
  shell.addChildren([
    home,
    applications,
    application.addChildren([
      applicationHome,
      applicationTabs.addChildren([messages, endpoints]),
      message,
      endpointNew,
      endpoint,
      endpointEdit,
    ]),
    eventTypes,
    eventType,
  ]),
]);

export const router = createRouter({
  routeTree: tree,
  basepath: '/portal',
  defaultPreload: 'intent',
  // Data is kept by the queries, not by the router.
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
  defaultPendingMs: 200,
  defaultPendingComponent: PagePending,
  defaultErrorComponent: PageFailure,
  defaultNotFoundComponent: MissingPage,
});

whenSignedOut(() => {
  const { pathname, href } = router.state.location;
  if (pathname.endsWith('/sign-in') || pathname.endsWith('/embed')) return;
  if (embedded()) {
    rememberEmbedded(null);
    void router.navigate({ to: '/embed' });
    return;
  }
  queries.removeQueries({ queryKey: api.session.me.queryKey() });
  void router.navigate({ to: '/sign-in', search: { next: href } });
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
