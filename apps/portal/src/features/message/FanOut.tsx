import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Asked } from '../../api/Asked.tsx';
import { api } from '../../api/client.ts';
import { live } from '../../api/live.tsx';
import type { Story } from '../../api/outputs.ts';
import type { FanOutSearch } from '../../routes/search.ts';
import { messageStates } from '../../routes/search.ts';
import { Card } from '../../ui/Card.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Select } from '../../ui/Select.tsx';
import { Table } from '../../ui/Table.tsx';
import { useFormats, useWords } from '../../words/words.tsx';
import { DeliveryHead, DeliveryLine } from '../delivery/DeliveryLine.tsx';
import { deliveryKey } from '../delivery/delivery-key.ts';

const rowsMax = 25;

type Props = { appId: string; story: Story; search: FanOutSearch; onChange: (search: FanOutSearch) => void };

/** Where a message stands at each of many endpoints, a page at a time. */
export const FanOut = ({ appId, story, search, onChange }: Props) => {
  const words = useWords();
  const formats = useFormats();
  const { counts } = story;
  const asked = useQuery(
    api.delivery.list.queryOptions(
      {
        app_id: appId,
        msg_id: story.id,
        limit: rowsMax,
        ...(search.status ? { state: [search.status] } : {}),
        ...(search.iterator ? { iterator: search.iterator } : {}),
      },
      { placeholderData: keepPreviousData, meta: live },
    ),
  );
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <Card
      flush
      title={words.fanOut.got}
      aside={
        <>
          <span className="ph:text-sm ph:text-muted">{words.fanOut.total(formats.number(total))}</span>
          <Select
            aria-label={words.status}
            value={search.status ?? ''}
            choices={[
              { value: '', label: words.message.anyStatus },
              ...messageStates
                .filter((state) => counts[state] > 0 || state === search.status)
                .map((state) => ({
                  value: state,
                  label: `${words.deliveryState[state]} (${formats.number(counts[state])})`,
                })),
            ]}
            onChoose={(value) =>
              onChange({
                ...search,
                iterator: undefined,
                status: messageStates.find((state) => state === value),
              })
            }
          />
        </>
      }
    >
      <Asked asked={asked} rows={10}>
        {(page) => (
          <>
            <Table caption={words.fanOut.got} head={<DeliveryHead of="message" />}>
              {page.data.map((row) => (
                <DeliveryLine key={deliveryKey(row)} row={row} appId={appId} of="message" />
              ))}
            </Table>
            <Pager page={page} iterator={search.iterator} onGo={(iterator) => onChange({ ...search, iterator })} />
          </>
        )}
      </Asked>
    </Card>
  );
};
