import type { AppRouter } from '@posthorn/api/router';
import { createTRPCClient, httpLink } from '@trpc/client';
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query';
import { callerHeaders, credentials } from './caller.ts';
import { refuseForeign } from './foreign-answer.ts';
import { queries } from './queries.ts';

export const client = createTRPCClient<AppRouter>({
  links: [
    httpLink({
      url: '/trpc',
      headers: callerHeaders,
      fetch: async (url, init) =>
        refuseForeign(await fetch(url, { ...init, signal: init?.signal ?? null, credentials })),
    }),
  ],
});

export const api = createTRPCOptionsProxy<AppRouter>({ client, queryClient: queries });
