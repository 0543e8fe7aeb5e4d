import type { AppRouter } from '@posthorn/api/router';
import { createTRPCClient, httpLink, httpSubscriptionLink, splitLink } from '@trpc/client';
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query';
import { embedBase, embedded } from './embedded.ts';
import { queries } from './queries.ts';
import { currentTenant } from './tenant.ts';

/** Which of their tenants a person looks at. An event stream of the browser carries no headers: it says so in its query. */
const callerHeaders = (): Record<string, string> => {
  const session = embedded();
  if (session) return { authorization: `Bearer ${session.token}` };
  const tenantId = currentTenant();
  return tenantId ? { 'x-posthorn-tenant': tenantId } : {};
};

/** What an event stream may say in its query: never a token. Whoever is embedded has no stream and looks every few seconds. */
const tenantParams = (): Record<string, string> => {
  const tenantId = currentTenant();
  return tenantId ? { 'x-posthorn-tenant': tenantId } : {};
};

/** A member who looks at a customer's link is a stranger there: the cookie of the one is no right of the other. */
const credentials = embedBase === null ? 'same-origin' : 'omit';

export const client = createTRPCClient<AppRouter>({
  links: [
    splitLink({
      condition: (operation) => operation.type === 'subscription',
      true: httpSubscriptionLink({ url: '/trpc', connectionParams: tenantParams }),
      false: httpLink({
        url: '/trpc',
        headers: callerHeaders,
        fetch: (url, init) => fetch(url, { ...init, signal: init?.signal ?? null, credentials }),
      }),
    }),
  ],
});

export const api = createTRPCOptionsProxy<AppRouter>({ client, queryClient: queries });
