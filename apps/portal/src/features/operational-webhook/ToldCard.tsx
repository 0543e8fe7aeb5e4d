import { noticeTypes } from '@posthorn/shared/notice';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ChevronRight, Megaphone, SearchX } from 'lucide-react';
import { useState } from 'react';
import { Asked } from '../../api/Asked.tsx';
import { api } from '../../api/client.ts';
import { live } from '../../api/live.tsx';
import type { OperationalMessage } from '../../api/outputs.ts';
import { Card } from '../../ui/Card.tsx';
import { Code } from '../../ui/Code.tsx';
import { CopyableId } from '../../ui/CopyButton.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Select } from '../../ui/Select.tsx';
import { Time } from '../../ui/Time.tsx';
import { useWords } from '../../words/words.tsx';
import { AttemptView } from '../attempt/AttemptDetail.tsx';
import { AttemptLine } from '../attempt/AttemptItem.tsx';

const route = getRouteApi('/shell/operational-webhooks');
const rowsMax = 25;

/** One notice with what it said, and each attempt at each endpoint. */
const Told = ({ message }: { message: OperationalMessage }) => {
  const words = useWords();
  const asked = useQuery(
    api.operationalWebhook.attemptsOfMessage.queryOptions({ msg_id: message.id, limit: 250 }, { meta: live }),
  );
  const body = JSON.stringify(message.payload);
  return (
    <div className="ph:grid ph:grid-cols-1 ph:gap-4">
      <CopyableId id={message.id} />
      <Code
        wrap
        label={words.operational.payload}
        text={JSON.stringify(message.payload, null, 2)}
        copyLabel={words.operational.copyPayload}
        heightMax="18rem"
      />
      <div>
        <h3 className="ph:text-sm ph:font-medium ph:mb-1">{words.operational.attempts}</h3>
        <Asked asked={asked} rows={1}>
          {(page) =>
            page.data.length === 0 ? (
              <p className="ph:text-sm ph:text-muted">{words.attempt.none}</p>
            ) : (
              <ol className="ph:divide-y ph:divide-line ph:rounded-md ph:border ph:border-line">
                {page.data.map((attempt) => (
                  <AttemptLine key={attempt.id} attempt={attempt} manual={words.operational.byHand}>
                    <AttemptView attempt={attempt} body={body} />
                  </AttemptLine>
                ))}
              </ol>
            )
          }
        </Asked>
      </div>
    </div>
  );
};

const Line = ({ message }: { message: OperationalMessage }) => {
  const [open, setOpen] = useState(false);
  return (
    <li>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)} className="ph:group/told">
        <summary className="ph:flex ph:flex-wrap ph:items-center ph:gap-x-3 ph:gap-y-0.5 ph:min-h-(--ph-row) ph:px-4 ph:py-1.5 ph:list-none ph:[&::-webkit-details-marker]:hidden ph:hover:bg-hover ph:focus-visible:-outline-offset-2">
          <ChevronRight
            aria-hidden
            size={15}
            className="ph:text-muted ph:transition-transform ph:group-open/told:rotate-90 ph:rtl:-scale-x-100"
          />
          <code className="ph:text-xs ph:font-medium">{message.eventType}</code>
          <span className="ph:min-w-0 ph:flex-1 ph:basis-40 ph:truncate ph:text-xs ph:text-muted">
            {message.tags?.join(', ')}
          </span>
          <span className="ph:ms-auto ph:text-sm ph:text-muted">
            <Time at={message.timestamp} />
          </span>
        </summary>
        {open ? (
          <div className="ph:px-4 ph:pt-2 ph:pb-5 ph:sm:ps-11">
            <Told message={message} />
          </div>
        ) : null}
      </details>
    </li>
  );
};

/** What was told, newest first. */
export const ToldCard = () => {
  const words = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const asked = useQuery(
    api.operationalWebhook.messages.queryOptions(
      {
        limit: rowsMax,
        with_content: true,
        ...(search.kind ? { event_types: [search.kind] } : {}),
        ...(search.iterator ? { iterator: search.iterator } : {}),
      },
      { placeholderData: keepPreviousData, meta: live },
    ),
  );
  return (
    <Card
      flush
      title={words.operational.told}
      aside={
        <Select
          aria-label={words.operational.kind}
          value={search.kind ?? ''}
          choices={[
            { value: '', label: words.operational.anyKind },
            ...noticeTypes.map((type) => ({ value: type, label: type })),
          ]}
          onChoose={(value) =>
            void navigate({ search: { kind: noticeTypes.find((type) => type === value) }, resetScroll: false })
          }
          className="ph:max-w-56"
        />
      }
    >
      <Asked asked={asked} rows={4}>
        {({ data }) =>
          data.length > 0 ? (
            <ol aria-label={words.operational.told} className="ph:divide-y ph:divide-line">
              {data.map((message) => (
                <Line key={message.id} message={message} />
              ))}
            </ol>
          ) : search.kind ? (
            <EmptyState icon={<SearchX size={20} />} title={words.operational.toldNoMatch} />
          ) : (
            <EmptyState icon={<Megaphone size={20} />} title={words.operational.toldNone}>
              <p>{words.operational.toldNoneHint}</p>
            </EmptyState>
          )
        }
      </Asked>
      <Pager
        page={asked.data}
        iterator={search.iterator}
        onGo={(iterator) => void navigate({ search: { ...search, iterator }, resetScroll: false })}
      />
    </Card>
  );
};
