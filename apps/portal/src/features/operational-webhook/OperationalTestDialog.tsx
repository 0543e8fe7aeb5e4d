import { noticeTypes } from '@posthorn/shared/notice';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { api } from '../../api/client.ts';
import { describeFailure } from '../../api/failure.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { SkeletonRows } from '../../ui/Skeleton.tsx';
import { Status } from '../../ui/Status.tsx';
import { useFormats, useWords } from '../../words/words.tsx';
import { errorWords } from '../attempt/error-words.ts';
import { operationalChanged } from './operational-changed.ts';

/** How often the answer is looked for. */
const watchMs = 500;

const Watched = ({ msgId }: { msgId: string }) => {
  const words = useWords();
  const formats = useFormats();
  const asked = useQuery(
    api.operationalWebhook.attemptsOfMessage.queryOptions(
      { msg_id: msgId, limit: 1, with_content: false },
      { refetchInterval: ({ state }) => (state.data?.data.length ? false : watchMs) },
    ),
  );
  const attempt = asked.data?.data[0];
  if (!attempt)
    return (
      <>
        <p role="status">{words.sendTest.watching}</p>
        <SkeletonRows rows={1} />
      </>
    );
  const arrived = attempt.errorCode === null;
  return (
    <div className="ph:grid ph:grid-cols-1 ph:gap-2" role="status">
      <div>
        <Status
          chip
          tone={arrived ? 'good' : 'bad'}
          icon={arrived ? 'done' : 'failed'}
          word={arrived ? words.attempt.succeeded : words.attempt.failed}
        />
      </div>
      <p className="ph:[overflow-wrap:anywhere]">
        {arrived
          ? words.sendTest.arrived(String(attempt.responseStatusCode), formats.span(attempt.responseDurationMs))
          : `${words.sendTest.failed} ${errorWords(attempt, words) ?? ''}`}
      </p>
    </div>
  );
};

/** An example of a notice to one endpoint, watched until it is answered. */
export const OperationalTestDialog = ({ endpointId, onClose }: { endpointId: string; onClose: () => void }) => {
  const words = useWords();
  const formId = useId();
  const [kind, setKind] = useState<(typeof noticeTypes)[number]>('endpoint.disabled');
  const send = useMutation(api.operationalWebhook.sendExample.mutationOptions());
  const failure = send.error ? describeFailure(send.error, words) : null;
  const close = (): void => {
    operationalChanged();
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) close();
      }}
      title={words.operational.testTitle}
      description={words.operational.testLead}
      footer={
        send.data ? (
          <>
            <Button onClick={() => send.reset()}>{words.sendTest.again}</Button>
            <Button tone="primary" onClick={close}>
              {words.close}
            </Button>
          </>
        ) : (
          <>
            <Button onClick={close}>{words.cancel}</Button>
            <Button tone="primary" type="submit" form={formId} busy={send.isPending}>
              {words.operational.test}
            </Button>
          </>
        )
      }
    >
      {send.data ? (
        <Watched msgId={send.data.id} />
      ) : (
        <form
          id={formId}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (!send.isPending) send.mutate({ endpoint_id: endpointId, eventType: kind });
          }}
        >
          <Field
            label={words.operational.kind}
            hint={words.operational.kindHint[kind]}
            error={failure ? `${failure.title} ${failure.detail ?? ''}` : undefined}
          >
            {(parts) => (
              <Select
                parts={parts}
                value={kind}
                choices={noticeTypes.map((type) => ({ value: type, label: type }))}
                onChoose={(value) => setKind(noticeTypes.find((type) => type === value) ?? kind)}
              />
            )}
          </Field>
        </form>
      )}
    </Dialog>
  );
};
