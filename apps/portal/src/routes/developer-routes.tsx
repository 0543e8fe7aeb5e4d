import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from './lazy-route-component.ts';
import { auditSearch, listSearch, operationalSearch, pageSearch } from './search.ts';
import { shell } from './shell-route.tsx';

const getParentRoute = () => shell;

/** The pages of the people who build on Posthorn: what they run, who may do what, and what it costs. */
export const developerRoutes = [
  createRoute({
    getParentRoute,
    path: '/overview',
    component: lazyRouteComponent(() => import('../features/overview/OverviewPage.tsx'), 'OverviewPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/api-keys',
    validateSearch: listSearch,
    component: lazyRouteComponent(() => import('../features/api-key/ApiKeyPage.tsx'), 'ApiKeyPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/operational-webhooks',
    validateSearch: operationalSearch,
    component: lazyRouteComponent(
      () => import('../features/operational-webhook/OperationalListPage.tsx'),
      'OperationalListPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/operational-webhooks/$endpointId',
    validateSearch: pageSearch,
    component: lazyRouteComponent(
      () => import('../features/operational-webhook/OperationalPage.tsx'),
      'OperationalPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/members',
    component: lazyRouteComponent(() => import('../features/member/MemberPage.tsx'), 'MemberPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/audit',
    validateSearch: auditSearch,
    component: lazyRouteComponent(() => import('../features/audit/AuditPage.tsx'), 'AuditPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/usage',
    component: lazyRouteComponent(() => import('../features/usage/UsagePage.tsx'), 'UsagePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/account',
    component: lazyRouteComponent(() => import('../features/account/AccountPage.tsx'), 'AccountPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/settings',
    component: lazyRouteComponent(() => import('../features/settings/SettingsPage.tsx'), 'SettingsPage'),
  }),
] as const;
