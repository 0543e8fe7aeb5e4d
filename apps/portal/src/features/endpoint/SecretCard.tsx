import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Eye, EyeOff, RefreshCcw } from 'lucide-react';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { may } from '../../api/embedded.ts';
import { describeFailure } from '../../api/failure.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { useWords } from '../../words/words.tsx';
import { RotateDialog } from './RotateDialog.tsx';

type Props = { appId: string; endpointId: string };

/** The signing secret. It is fetched when it is asked for and kept nowhere: each look is on record. */
export const SecretCard = ({ appId, endpointId }: Props) => {
  const words = useWords();
  const [secret, setSecret] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const ref = { app_id: appId, endpoint_id: endpointId };
  const onError = (error: unknown): void => {
    const failure = describeFailure(error, words);
    announce.bad(failure.title, failure.detail);
  };
  const reveal = useMutation({
    mutationFn: () => client.endpoint.secret.query(ref),
    onSuccess: ({ key }) => setSecret(key),
    onError,
    gcTime: 0,
  });
  return (
    <Card
      title={words.secret.title}
      aside={
        <>
          {may('secret:read') ? (
            <Button
              size="small"
              busy={reveal.isPending}
              icon={secret ? <EyeOff aria-hidden size={14} /> : <Eye aria-hidden size={14} />}
              onClick={() => (secret ? setSecret(null) : reveal.mutate())}
            >
              {secret ? words.secret.hide : words.secret.reveal}
            </Button>
          ) : null}
          {may('secret:write') ? (
            <Button size="small" icon={<RefreshCcw aria-hidden size={14} />} onClick={() => setAsking(true)}>
              {words.secret.rotate}
            </Button>
          ) : null}
        </>
      }
    >
      <div className="ph:flex ph:items-center ph:gap-1.5 ph:min-h-9 ph:rounded-md ph:bg-sunken ph:border ph:border-line ph:ps-3 ph:pe-1.5 ph:py-1">
        <code dir="ltr" className="ph:flex-1 ph:min-w-0 ph:text-xs ph:[overflow-wrap:anywhere] ph:text-start">
          {secret ?? (
            <>
              <span aria-hidden>whsec_{'•'.repeat(20)}</span>
              <span className="ph:sr-only">{words.secret.masked}</span>
            </>
          )}
        </code>
        {secret ? <CopyButton text={secret} label={words.secret.copy} /> : null}
      </div>
      <p className="ph:mt-2 ph:text-xs ph:text-muted">
        {words.secret.hint}{' '}
        <Link
          to="/applications/$appId/endpoints/$endpointId/verify"
          params={{ appId, endpointId }}
          className="ph:text-accent ph:underline"
        >
          {words.endpoint.verify}
        </Link>
      </p>
      <RotateDialog open={asking} onOpenChange={setAsking} endpointRef={ref} onRotated={setSecret} />
    </Card>
  );
};
