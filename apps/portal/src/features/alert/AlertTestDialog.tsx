import { alertTypes } from '@posthorn/shared/alert';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { api } from '../../api/client.ts';
import { describeFailure } from '../../api/failure.ts';
import type { Alert } from '../../api/outputs.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { SkeletonRows } from '../../ui/Skeleton.tsx';
import { Status } from '../../ui/Status.tsx';
import { useFormats, useWords } from '../../words/words.tsx';
import { errorWords } from '../attempt/error-words.ts';
import { alertsChanged } from './alerts-changed.ts';

/** How often the outcome is looked for, and among how many of the newest attempts. */
const watchMs = 500;
const watchedMax = 10;

const Watched = ({ appId, alert, msgId }: { appId: string; alert: Alert; msgId: string }) => {
  const words = useWords();
  const formats = useFormats();
  const asked = useQuery(
    api.alert.attempts.queryOptions(
      { app_id: appId, alert_id: alert.id, limit: watchedMax, with_content: false },
      {
        refetchInterval: ({ state }) => (state.data?.data.some((each) => each.msgId === msgId) ? false : watchMs),
      },
    ),
  );
  const attempt = asked.data?.data.find((each) => each.msgId === msgId);
  if (!attempt)
    return (
      <>
        <p role="status">{words.sendTest.watching}</p>
        <SkeletonRows rows={1} />
      </>
    );
  const arrived = attempt.errorCode === null;
  const span = formats.span(attempt.responseDurationMs);
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
      {arrived ? (
        <p>
          {alert.email
            ? words.alert.arrivedMail(span)
            : words.alert.arrivedUrl(String(attempt.responseStatusCode), span)}
        </p>
      ) : (
        <>
          <p className="ph:[overflow-wrap:anywhere]">
            {words.alert.testFailed} {errorWords(attempt, words)}
          </p>
          <p className="ph:text-sm ph:text-muted">{words.alert.testRetries}</p>
        </>
      )}
    </div>
  );
};

type Props = { appId: string; alert: Alert; onClose: () => void };

/** An example of an alert, watched until it is known whether it arrived. */
export const AlertTestDialog = ({ appId, alert, onClose }: Props) => {
  const words = useWords();
  const formId = useId();
  const kinds = alert.eventTypes ?? alertTypes;
  const [kind, setKind] = useState(kinds[0] ?? alertTypes[0]);
  const send = useMutation(api.alert.test.mutationOptions());
  const failure = send.error ? describeFailure(send.error, words) : null;
  const close = (): void => {
    alertsChanged();
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) close();
      }}
      title={words.alert.testTitle}
      description={words.alert.testLead}
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
              {words.alert.test}
            </Button>
          </>
        )
      }
    >
      {send.data ? (
        <Watched appId={appId} alert={alert} msgId={send.data.id} />
      ) : (
        <form
          id={formId}
          noValidate
          className="ph:grid ph:grid-cols-1 ph:gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            if (!send.isPending) send.mutate({ app_id: appId, alert_id: alert.id, eventType: kind });
          }}
        >
          <p className="ph:font-mono ph:text-xs ph:[overflow-wrap:anywhere]">{alert.email ?? alert.url}</p>
          <Field label={words.alert.testOf} error={failure ? `${failure.title} ${failure.detail ?? ''}` : undefined}>
            {(parts) => (
              <Select
                parts={parts}
                value={kind}
                choices={kinds.map((each) => ({ value: each, label: words.alert.kind[each] }))}
                onChoose={(value) => setKind(kinds.find((each) => each === value) ?? kind)}
              />
            )}
          </Field>
        </form>
      )}
    </Dialog>
  );
};
