import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { noteAnswered, noteUnanswered } from './connection.ts';
import { isUnanswered, statusOf } from './failure.ts';

const retriesMax = 2;

let onSignedOut: () => void = () => undefined;
/** What to do when the API says that nobody is signed in any more. Set once by the router, which knows where to go. */
export const whenSignedOut = (act: () => void): void => {
  onSignedOut = act;
};

const onError = (error: unknown): void => {
  if (statusOf(error) === 401) onSignedOut();
  if (isUnanswered(error)) noteUnanswered();
  else noteAnswered();
};

export const queries = new QueryClient({
  queryCache: new QueryCache({ onError, onSuccess: noteAnswered }),
  mutationCache: new MutationCache({ onError, onSuccess: noteAnswered }),
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      // What is asked without a network fails and says so, rather than to wait in silence for one.
      networkMode: 'always',
      refetchOnReconnect: true,
      // What was refused will be refused again; what did not arrive may.
      retry: (failures, error) => {
        const status = statusOf(error);
        return failures < retriesMax && (status === null || status >= 500);
      },
    },
    // An action that was tried without a network is not done by itself an hour later.
    mutations: { networkMode: 'always' },
  },
});
