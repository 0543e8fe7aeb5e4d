import { useMutation, useQuery } from '@tanstack/react-query';
import { Check, FlaskConical, X } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { describeFailure, fieldFaults } from '../../api/failure.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useWords } from '../../words/words.tsx';

/** Conditions that are asked for most, to begin with. */
const starts = [
  'payload.total > 100',
  'payload.status == "paid"',
  '"vip" in tags',
  'type.startsWith("order.")',
] as const;

const Test = ({ filter }: { filter: string }) => {
  const words = useWords();
  const [eventType, setEventType] = useState('');
  const [payload, setPayload] = useState('{\n  "total": 150\n}');
  const types = useQuery(api.eventType.list.queryOptions({ limit: 250, with_content: false }, { staleTime: 60_000 }));
  const name = eventType || (types.data?.data[0]?.name ?? 'order.paid');
  const test = useMutation(api.endpoint.testFilter.mutationOptions());
  const [fault, setFault] = useState<string | null>(null);
  const run = (): void => {
    setFault(null);
    let parsed: unknown;
    try {
      parsed = JSON.parse(payload);
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error));
      return;
    }
    test.mutate(
      { filter, eventType: name, payload: parsed },
      { onError: (error) => setFault(fieldFaults(error).filter ?? describeFailure(error, words).detail ?? null) },
    );
  };
  return (
    <div className="ph:grid ph:grid-cols-1 ph:gap-3 ph:rounded-md ph:border ph:border-line ph:p-3">
      <Field label={words.eventType.one}>
        {(parts) => (
          <Select
            parts={parts}
            value={name}
            choices={(types.data?.data.length ? types.data.data : [{ name }]).map((each) => ({
              value: each.name,
              label: each.name,
            }))}
            onChoose={setEventType}
          />
        )}
      </Field>
      <Field label={words.message.payload} error={fault ?? undefined}>
        {(parts) => (
          <TextArea
            parts={parts}
            mono
            rows={5}
            value={payload}
            onChange={(event) => setPayload(event.currentTarget.value)}
          />
        )}
      </Field>
      <Button
        size="small"
        className="ph:justify-self-start"
        icon={<FlaskConical aria-hidden size={14} />}
        busy={test.isPending}
        onClick={run}
      >
        {words.endpoint.filterTry}
      </Button>
      {test.data && !fault ? (
        <div role="status" className="ph:text-sm">
          <p className={test.data.matches ? 'ph:font-medium ph:text-good' : 'ph:font-medium ph:text-bad'}>
            {test.data.matches ? words.endpoint.filterMatches : words.endpoint.filterNot}
          </p>
          <ul className="ph:mt-1 ph:grid ph:grid-cols-1 ph:gap-1">
            {test.data.parts.map((part) => (
              <li key={part.expression} className="ph:flex ph:gap-1.5">
                {part.ok ? (
                  <Check aria-hidden size={15} className="ph:text-good" />
                ) : (
                  <X aria-hidden size={15} className="ph:text-bad" />
                )}
                <code dir="ltr" className="ph:text-xs ph:[overflow-wrap:anywhere]">
                  {part.expression} → {part.value}
                </code>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
};

type Props = { filter: string; onChange: (filter: string) => void; error: string | undefined };

/** A condition on messages with a place to try it. */
export const FilterField = ({ filter, onChange, error }: Props) => {
  const words = useWords();
  const [trying, setTrying] = useState(false);
  return (
    <div className="ph:grid ph:grid-cols-1 ph:gap-2">
      <Field label={words.endpoint.filter} optional={words.optional} hint={words.endpoint.filterHint} error={error}>
        {(parts) => (
          <TextArea
            parts={parts}
            mono
            rows={2}
            value={filter}
            maxLength={2000}
            placeholder='payload.total > 100 && type.startsWith("order.")'
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        )}
      </Field>
      <div className="ph:flex ph:flex-wrap ph:gap-1.5">
        {starts.map((start) => (
          <Button
            key={start}
            size="small"
            tone="quiet"
            className="ph:font-mono"
            aria-label={words.endpoint.filterAdd(start)}
            onClick={() => onChange(filter.trim() ? `${filter.trim()} && ${start}` : start)}
          >
            + {start}
          </Button>
        ))}
        <Button size="small" aria-expanded={trying} disabled={!filter.trim()} onClick={() => setTrying(!trying)}>
          {words.endpoint.filterTryOpen}
        </Button>
      </div>
      {trying && filter.trim() ? <Test filter={filter.trim()} /> : null}
    </div>
  );
};
