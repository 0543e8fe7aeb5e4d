import { useMutation } from '@tanstack/react-query';
import { Eye, EyeOff, RefreshCcw } from 'lucide-react';
import { useState } from 'react';
import { useSayFailure } from '../../api/Asked.tsx';
import { client } from '../../api/client.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { useWords } from '../../words/words.tsx';

const overlapHours = ['0', '1', '24', '72'] as const;

/** The signing secret of an operational endpoint, fetched when it is asked for and kept nowhere. */
export const OperationalSecretCard = ({ endpointId }: { endpointId: string }) => {
  const words = useWords();
  const onError = useSayFailure();
  const [secret, setSecret] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const [hours, setHours] = useState<(typeof overlapHours)[number]>('24');
  const ref = { endpoint_id: endpointId };
  const reveal = useMutation({
    mutationFn: () => client.operationalWebhook.secret.query(ref),
    onSuccess: ({ key }) => setSecret(key),
    onError,
    gcTime: 0,
  });
  const rotate = useMutation({
    mutationFn: async () => {
      await client.operationalWebhook.rotateSecret.mutate({ ...ref, gracePeriodSeconds: Number(hours) * 3600 });
      return client.operationalWebhook.secret.query(ref);
    },
    onSuccess: ({ key }) => {
      setSecret(key);
      setAsking(false);
      announce.good(words.secret.rotated, `${words.secret.overlap}: ${words.secret.overlapChoice[hours]}`);
    },
    onError,
    gcTime: 0,
  });
  return (
    <Card
      title={words.secret.title}
      aside={
        <>
          <Button
            size="small"
            busy={reveal.isPending}
            icon={secret ? <EyeOff aria-hidden size={14} /> : <Eye aria-hidden size={14} />}
            onClick={() => (secret ? setSecret(null) : reveal.mutate())}
          >
            {secret ? words.secret.hide : words.secret.reveal}
          </Button>
          <Button size="small" icon={<RefreshCcw aria-hidden size={14} />} onClick={() => setAsking(true)}>
            {words.secret.rotate}
          </Button>
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
      <p className="ph:mt-2 ph:text-xs ph:text-muted">{words.secret.hint}</p>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={words.secret.rotateTitle}
        confirm={words.secret.rotate}
        tone="primary"
        busy={rotate.isPending}
        onConfirm={() => rotate.mutate()}
      >
        <p>{words.secret.rotateWhat}</p>
        <div className="ph:text-ink">
          <Field
            label={words.secret.overlap}
            hint={hours === '0' ? words.secret.overlapNone : words.secret.overlapUntil}
          >
            {(parts) => (
              <Select
                parts={parts}
                value={hours}
                choices={overlapHours.map((each) => ({ value: each, label: words.secret.overlapChoice[each] }))}
                onChoose={(value) => setHours(overlapHours.find((each) => each === value) ?? '24')}
              />
            )}
          </Field>
        </div>
      </ConfirmDialog>
    </Card>
  );
};
