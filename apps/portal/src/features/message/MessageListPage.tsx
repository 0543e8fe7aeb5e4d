import { getRouteApi, Link } from '@tanstack/react-router';
import { ArrowUp, Inbox, Radio, SearchX } from 'lucide-react';
import { useState } from 'react';
import { embedded, may } from '../../api/embedded.ts';
import { describeFailure, statusOf } from '../../api/failure.ts';
import type { MessageRow } from '../../api/outputs.ts';
import { OfflineState, StaleNote, useOnline } from '../../api/StaleNote.tsx';
import type { MessageSearch } from '../../routes/search.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { CopyableId } from '../../ui/CopyButton.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureState } from '../../ui/FailureState.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { SkeletonRows } from '../../ui/Skeleton.tsx';
import { aboveRowLink, Cell, HeadCell, Row, rowLinkClass, Table } from '../../ui/Table.tsx';
import { Countdown, Time } from '../../ui/Time.tsx';
import { useFormats, useWords } from '../../words/words.tsx';
import { FirstMessage } from '../application/FirstMessage.tsx';
import { exportRows } from './export-rows.ts';
import { MessageFilters } from './MessageFilters.tsx';
import { MessageStatus } from './MessageStatus.tsx';
import { ExportMenu, SelectionBar } from './MessageTools.tsx';
import { useMessageRows } from './use-message-rows.ts';

const route = getRouteApi('/shell/applications/$appId/tabs/messages');

type LineProps = { row: MessageRow; appId: string; fresh: boolean; chosen: boolean; onChoose: (() => void) | null };

const Line = ({ row, appId, fresh, chosen, onChoose }: LineProps) => {
  const words = useWords();
  const formats = useFormats();
  return (
    <Row fresh={fresh}>
      {onChoose ? (
        <Cell>
          <input
            type="checkbox"
            aria-label={words.message.choose(row.id)}
            checked={chosen}
            onChange={onChoose}
            className={`ph:size-4 ph:accent-accent-fill ph:align-middle ${aboveRowLink}`}
          />
        </Cell>
      ) : null}
      <Cell wideOnly>
        <MessageStatus counts={row.deliveries} publishedAt={row.timestamp} />
      </Cell>
      <Cell grow>
        <Link to="/applications/$appId/messages/$msgId" params={{ appId, msgId: row.id }} className={rowLinkClass}>
          <span className="ph:block ph:truncate">{row.eventType}</span>
        </Link>
        <span className="ph:md:hidden">
          <MessageStatus counts={row.deliveries} publishedAt={row.timestamp} />
        </span>
      </Cell>
      <Cell wideOnly>
        <span className={aboveRowLink}>
          <CopyableId id={row.id} />
        </span>
      </Cell>
      <Cell end wideOnly>
        {formats.number(row.attempts)}
      </Cell>
      <Cell wideOnly>
        {row.nextAttemptAt ? (
          <span className={aboveRowLink}>
            <Countdown at={row.nextAttemptAt} />
          </span>
        ) : null}
      </Cell>
      <Cell end>
        <span className={`ph:text-muted ${aboveRowLink}`}>
          <Time at={row.timestamp} />
        </span>
      </Cell>
    </Row>
  );
};

export const MessageListPage = () => {
  const words = useWords();
  const { appId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const go = (next: MessageSearch): void => void navigate({ search: next });
  const list = useMessageRows(appId, search);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  // What has left the page is not acted upon.
  const chosen = new Set(list.rows.filter((row) => ticked.has(row.id)).map((row) => row.id));
  const toggle = (id: string): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setTicked(next);
  };
  const sends = may('attempt:write');
  const online = useOnline();
  // The database gives a question up after some seconds, and the API says so with a 503.
  const tooLong = Boolean(search.q) && statusOf(list.error) === 503;
  const filtered = Boolean(search.status ?? search.type ?? search.range ?? search.q);

  return (
    <Card
      flush
      tools={<MessageFilters search={search} onChange={go} />}
      aside={
        <>
          <ExportMenu save={(format) => exportRows(list.filter, format)} />
          <Button
            aria-pressed={search.follow === true}
            tone={search.follow ? 'primary' : 'plain'}
            icon={<Radio aria-hidden size={15} />}
            onClick={() => go({ ...search, iterator: undefined, follow: search.follow ? undefined : true })}
          >
            {words.message.follow}
          </Button>
        </>
      }
    >
      {list.rows.length > 0 && !tooLong ? (
        <StaleNote
          asked={{
            isError: list.error !== null,
            error: list.error,
            isFetching: list.fetching,
            refetch: list.retry,
          }}
        />
      ) : null}
      {sends ? <SelectionBar appId={appId} chosen={chosen} onClear={() => setTicked(new Set())} /> : null}
      <div aria-live="polite">
        {list.newCount > 0 ? (
          <button
            type="button"
            onClick={list.showNew}
            className="ph:flex ph:w-full ph:items-center ph:justify-center ph:gap-1.5 ph:h-9 ph:bg-accent-soft ph:text-accent ph:text-sm ph:font-medium ph:hover:underline"
          >
            <ArrowUp aria-hidden size={14} />
            {words.message.newOnes(list.newCount, list.newCountIsMore)}
          </button>
        ) : null}
      </div>
      {list.error && tooLong ? (
        <FailureState
          title={words.search.tooLong}
          detail={words.search.tooLongDetail}
          onRetry={() => void list.retry()}
          busy={list.fetching}
        />
      ) : list.pending ? (
        online ? (
          <SkeletonRows rows={10} />
        ) : (
          <OfflineState />
        )
      ) : list.error && list.rows.length === 0 ? (
        <FailureState {...describeFailure(list.error, words)} onRetry={() => void list.retry()} busy={list.fetching} />
      ) : list.rows.length > 0 ? (
        <Table
          caption={words.message.plural}
          head={
            <>
              {sends ? (
                <HeadCell>
                  <input
                    type="checkbox"
                    aria-label={words.message.chooseAll}
                    checked={chosen.size === list.rows.length}
                    onChange={() =>
                      setTicked(new Set(chosen.size === list.rows.length ? [] : list.rows.map((row) => row.id)))
                    }
                    className="ph:size-4 ph:accent-accent-fill ph:align-middle"
                  />
                </HeadCell>
              ) : null}
              <HeadCell wideOnly>{words.status}</HeadCell>
              <HeadCell grow>{words.eventType.one}</HeadCell>
              <HeadCell wideOnly>{words.id}</HeadCell>
              <HeadCell end wideOnly>
                {words.attempt.plural}
              </HeadCell>
              <HeadCell wideOnly>{words.message.nextTry}</HeadCell>
              <HeadCell end>{words.time}</HeadCell>
            </>
          }
        >
          {list.rows.map((row) => (
            <Line
              key={row.id}
              row={row}
              appId={appId}
              fresh={list.freshSince !== null && row.id > list.freshSince}
              chosen={chosen.has(row.id)}
              onChoose={sends ? () => toggle(row.id) : null}
            />
          ))}
        </Table>
      ) : filtered || search.iterator ? (
        <EmptyState
          icon={<SearchX size={20} />}
          title={words.message.noMatch}
          action={<Button onClick={() => go({})}>{words.clearFilters}</Button>}
        />
      ) : (
        <EmptyState icon={<Inbox size={20} />} title={words.message.none}>
          <p>{words.message.noneHint}</p>
          {embedded() ? null : <FirstMessage appId={appId} />}
        </EmptyState>
      )}
      <Pager page={list.page} iterator={search.iterator} onGo={(iterator) => go({ ...search, iterator })} />
    </Card>
  );
};
