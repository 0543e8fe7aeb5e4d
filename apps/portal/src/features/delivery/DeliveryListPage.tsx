import { getRouteApi } from '@tanstack/react-router';
import { ArrowUp, Inbox, Radio, RotateCcw, SearchX, X } from 'lucide-react';
import { type ReactNode, useState, useSyncExternalStore } from 'react';
import { may } from '../../api/embedded.ts';
import { describeFailure } from '../../api/failure.ts';
import { OfflineState, StaleNote, useOnline } from '../../api/StaleNote.tsx';
import type { DeliverySearch } from '../../routes/search.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureState } from '../../ui/FailureState.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { SkeletonRows } from '../../ui/Skeleton.tsx';
import { HeadCell, Table } from '../../ui/Table.tsx';
import { Time } from '../../ui/Time.tsx';
import { useFormats, useWords } from '../../words/words.tsx';
import { ExportMenu } from '../message/MessageTools.tsx';
import { DeliveryFilters, isFiltered } from './DeliveryFilters.tsx';
import { DeliveryHead, DeliveryLine } from './DeliveryLine.tsx';
import { deliveryKey } from './delivery-key.ts';
import { exportDeliveries } from './export-deliveries.ts';
import { RetryDialog } from './RetryDialog.tsx';
import type { SteadyRow } from './steady-rows.ts';
import { type DeliveryRows, useDeliveryRows } from './use-delivery-rows.ts';

const route = getRouteApi('/shell/applications/$appId/tabs/deliveries');

/** Scrolled less than this, the page counts as being at its top. */
const topPx = 40;

const onScroll = (listener: () => void): (() => void) => {
  window.addEventListener('scroll', listener, { passive: true });
  return () => window.removeEventListener('scroll', listener);
};
const useAtTop = (): boolean => useSyncExternalStore(onScroll, () => window.scrollY < topPx);

const ChosenBar = ({ appId, rows, onClear }: { appId: string; rows: readonly SteadyRow[]; onClear: () => void }) => {
  const words = useWords();
  const formats = useFormats();
  const [asking, setAsking] = useState(false);
  if (rows.length === 0) return null;
  return (
    <div
      role="toolbar"
      aria-label={words.message.chosenTools}
      className="ph:sticky ph:top-0 ph:z-20 ph:flex ph:flex-wrap ph:items-center ph:gap-2 ph:px-4 ph:py-2 ph:bg-accent-soft ph:border-b ph:border-line"
    >
      <span role="status" className="ph:text-sm ph:font-medium">
        {words.message.chosen(formats.number(rows.length))}
      </span>
      <Button size="small" icon={<RotateCcw aria-hidden size={13} />} onClick={() => setAsking(true)}>
        {words.delivery.retryChosen}
      </Button>
      <Button size="small" tone="quiet" icon={<X aria-hidden size={13} />} onClick={onClear}>
        {words.message.unchoose}
      </Button>
      <RetryDialog appId={appId} rows={rows} open={asking} onOpenChange={setAsking} onDone={onClear} />
    </div>
  );
};

const NoRows = ({
  list,
  search,
  go,
}: {
  list: DeliveryRows;
  search: DeliverySearch;
  go: (to: DeliverySearch) => void;
}) => {
  const words = useWords();
  const { page } = list;
  if (page?.searchedTo && page.iterator) {
    const iterator = page.iterator;
    return (
      <EmptyState
        icon={<SearchX size={20} />}
        title={words.delivery.noneSoFar}
        action={
          <Button tone="primary" busy={list.asked.isFetching} onClick={() => go({ ...search, iterator })}>
            {words.delivery.lookFurther}
          </Button>
        }
      >
        <p>
          {words.delivery.searchedTo} <Time at={page.searchedTo} />
        </p>
      </EmptyState>
    );
  }
  return isFiltered(search) || search.iterator ? (
    <EmptyState
      icon={<SearchX size={20} />}
      title={words.delivery.noMatch}
      action={<Button onClick={() => go({})}>{words.clearFilters}</Button>}
    />
  ) : (
    <EmptyState icon={<Inbox size={20} />} title={words.delivery.none}>
      <p>{words.delivery.noneHint}</p>
    </EmptyState>
  );
};

