import { embedBase, embedded } from './embedded.ts';
import { currentTenant } from './tenant.ts';

/** Who calls: the token of an embedded portal, or which of their tenants a person looks at. */
export const callerHeaders = (): Record<string, string> => {
  const session = embedded();
  if (session) return { authorization: `Bearer ${session.token}` };
  const tenantId = currentTenant();
  return tenantId ? { 'x-posthorn-tenant': tenantId } : {};
};

/** A member who looks at a customer's link is a stranger there: the cookie of the one is no right of the other. */
export const credentials = embedBase === null ? 'same-origin' : 'omit';
