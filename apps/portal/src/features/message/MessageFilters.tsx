import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { api } from '../../api/client.ts';
import { type MessageSearch, messageStates, timeRanges } from '../../routes/search.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { useWords } from '../../words/words.tsx';

type Props = { search: MessageSearch; onChange: (search: MessageSearch) => void };

/** What the list is cut by. Everything stands in the address, so that a view can be sent to a colleague. */
export const MessageFilters = ({ search, onChange }: Props) => {
  const words = useWords();
  const eventTypes = useQuery(api.eventType.list.queryOptions({ limit: 250, with_content: false }, { staleTime: 60_000 }));
  const names = eventTypes.data?.data.map((eventType) => eventType.name) ?? [];
  // A type that messages carry need not be in the catalogue (any more).
  const typeNames = search.type && !names.includes(search.type) ? [search.type, ...names] : names;
  const change = (part: MessageSearch): void => {
    const { iterator: _, before: __, ...kept } = search;
    onChange({ ...kept, ...part });
  };
  const without = (key: 'status' | 'type' | 'range'): void => {
    const { [key]: _, iterator: __, before: ___, ...kept } = search;
    onChange(kept);
  };
  const filtered = Boolean(search.status ?? search.type ?? search.range);
  return (
    <search aria-label={words.message.filters} className="ph:flex ph:flex-wrap ph:items-center ph:gap-2 ph:min-w-0">
      <Select
        aria-label={words.status}
        value={search.status ?? ''}
        choices={[
          { value: '', label: words.message.anyStatus },
          ...messageStates.map((state) => ({ value: state, label: words.deliveryState[state] })),
        ]}
        onChoose={(value) => {
          const status = messageStates.find((state) => state === value);
          if (status) change({ status });
          else without('status');
        }}
      />
      <Select
        aria-label={words.eventType.one}
        className="ph:max-w-56"
        value={search.type ?? ''}
        choices={[{ value: '', label: words.message.anyType }, ...typeNames.map((name) => ({ value: name, label: name }))]}
        onChoose={(value) => (value ? change({ type: value }) : without('type'))}
      />
      <Select
        aria-label={words.time}
        value={search.range ?? ''}
        choices={[{ value: '', label: words.message.anyTime }, ...timeRanges.map((range) => ({ value: range, label: words.timeRange[range] }))]}
        onChoose={(value) => {
          const range = timeRanges.find((each) => each === value);
          if (range) change({ range });
          else without('range');
        }}
      />
      {filtered ? (
        <Button tone="quiet" icon={<X aria-hidden size={14} />} onClick={() => onChange(search.follow ? { follow: true } : {})}>
          {words.clearFilters}
        </Button>
      ) : null}
    </search>
  );
};