export const DeliveryListPage = () => {
  const words = useWords();
  const online = useOnline();
  const { appId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const go = (next: DeliverySearch): void => void navigate({ search: next });
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const atTop = useAtTop();
  // Under a reader who has scrolled or chosen nothing may move.
  const runs = search.tail === true && atTop && ticked.size === 0;
  const list = useDeliveryRows(appId, search, runs);
  const { asked, rows, page } = list;
  const chosen = rows.filter((row) => ticked.has(deliveryKey(row)));
  const choose = (keys: readonly string[]): void => setTicked(new Set(keys));
  const toggle = (key: string): void => {
    const keys = chosen.map(deliveryKey);
    choose(keys.includes(key) ? keys.filter((one) => one !== key) : [...keys, key]);
  };
  const clear = (): void => choose([]);
  const sends = may('attempt:write');

  const content = (): ReactNode => {
    if (rows.length === 0 && asked.isError)
      return (
        <FailureState
          {...describeFailure(asked.error, words)}
          onRetry={() => void asked.refetch()}
          busy={asked.isFetching}
        />
      );
    if (rows.length === 0 && page === null) return online ? <SkeletonRows rows={10} /> : <OfflineState />;
    if (rows.length === 0) return <NoRows list={list} search={search} go={go} />;
    return (
      <div className={asked.isPlaceholderData ? 'ph:opacity-60 ph:transition-opacity' : undefined}>
        <Table
          caption={words.delivery.plural}
          head={
            <>
              {sends ? (
                <HeadCell>
                  <input
                    type="checkbox"
                    aria-label={words.message.chooseAll}
                    checked={chosen.length === rows.length}
                    onChange={() => choose(chosen.length === rows.length ? [] : rows.map(deliveryKey))}
                    className="ph:size-4 ph:accent-accent-fill ph:align-middle"
                  />
                </HeadCell>
              ) : null}
              <DeliveryHead of="application" />
            </>
          }
        >
          {rows.map((row) => (
            <DeliveryLine
              key={deliveryKey(row)}
              row={row}
              appId={appId}
              of="application"
              fresh={list.freshSince !== null && row.msgId > list.freshSince}
              chosen={ticked.has(deliveryKey(row))}
              onChoose={sends ? () => toggle(deliveryKey(row)) : null}
            />
          ))}
        </Table>
        {page?.searchedTo ? (
          <p className="ph:px-4 ph:py-2 ph:text-sm ph:text-muted ph:border-t ph:border-line">
            {words.delivery.searchedTo} <Time at={page.searchedTo} />
          </p>
        ) : null}
      </div>
    );
  };

  return (
    <Card
      flush
      tools={<DeliveryFilters appId={appId} search={search} onChange={go} />}
      aside={
        <>
          <ExportMenu save={(format) => exportDeliveries(list.filter, format)} />
          <Button
            aria-pressed={search.tail === true}
            tone={search.tail ? 'primary' : 'plain'}
            icon={<Radio aria-hidden size={15} />}
            onClick={() => go({ ...search, iterator: undefined, tail: search.tail ? undefined : true })}
          >
            {words.delivery.tail}
          </Button>
        </>
      }
    >
      {page || rows.length > 0 ? <StaleNote asked={asked} /> : null}
      {sends ? <ChosenBar appId={appId} rows={chosen} onClear={clear} /> : null}
      <div aria-live="polite">
        {list.newCount > 0 && !runs ? (
          <button
            type="button"
            onClick={() => {
              window.scrollTo({ top: 0 });
              clear();
              list.showNew();
            }}
            className="ph:flex ph:w-full ph:flex-wrap ph:items-center ph:justify-center ph:gap-1.5 ph:min-h-9 ph:bg-accent-soft ph:text-accent ph:text-sm ph:font-medium ph:hover:underline"
          >
            <ArrowUp aria-hidden size={14} />
            {words.delivery.newOnes(list.newCount, list.newCountIsMore)}
            {search.tail ? <span className="ph:font-normal">· {words.delivery.tailHeld}</span> : null}
          </button>
        ) : null}
      </div>
      {content()}
      <Pager page={page ?? undefined} iterator={search.iterator} onGo={(iterator) => go({ ...search, iterator })} />
    </Card>
  );
};
