import { createRoute, createRouter, Outlet, redirect } from '@tanstack/react-router';
import { api } from '../api/client.ts';
import { embedBase, embedded, firstSettings, rememberEmbedded } from '../api/embedded.ts';
import { hostSettings, hrefOf, startHost } from '../api/host.ts';
import { queries, whenSignedOut } from '../api/queries.ts';
import { SignInPage } from '../features/session/SignInPage.tsx';
import { developerRoutes } from './developer-routes.tsx';
import { eventTypeRoutes } from './event-type-routes.tsx';
import { MissingPage, PageFailure, PagePending } from './Fallbacks.tsx';
import { lazyRouteComponent } from './lazy-route-component.ts';
import { operatorRoutes } from './operator-routes.tsx';
import {
  deliverySearch,
  endpointListSearch,
  endpointNewSearch,
  endpointSearch,
  fanOutSearch,
  listSearch,
  messageSearch,
  signInSearch,
} from './search.ts';
import { root, shell } from './shell-route.tsx';

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: signInSearch,
  component: SignInPage,
});

const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  component: lazyRouteComponent(() => import('../features/invitation/InvitationPage.tsx'), 'InvitationPage'),
});

/** Where an embedded portal ends up without a session. */
const ended = createRoute({
  getParentRoute: () => root,
  path: '/ended',
  validateSearch: signInSearch,
  component: lazyRouteComponent(() => import('../features/session/EndedPage.tsx'), 'EndedPage'),
});

const home = createRoute({
  getParentRoute: () => shell,
  path: '/',
  beforeLoad: ({ context }) => {
    const session = embedded();
    if (!session)
      throw redirect({
        to: context.me.tenants.length > 0 || !context.me.user.isOperator ? '/overview' : '/operator',
        replace: true,
      });
    const { path } = firstSettings;
    delete firstSettings.path;
    if (path && hrefOf(path) !== '/') throw redirect({ href: `${embedBase}${hrefOf(path)}`, replace: true });
    const params = { appId: session.applicationId };
    const first = hostSettings().features?.[0] ?? 'endpoints';
    if (first === 'event-types') throw redirect({ to: '/event-types', replace: true });
    throw redirect({ to: `/applications/$appId/${first}`, params, replace: true });
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

const deliveries = createRoute({
  getParentRoute: () => applicationTabs,
  path: '/deliveries',
  validateSearch: deliverySearch,
  component: lazyRouteComponent(() => import('../features/delivery/DeliveryListPage.tsx'), 'DeliveryListPage'),
});

const delivery = createRoute({
  getParentRoute: () => application,
  path: '/deliveries/$msgId/$endpointId',
  component: lazyRouteComponent(() => import('../features/delivery/DeliveryPage.tsx'), 'DeliveryPage'),
});

const endpoints = createRoute({
  getParentRoute: () => applicationTabs,
  path: '/endpoints',
  validateSearch: endpointListSearch,
  component: lazyRouteComponent(() => import('../features/endpoint/EndpointListPage.tsx'), 'EndpointListPage'),
});

const alerts = createRoute({
  getParentRoute: () => applicationTabs,
  path: '/alerts',
  component: lazyRouteComponent(() => import('../features/alert/AlertListPage.tsx'), 'AlertListPage'),
});

const message = createRoute({
  getParentRoute: () => application,
  path: '/messages/$msgId',
  validateSearch: fanOutSearch,
  component: lazyRouteComponent(() => import('../features/message/MessagePage.tsx'), 'MessagePage'),
});

const endpointNew = createRoute({
  getParentRoute: () => application,
  path: '/endpoints/new',
  validateSearch: endpointNewSearch,
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

const endpointVerify = createRoute({
  getParentRoute: () => application,
  path: '/endpoints/$endpointId/verify',
  component: lazyRouteComponent(() => import('../features/verify/VerifyPage.tsx'), 'VerifyPage'),
});

const tasks = createRoute({
  getParentRoute: () => shell,
  path: '/tasks',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('../features/replay/TaskListPage.tsx'), 'TaskListPage'),
});

const tree = root.addChildren([
  signIn,
  ended,
  invitation,
  shell.addChildren([
    home,
    applications,
    application.addChildren([
      applicationHome,
      applicationTabs.addChildren([messages, deliveries, endpoints, alerts]),
      message,
      delivery,
      endpointNew,
      endpoint,
      endpointEdit,
      endpointVerify,
    ]),
    ...eventTypeRoutes,
    tasks,
    ...developerRoutes,
    ...operatorRoutes,
  ]),
]);

export const router = createRouter({
  routeTree: tree,
  basepath: embedBase ?? '/portal',
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
  if (pathname.endsWith('/sign-in') || pathname.endsWith('/ended')) return;
  if (embedBase !== null) {
    rememberEmbedded(null);
    void router.navigate({ to: '/ended', search: { next: href }, replace: true });
    return;
  }
  queries.removeQueries({ queryKey: api.session.me.queryKey() });
  void router.navigate({ to: '/sign-in', search: { next: href } });
});

startHost({
  href: () => router.state.location.href,
  go: (href) => router.history.push(`${embedBase ?? ''}${href}`),
  onMoved: (moved) => {
    router.subscribe('onResolved', moved);
  },
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
