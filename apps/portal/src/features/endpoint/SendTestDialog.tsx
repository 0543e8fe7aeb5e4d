import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { api } from '../../api/client.ts';
import { describeFailure, fieldFaults } from '../../api/failure.ts';
import { Button, buttonClass } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { SkeletonRows } from '../../ui/Skeleton.tsx';
import { Status } from '../../ui/Status.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useFormats, useWords } from '../../words/words.tsx';
import { errorWords } from '../attempt/error-words.ts';

/** How often the answer is looked for. */
const watchMs = 500;

const Watched = ({ appId, msgId }: { appId: string; msgId: string }) => {
  const words = useWords();
  const formats = useFormats();
  const asked = useQuery(
    api.attempt.listByMessage.queryOptions(
      { app_id: appId, msg_id: msgId, limit: 1, with_content: false },
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
      <Status
        chip
        tone={arrived ? 'good' : 'bad'}
        icon={arrived ? 'done' : 'failed'}
        word={arrived ? words.attempt.succeeded : words.attempt.failed}
      />
      <p>
        {arrived
          ? words.sendTest.arrived(String(attempt.responseStatusCode), formats.span(attempt.responseDurationMs))
          : `${words.sendTest.failed} ${errorWords(attempt, words) ?? ''}`}
      </p>
      {arrived ? null : (
        <p className="ph:text-sm ph:text-muted">
          {attempt.responseStatusCode === 0 ? words.sendTest.helpUnreachable : words.sendTest.helpStatus}
        </p>
      )}
      <Link
        to="/applications/$appId/messages/$msgId"
        params={{ appId, msgId }}
        className={`${buttonClass()} ph:justify-self-start`}
      >
        {words.sendTest.see}
      </Link>
    </div>
  );
};

type Props = { appId: string; endpointId: string; open: boolean; onOpenChange: (open: boolean) => void };

/** An example of an event type to one endpoint, watched until it is answered. */
export const SendTestDialog = ({ appId, endpointId, open, onOpenChange }: Props) => {
  const words = useWords();
  const formId = useId();
  const listId = useId();
  const [name, setName] = useState<string | null>(null);
  const types = useQuery(api.eventType.list.queryOptions({ limit: 250, with_content: false }, { enabled: open }));
  const eventType = name ?? types.data?.data[0]?.name ?? 'test.example';
  const send = useMutation(api.endpoint.sendExample.mutationOptions());
  const failure = send.error ? describeFailure(send.error, words) : null;
  const fault = send.error ? fieldFaults(send.error).eventType : undefined;
  const close = (next: boolean): void => {
    if (!next) send.reset();
    onOpenChange(next);
  };
  return (
    <Dialog
      open={open}
      onOpenChange={close}
      title={words.sendTest.title}
      description={words.sendTest.lead}
      footer={
        send.data ? (
          <>
            <Button onClick={() => send.reset()}>{words.sendTest.again}</Button>
            <Button tone="primary" onClick={() => close(false)}>
              {words.close}
            </Button>
          </>
        ) : (
          <>
            <Button onClick={() => close(false)}>{words.cancel}</Button>
            <Button tone="primary" type="submit" form={formId} busy={send.isPending}>
              {words.sendTest.send}
            </Button>
          </>
        )
      }
    >
      {send.data ? (
        <Watched appId={appId} msgId={send.data.id} />
      ) : (
        <form
          id={formId}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (!send.isPending) send.mutate({ app_id: appId, endpoint_id: endpointId, eventType: eventType.trim() });
          }}
        >
          <Field
            label={words.sendTest.eventType}
            error={fault ?? (failure ? `${failure.title} ${failure.detail ?? ''}` : undefined)}
          >
            {(parts) => (
              <>
                <TextInput
                  parts={parts}
                  mono
                  list={listId}
                  value={eventType}
                  maxLength={256}
                  onChange={(event) => setName(event.currentTarget.value)}
                />
                <datalist id={listId}>
                  {types.data?.data.map((each) => (
                    <option key={each.name} value={each.name} />
                  ))}
                </datalist>
              </>
            )}
          </Field>
        </form>
      )}
    </Dialog>
  );
};
