import { useMutation } from '@tanstack/react-query';
import { Pause, Play, RotateCw } from 'lucide-react';
import { useSayFailure } from '../../api/Asked.tsx';
import { api } from '../../api/client.ts';
import type { Recovery } from '../../api/outputs.ts';
import { queries } from '../../api/queries.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { useOperations } from '../../words/operations.ts';
import { useFormats } from '../../words/words.tsx';

/** Retry now, pause, resume: each is done in the tenant's name of the operator and stands in its audit log. */
export const RecoveryActions = ({ recovery }: { recovery: Recovery }) => {
  const operations = useOperations();
  const formats = useFormats();
  const { recoveries } = operations;
  const onError = useSayFailure();
  const again = () => void queries.invalidateQueries({ queryKey: api.operator.recoveries.queryKey() });
  const done = (text: string) => ({
    onSuccess: () => {
      announce.good(text);
      again();
    },
    onError,
  });
  const retry = useMutation(
    api.operator.retryRecovery.mutationOptions({
      onSuccess: ({ brought }) => {
        announce.good(recoveries.retried(formats.number(brought)));
        again();
      },
      onError,
    }),
  );
  const pause = useMutation(api.operator.pauseEndpoint.mutationOptions(done(recoveries.paused)));
  const resume = useMutation(api.operator.resumeEndpoint.mutationOptions(done(recoveries.resumed)));
  const { tenantId: tenant_id, appId: app_id, endpointId: endpoint_id } = recovery;
  const ref = { tenant_id, app_id, endpoint_id };
  return (
    <fieldset aria-label={recoveries.actionsOf(recovery.url)} className="ph:flex ph:flex-wrap ph:gap-1.5">
      {recovery.state === 'paused' ? (
        <Button
          size="small"
          icon={<Play aria-hidden size={13} />}
          busy={resume.isPending}
          onClick={() => resume.mutate(ref)}
        >
          {recoveries.resume}
        </Button>
      ) : (
        <>
          <Button
            size="small"
            icon={<RotateCw aria-hidden size={13} />}
            busy={retry.isPending}
            onClick={() => retry.mutate(ref)}
          >
            {recoveries.retryNow}
          </Button>
          <Button
            size="small"
            icon={<Pause aria-hidden size={13} />}
            busy={pause.isPending}
            onClick={() => pause.mutate(ref)}
          >
            {recoveries.pause}
          </Button>
        </>
      )}
    </fieldset>
  );
};
