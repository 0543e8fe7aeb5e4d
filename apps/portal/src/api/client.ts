import type { AppRouter } from '@posthorn/api/router';
import { createTRPCClient, httpLink, httpSubscriptionLink, splitLink } from '@trpc/client';
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query';
import { queries } from './queries.ts';
import { currentTenant } from './tenant.ts';

/** Which of their tenants a person looks at. An event stream of the browser carries no headers: it says so in its query. */
const tenantHeader = (): Record<string, string> => {
  const tenantId = currentTenant();
  return tenantId ? { 'x-posthorn-tenant': tenantId } : {};
};

export const client = createTRPCClient<AppRouter>({
  links: [
    splitLink({
      condition: (operation) => operation.type === 'subscription',
      true: httpSubscriptionLink({ url: '/trpc', connectionParams: tenantHeader }),
      false: httpLink({ url: '/trpc', headers: tenantHeader }),
    }),
  ],
});

export const api = createTRPCOptionsProxy<AppRouter>({ client, queryClient: queries });
