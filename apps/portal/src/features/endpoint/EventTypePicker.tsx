import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { api } from '../../api/client.ts';
import { useDebounced } from '../../ui/debounced.ts';
import { TextInput } from '../../ui/TextInput.tsx';
import { useWords } from '../../words/words.tsx';
import { EventTypeGroup } from './EventTypeGroup.tsx';

type Props = { chosen: string[] | null; onChange: (chosen: string[] | null) => void; error: string | undefined };

/** More than this is searched rather than scrolled. */
const searchFrom = 8;
const rowsMax = 100;

/** All event types, or those that are ticked. */
export const EventTypePicker = ({ chosen, onChange, error }: Props) => {
  const words = useWords();
  const group = useId();
  const [q, setQ] = useState('');
  const wanted = useDebounced(q.trim());
  const usual = useQuery(
    api.eventType.list.queryOptions({ limit: rowsMax, with_content: false }, { staleTime: 60_000 }),
  );
  // Where there are more than a page of them, the API searches.
  const isLong = usual.data?.done === false;
  const found = useQuery(
    api.eventType.list.queryOptions(
      { limit: rowsMax, with_content: false, search: wanted },
      { enabled: isLong && wanted !== '', placeholderData: keepPreviousData },
    ),
  );
  const known = (isLong && wanted !== '' ? found.data?.data : usual.data?.data) ?? [];
  const gone = chosen?.filter((name) => !known.some((eventType) => eventType.name === name)) ?? [];
  const all = [...gone.map((name) => ({ name, description: '' })), ...known];
  const shown = all.filter((each) => `${each.name} ${each.description}`.toLowerCase().includes(q.trim().toLowerCase()));
  const groups = Map.groupBy(shown, ({ name }) => name.split('.')[0] ?? name);
  const radioClass = 'ph:flex ph:items-center ph:gap-2 ph:min-h-7 ph:text-sm';
  return (
    <fieldset className="ph:grid ph:grid-cols-1 ph:gap-2">
      <legend className="ph:text-sm ph:font-medium ph:mb-1.5">{words.eventType.plural}</legend>
      <div className="ph:flex ph:flex-wrap ph:gap-x-6 ph:gap-y-1">
        <label className={radioClass}>
          <input
            type="radio"
            name={group}
            checked={chosen === null}
            onChange={() => onChange(null)}
            className="ph:size-4 ph:accent-accent-fill"
          />
          {words.endpoint.allTypes}
        </label>
        <label className={radioClass}>
          <input
            type="radio"
            name={group}
            checked={chosen !== null}
            onChange={() => onChange(chosen ?? [])}
            className="ph:size-4 ph:accent-accent-fill"
          />
          {words.endpoint.someTypes}
        </label>
      </div>
      {chosen === null ? null : (
        <div className="ph:rounded-md ph:border ph:border-line">
          {isLong || q !== '' || all.length > searchFrom ? (
            <div className="ph:p-2 ph:border-b ph:border-line">
              <TextInput
                type="search"
                aria-label={words.eventType.search}
                placeholder={words.eventType.search}
                value={q}
                onChange={(event) => setQ(event.currentTarget.value)}
              />
            </div>
          ) : null}
          <div className="ph:max-h-64 ph:overflow-auto ph:p-1.5">
            {[...groups].map(([group, members]) => (
              <EventTypeGroup key={group} group={group} members={members} chosen={chosen} onChange={onChange} />
            ))}
            {shown.length === 0 ? (
              <p className="ph:px-2 ph:py-1.5 ph:text-sm ph:text-muted">
                {all.length === 0 ? words.eventType.none : words.eventType.noMatch}
              </p>
            ) : null}
          </div>
        </div>
      )}
      {error ? (
        <p role="alert" className="ph:text-sm ph:text-bad">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
};
