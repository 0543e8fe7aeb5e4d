import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from './lazy-route-component.ts';
import { eventTypePageSearch, eventTypeSearch, versionSearch } from './search.ts';
import { shell } from './shell-route.tsx';

const getParentRoute = () => shell;

/** The catalogue, and what developers change in it. An event type may be called anything, so nothing else stands beside its name. */
export const eventTypeRoutes = [
  createRoute({
    getParentRoute,
    path: '/event-types',
    validateSearch: eventTypeSearch,
    component: lazyRouteComponent(() => import('../features/event-type/EventTypeListPage.tsx'), 'EventTypeListPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/event-types/$name',
    validateSearch: eventTypePageSearch,
    component: lazyRouteComponent(() => import('../features/event-type/EventTypePage.tsx'), 'EventTypePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/event-types/$name/edit',
    component: lazyRouteComponent(() => import('../features/event-type/EventTypeFormPage.tsx'), 'EventTypeEditPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/event-types/$name/version',
    validateSearch: versionSearch,
    component: lazyRouteComponent(() => import('../features/event-type/VersionPage.tsx'), 'VersionPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/new-event-type',
    component: lazyRouteComponent(() => import('../features/event-type/EventTypeFormPage.tsx'), 'EventTypeNewPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/import-event-types',
    component: lazyRouteComponent(() => import('../features/event-type/ImportPage.tsx'), 'ImportPage'),
  }),
] as const;
