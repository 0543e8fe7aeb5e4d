import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { answerCodes, type DeliverySearch, messageStates, timeRanges, triesChoices } from '../../routes/search.ts';
import { Button } from '../../ui/Button.tsx';
import { instantOf, localOf } from '../../ui/local-time.ts';
import { SearchField } from '../../ui/SearchField.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { zoneChoice } from '../../ui/time-choice.ts';
import { useWords } from '../../words/words.tsx';

type Props = { appId: string; search: DeliverySearch; onChange: (search: DeliverySearch) => void };

export const isFiltered = (search: DeliverySearch): boolean =>
  Boolean(
    search.status ??
      search.type ??
      search.endpoint ??
      search.code ??
      search.tries ??
      search.range ??
      search.after ??
      search.before ??
      search.q,
  );

/** A choice that is not in the list (any more) is shown all the same: it is what the list is cut by. */
const withOwn = (names: readonly { value: string; label: string }[], own: string | undefined) =>
  own && !names.some(({ value }) => value === own) ? [{ value: own, label: own }, ...names] : names;

/** What the list is cut by. Everything stands in the address, so that a view can be sent to a colleague. */
export const DeliveryFilters = ({ appId, search, onChange }: Props) => {
  const words = useWords();
  const zone = zoneChoice.use();
  const types = useQuery(api.eventType.list.queryOptions({ limit: 250, with_content: false }, { staleTime: 60_000 }));
  const endpoints = useQuery(
    api.endpoint.list.queryOptions({ app_id: appId, limit: 250, order: 'descending' }, { staleTime: 60_000 }),
  );
  const [custom, setCustom] = useState(false);
  const isCustom = custom || Boolean(search.after ?? search.before);
  // Another filter is another list: its first page is shown.
  const change = (part: DeliverySearch): void => onChange({ ...search, iterator: undefined, ...part });
  const chooseTime = (value: string): void => {
    setCustom(value === 'custom');
    const none = { after: undefined, before: undefined };
    change(value === 'custom' ? { range: undefined } : { ...none, range: timeRanges.find((one) => one === value) });
  };
  const instants = [
    { name: words.delivery.from, part: 'after', instant: search.after },
    { name: words.delivery.to, part: 'before', instant: search.before },
  ] as const;
  return (
    <search
      aria-label={words.message.filters}
      className="ph:grid ph:grid-cols-2 ph:sm:flex ph:sm:flex-wrap ph:items-center ph:gap-2 ph:min-w-0 ph:py-1"
    >
      <SearchField
        className="ph:col-span-2"
        label={words.delivery.search}
        charsMax={256}
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
        aria-label={words.delivery.endpoint}
        className="ph:sm:max-w-52 ph:min-w-0"
        value={search.endpoint ?? ''}
        choices={[
          { value: '', label: words.delivery.anyEndpoint },
          ...withOwn(
            (endpoints.data?.data ?? []).map((endpoint) => ({
              value: endpoint.id,
              label: endpoint.description || endpoint.url.replace(/^https?:\/\//, ''),
            })),
            search.endpoint,
          ),
        ]}
        onChoose={(value) => change({ endpoint: value || undefined })}
      />
      <Select
        aria-label={words.eventType.one}
        className="ph:sm:max-w-52 ph:min-w-0"
        value={search.type ?? ''}
        choices={[
          { value: '', label: words.message.anyType },
          ...withOwn(
            (types.data?.data ?? []).map(({ name }) => ({ value: name, label: name })),
            search.type,
          ),
        ]}
        onChoose={(value) => change({ type: value || undefined })}
      />
      <Select
        aria-label={words.delivery.answer}
        value={search.code ?? ''}
        choices={[
          { value: '', label: words.delivery.anyAnswer },
          ...answerCodes.map((code) => ({ value: code, label: words.delivery.code[code] })),
        ]}
        onChoose={(value) => change({ code: answerCodes.find((code) => code === value) })}
      />
      <Select
        aria-label={words.delivery.tries}
        value={String(search.tries ?? '')}
        choices={[
          { value: '', label: words.delivery.anyTries },
          ...triesChoices.map((count) => ({ value: String(count), label: words.delivery.triesMin(count) })),
        ]}
        onChoose={(value) => change({ tries: triesChoices.find((count) => String(count) === value) })}
      />
      <Select
        aria-label={words.time}
        value={isCustom ? 'custom' : (search.range ?? '')}
        choices={[
          { value: '', label: words.message.anyTime },
          ...timeRanges.map((range) => ({ value: range, label: words.timeRange[range] })),
          { value: 'custom', label: words.delivery.customTime },
        ]}
        onChoose={chooseTime}
      />
      {isCustom
        ? instants.map(({ name, part, instant }) => (
            <span key={part} className="ph:flex ph:items-center ph:gap-1.5 ph:text-sm ph:text-muted ph:min-w-0">
              <span aria-hidden>{name}</span>
              <TextInput
                type="datetime-local"
                aria-label={name}
                className="ph:min-w-0"
                value={instant ? localOf(instant, zone) : ''}
                onChange={(event) =>
                  change({ range: undefined, [part]: instantOf(event.currentTarget.value, zone) ?? undefined })
                }
              />
            </span>
          ))
        : null}
      {isFiltered(search) ? (
        <Button
          tone="quiet"
          icon={<X aria-hidden size={14} />}
          onClick={() => {
            setCustom(false);
            onChange({ tail: search.tail });
          }}
        >
          {words.clearFilters}
        </Button>
      ) : null}
    </search>
  );
};
