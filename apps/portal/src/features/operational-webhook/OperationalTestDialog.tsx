import { noticeTypes } from '@posthorn/shared/notice';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, client } from '../../api/client.ts';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { useFormats, useWords } from '../../words/words.tsx';
import { ExampleDialog, ExampleOutcome, watchMs } from '../attempt/ExampleDialog.tsx';
import { errorWords } from '../attempt/error-words.ts';
import { operationalChanged } from './operational-changed.ts';

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
  if (!attempt) return <ExampleOutcome arrived={null} />;
  const arrived = attempt.errorCode === null;
  return (
    <ExampleOutcome arrived={arrived}>
      <p className="ph:[overflow-wrap:anywhere]">
        {arrived
          ? words.sendTest.arrived(String(attempt.responseStatusCode), formats.span(attempt.responseDurationMs))
          : `${words.sendTest.failed} ${errorWords(attempt, words) ?? ''}`}
      </p>
    </ExampleOutcome>
  );
};

/** An example of a notice to one endpoint, watched until it is answered. */
export const OperationalTestDialog = ({ endpointId, onClose }: { endpointId: string; onClose: () => void }) => {
  const words = useWords();
  const [kind, setKind] = useState<(typeof noticeTypes)[number]>('endpoint.disabled');
  return (
    <ExampleDialog
      title={words.operational.testTitle}
      description={words.operational.testLead}
      sendLabel={words.operational.test}
      send={() => client.operationalWebhook.sendExample.mutate({ endpoint_id: endpointId, eventType: kind })}
      onClose={() => {
        operationalChanged();
        onClose();
      }}
      outcome={(msgId) => <Watched msgId={msgId} />}
      choice={(error) => (
        <Field label={words.operational.kind} hint={words.operational.kindHint[kind]} error={error}>
          {(parts) => (
            <Select
              parts={parts}
              value={kind}
              choices={noticeTypes.map((type) => ({ value: type, label: type }))}
              onChoose={(value) => setKind(noticeTypes.find((type) => type === value) ?? kind)}
            />
          )}
        </Field>
      )}
    />
  );
};
