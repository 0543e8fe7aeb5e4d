import { useMutation } from '@tanstack/react-query';
import { ShieldCheck } from 'lucide-react';
import { client } from '../../api/client.ts';
import { may } from '../../api/embedded.ts';
import { describeFailure } from '../../api/failure.ts';
import type { Attempt } from '../../api/outputs.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../words/words.tsx';
import { DiagnosisView } from './DiagnosisView.tsx';
import { diagnoseSignature } from './diagnose-signature.ts';

type Props = { appId: string; attempt: Attempt; body: string | null };

/** Computes the signature of an attempt anew, as its receiver should have. */
export const AttemptSignature = ({ appId, attempt, body }: Props) => {
  const words = useWords();
  const check = useMutation({
    mutationFn: async () => {
      const { key } = await client.endpoint.secret.query({ app_id: appId, endpoint_id: attempt.endpointId });
      // Judged by the clock of its own time.
      const nowMs = new Date(attempt.timestamp).getTime();
      return diagnoseSignature({
        headers: JSON.stringify(attempt.requestHeaders),
        body: body ?? '',
        secret: key,
        nowMs,
      });
    },
    gcTime: 0,
  });
  if (body === null) return <p className="ph:text-sm ph:text-muted">{words.message.expired}</p>;
  return (
    <div className="ph:grid ph:grid-cols-1 ph:gap-3">
      {may('secret:read') ? (
        <>
          <p className="ph:text-sm ph:text-muted">{words.verify.recomputeHint}</p>
          <Button
            size="small"
            className="ph:justify-self-start"
            icon={<ShieldCheck aria-hidden size={14} />}
            busy={check.isPending}
            onClick={() => check.mutate()}
          >
            {words.verify.recompute}
          </Button>
        </>
      ) : (
        <p className="ph:text-sm ph:text-muted">{words.failure.forbidden}</p>
      )}
      {check.error ? (
        <p role="alert" className="ph:text-sm ph:text-bad">
          {describeFailure(check.error, words).title}
        </p>
      ) : null}
      {check.data ? <DiagnosisView diagnosis={check.data} body={body} /> : null}
    </div>
  );
};
