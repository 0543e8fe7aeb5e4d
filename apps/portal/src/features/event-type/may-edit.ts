import { holdsScope, roleScopes } from '@posthorn/shared/scope';
import { getRouteApi } from '@tanstack/react-router';
import { embedBase, may } from '../../api/embedded.ts';
import { currentTenant } from '../../api/tenant.ts';

const shell = getRouteApi('/shell');

/** Whether the page offers it to who looks at it. The API decides for itself; this only keeps people from asking in vain. */
export const useMay = (scope: string): boolean => {
  const { me } = shell.useRouteContext();
  if (embedBase !== null) return may(scope);
  const role = me.tenants.find(({ id }) => id === currentTenant())?.role;
  // Without a role it is an operator who acts within the tenant.
  return role === undefined || holdsScope(roleScopes[role] ?? [], scope);
};
