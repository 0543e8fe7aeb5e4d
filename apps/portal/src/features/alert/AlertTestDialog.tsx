import { alertTypes } from '@posthorn/shared/alert';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, client } from '../../api/client.ts';
import type { Alert } from '../../api/outputs.ts';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { useFormats, useWords } from '../../words/words.tsx';
import { ExampleDialog, ExampleOutcome, watchMs } from '../attempt/ExampleDialog.tsx';
import { errorWords } from '../attempt/error-words.ts';
import { alertsChanged } from './alerts-changed.ts';

/** Among how many of the newest attempts the outcome is looked for. */
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
  if (!attempt) return <ExampleOutcome arrived={null} />;
  const arrived = attempt.errorCode === null;
  const span = formats.span(attempt.responseDurationMs);
  return (
    <ExampleOutcome arrived={arrived}>
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
    </ExampleOutcome>
  );
};

type Props = { appId: string; alert: Alert; onClose: () => void };

/** An example of an alert, watched until it is known whether it arrived. */
export const AlertTestDialog = ({ appId, alert, onClose }: Props) => {
  const words = useWords();
  const kinds = alert.eventTypes ?? alertTypes;
  const [kind, setKind] = useState(kinds[0] ?? alertTypes[0]);
  return (
    <ExampleDialog
      title={words.alert.testTitle}
      description={words.alert.testLead}
      sendLabel={words.alert.test}
      send={() => client.alert.test.mutate({ app_id: appId, alert_id: alert.id, eventType: kind })}
      onClose={() => {
        alertsChanged();
        onClose();
      }}
      outcome={(msgId) => <Watched appId={appId} alert={alert} msgId={msgId} />}
      choice={(error) => (
        <>
          <p className="ph:font-mono ph:text-xs ph:[overflow-wrap:anywhere]">{alert.email ?? alert.url}</p>
          <Field label={words.alert.testOf} error={error}>
            {(parts) => (
              <Select
                parts={parts}
                value={kind}
                choices={kinds.map((each) => ({ value: each, label: words.alert.kind[each] }))}
                onChoose={(value) => setKind(kinds.find((each) => each === value) ?? kind)}
              />
            )}
          </Field>
        </>
      )}
    />
  );
};
