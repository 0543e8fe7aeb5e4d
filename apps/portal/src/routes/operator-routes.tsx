import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from './lazy-route-component.ts';
import { listSearch } from './search.ts';
import { shell } from './shell-route.tsx';

const getParentRoute = () => shell;

/** The pages of those who run this installation. */
export const operatorRoutes = [
  createRoute({
    getParentRoute,
    path: '/operator',
    component: lazyRouteComponent(
      () => import('../features/operator/OperatorOverviewPage.tsx'),
      'OperatorOverviewPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/operator/tenants',
    validateSearch: listSearch,
    component: lazyRouteComponent(() => import('../features/operator/TenantListPage.tsx'), 'TenantListPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/operator/tenants/$tenantId',
    component: lazyRouteComponent(() => import('../features/operator/TenantPage.tsx'), 'TenantPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/operator/url-check',
    component: lazyRouteComponent(() => import('../features/operator/UrlCheckPage.tsx'), 'UrlCheckPage'),
  }),
] as const;
