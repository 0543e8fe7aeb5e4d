import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useWords } from '../../words/words.tsx';
import { type EndpointDraft, faultOf, orderings } from './endpoint-draft.ts';
import { FilterField } from './FilterField.tsx';
import { HeaderFields } from './HeaderFields.tsx';

type TextName = 'channels' | 'uid' | 'throttleRate' | 'timeoutSeconds' | 'retrySeconds';
type Props = {
  draft: EndpointDraft;
  faults: Record<string, string>;
  onChange: (part: Partial<EndpointDraft>) => void;
};

/** What most endpoints never need. */
export const AdvancedFields = ({ draft, faults, onChange }: Props) => {
  const words = useWords();
  const text = (name: TextName, label: string, hint: string, inputMode?: 'numeric' | 'decimal') => (
    <Field label={label} optional={words.optional} hint={hint} error={faultOf(faults, name)}>
      {(parts) => (
        <TextInput
          parts={parts}
          mono={inputMode === undefined}
          {...(inputMode ? { inputMode } : {})}
          value={draft[name]}
          maxLength={1000}
          onChange={(event) => onChange({ [name]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
  return (
    <div className="ph:grid ph:grid-cols-1 ph:gap-5 ph:p-4 ph:pt-2">
      <div className="ph:grid ph:grid-cols-1 ph:gap-5 ph:sm:grid-cols-2">
        {text('channels', words.channels, words.endpoint.channelsHint)}
        {text('uid', words.uid, words.endpoint.uidHint)}
        {text('throttleRate', words.endpoint.rate, words.endpoint.rateHint, 'numeric')}
        {text('timeoutSeconds', words.endpoint.timeout, words.endpoint.timeoutHint, 'decimal')}
        <Field label={words.endpoint.ordering} hint={words.endpoint.orderingHint[draft.ordering]}>
          {(parts) => (
            <Select
              parts={parts}
              value={draft.ordering}
              choices={orderings.map((each) => ({ value: each, label: words.endpoint.orderingChoice[each] }))}
              onChoose={(value) => onChange({ ordering: orderings.find((each) => each === value) ?? 'none' })}
            />
          )}
        </Field>
        {text('retrySeconds', words.endpoint.retries, words.endpoint.retriesHint)}
      </div>
      <FilterField
        filter={draft.filter}
        onChange={(filter) => onChange({ filter })}
        error={faultOf(faults, 'filter')}
      />
      <HeaderFields headers={draft.headers} onChange={(headers) => onChange({ headers })} error={faults.headers} />
    </div>
  );
};
