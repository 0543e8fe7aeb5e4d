import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { api } from '../../api/client.ts';
import { type MessageSearch, messageStates, timeRanges } from '../../routes/search.ts';
import { Button } from '../../ui/Button.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { Select } from '../../ui/Select.tsx';
import { useWords } from '../../words/words.tsx';

type Props = { search: MessageSearch; onChange: (search: MessageSearch) => void };

/** What the list is cut by. Everything stands in the address, so that a view can be sent to a colleague. */
export const MessageFilters = ({ search, onChange }: Props) => {
  const words = useWords();
  const eventTypes = useQuery(
    api.eventType.list.queryOptions({ limit: 250, with_content: false }, { staleTime: 60_000 }),
  );
  const names = eventTypes.data?.data.map((eventType) => eventType.name) ?? [];
  // A type that messages carry need not be in the catalogue (any more).
  const typeNames = search.type && !names.includes(search.type) ? [search.type, ...names] : names;
  // Another filter is another list: its first page is shown.
  const change = (part: MessageSearch): void => onChange({ ...search, iterator: undefined, ...part });
  const filtered = Boolean(search.status ?? search.type ?? search.range ?? search.q);
  return (
    <search
      aria-label={words.message.filters}
      className="ph:grid ph:grid-cols-2 ph:sm:flex ph:sm:flex-wrap ph:items-center ph:gap-2 ph:min-w-0"
    >
      <SearchField
        className="ph:col-span-2"
        label={words.search.messages}
        charsMax={200}
        value={search.q ?? ''}
        onFind={(text) => change({ q: text || undefined })}
      />
      <Select
        aria-label={words.status}
        value={search.status ?? ''}
        choices={[
          { value: '', label: words.message.anyStatus },
          ...messageStates.map((state) => ({ value: state, label: words.deliveryState[state] })),
        ]}
        onChoose={(value) => change({ status: messageStates.find((state) => state === value) })}
      />
      <Select
        aria-label={words.eventType.one}
        className="ph:max-w-56 ph:min-w-0"
        value={search.type ?? ''}
        choices={[
          { value: '', label: words.message.anyType },
          ...typeNames.map((name) => ({ value: name, label: name })),
        ]}
        onChoose={(value) => change({ type: value || undefined })}
      />
      <Select
        aria-label={words.time}
        value={search.range ?? ''}
        choices={[
          { value: '', label: words.message.anyTime },
          ...timeRanges.map((range) => ({ value: range, label: words.timeRange[range] })),
        ]}
        onChoose={(value) => change({ range: timeRanges.find((each) => each === value) })}
      />
      {filtered ? (
        <Button tone="quiet" icon={<X aria-hidden size={14} />} onClick={() => onChange({ follow: search.follow })}>
          {words.clearFilters}
        </Button>
      ) : null}
    </search>
  );
};
