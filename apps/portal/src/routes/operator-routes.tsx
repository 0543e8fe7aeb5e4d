import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from './lazy-route-component.ts';
import {
  keySearch,
  operatorAuditSearch,
  rangeSearch,
  recoverySearch,
  steerSearch,
  tenantSearch,
  trafficSearch,
} from './operator-search.ts';
import { listSearch } from './search.ts';
import { shell } from './shell-route.tsx';

const getParentRoute = () => shell;

/** The pages of those who run this installation. */
export const operatorRoutes = [
  createRoute({
    getParentRoute,
    path: '/operator',
    validateSearch: rangeSearch,
    component: lazyRouteComponent(
      () => import('../features/operator/OperatorOverviewPage.tsx'),
      'OperatorOverviewPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/operator/recoveries',
    validateSearch: recoverySearch,
    component: lazyRouteComponent(() => import('../features/operator/RecoveryListPage.tsx'), 'RecoveryListPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/operator/traffic',
    validateSearch: trafficSearch,
    component: lazyRouteComponent(() => import('../features/operator/TrafficPage.tsx'), 'TrafficPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/operator/steer',
    validateSearch: steerSearch,
    component: lazyRouteComponent(() => import('../features/operator/SteerPage.tsx'), 'SteerPage'),
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
    validateSearch: tenantSearch,
    component: lazyRouteComponent(() => import('../features/operator/TenantPage.tsx'), 'TenantPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/operator/keys',
    validateSearch: keySearch,
    component: lazyRouteComponent(() => import('../features/operator/OperatorKeyPage.tsx'), 'OperatorKeyPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/operator/storage',
    component: lazyRouteComponent(() => import('../features/operator/StoragePage.tsx'), 'StoragePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/operator/audit',
    validateSearch: operatorAuditSearch,
    component: lazyRouteComponent(() => import('../features/operator/OperatorAuditPage.tsx'), 'OperatorAuditPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/operator/self-check',
    component: lazyRouteComponent(() => import('../features/operator/SelfCheckPage.tsx'), 'SelfCheckPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/operator/url-check',
    component: lazyRouteComponent(() => import('../features/operator/UrlCheckPage.tsx'), 'UrlCheckPage'),
  }),
] as const;
