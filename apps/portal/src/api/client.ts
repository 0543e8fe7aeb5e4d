import type { AppRouter } from '@posthorn/api/router';
import { createTRPCClient, httpLink } from '@trpc/client';
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query';
import { callerHeaders, credentials } from './caller.ts';
import { refuseForeign } from './foreign-answer.ts';
import { queries } from './queries.ts';

/**
 * What was asked with a token that was renewed meanwhile is asked once more: its refusal says nothing of the session that there is
 * now.
 */
const ask: typeof fetch = async (url, init) => {
  const answer = await fetch(url, { ...init, credentials });
  const now = callerHeaders().authorization;
  const headers = new Headers(init?.headers);
  if (answer.status !== 401 || now === undefined || headers.get('authorization') === now) return answer;
  headers.set('authorization', now);
  return fetch(url, { ...init, headers, credentials });
};

export const client = createTRPCClient<AppRouter>({
  links: [
    httpLink({
      url: '/trpc',
      headers: callerHeaders,
      fetch: async (url, init) => refuseForeign(await ask(url, { ...init, signal: init?.signal ?? null })),
    }),
  ],
});

export const api = createTRPCOptionsProxy<AppRouter>({ client, queryClient: queries });
