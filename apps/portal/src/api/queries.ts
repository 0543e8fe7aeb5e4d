import { QueryCache, QueryClient } from '@tanstack/react-query';
import { statusOf } from './failure.ts';

const retriesMax = 2;

let onSignedOut: () => void = () => undefined;
/** What to do when the API says that nobody is signed in any more. Set once by the router, which knows where to go. */
export const whenSignedOut = (act: () => void): void => {
  onSignedOut = act;
};

export const queries = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => {
      if (statusOf(error) === 401) onSignedOut();
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      // What was refused will be refused again; what did not arrive may.
      retry: (failures, error) => {
        const status = statusOf(error);
        return failures < retriesMax && (status === null || status >= 500);
      },
    },
  },
});
