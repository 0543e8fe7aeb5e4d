import { useMutation } from '@tanstack/react-query';
import { useSayFailure } from '../../api/Asked.tsx';
import { api } from '../../api/client.ts';
import { queries } from '../../api/queries.ts';
import { announce } from '../../ui/announce.ts';
import { useWords } from '../../words/words.tsx';

/** What is shown of deliveries anywhere is asked for again. */
export const deliveriesChanged = (): void => {
  for (const router of [api.delivery, api.message, api.attempt, api.endpointQueue])
    void queries.invalidateQueries({ queryKey: router.pathKey() });
};

type Skipped = readonly {
  reason: 'missing' | 'expired' | 'endpoint_deleted' | 'endpoint_disabled' | 'endpoint_paused' | 'under_way' | 'ended';
}[];

const useSaySkipped = (): ((skipped: Skipped) => string | undefined) => {
  const words = useWords();
  return (skipped) => {
    if (skipped.length === 0) return undefined;
    const reasons = [...new Set(skipped.map(({ reason }) => words.delivery.skipReason[reason]))];
    return `${words.delivery.skipped(skipped.length)} ${reasons.join(' ')}`;
  };
};

/** Tries deliveries again and says what came of it. */
export const useRetry = (onDone: () => void = () => undefined) => {
  const words = useWords();
  const saySkipped = useSaySkipped();
  return useMutation(
    api.delivery.retry.mutationOptions({
      onSuccess: ({ hastened, restarted, repeated, skipped }) => {
        const done = hastened + restarted + repeated;
        const rest = saySkipped(skipped);
        if (done === 0) announce.bad(rest ?? words.delivery.retried(0));
        else announce.good(words.delivery.retried(done), rest);
        onDone();
        deliveriesChanged();
      },
      onError: useSayFailure(),
    }),
  );
};

export const useStop = (onDone: () => void) => {
  const words = useWords();
  const saySkipped = useSaySkipped();
  return useMutation(
    api.delivery.stop.mutationOptions({
      onSuccess: ({ stopped, skipped }) => {
        if (stopped === 0) announce.bad(saySkipped(skipped) ?? words.delivery.stopped);
        else announce.good(words.delivery.stopped);
        onDone();
        deliveriesChanged();
      },
      onError: useSayFailure(),
    }),
  );
};
