import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { api, type client } from '../../api/client.ts';
import { live } from '../../api/live.tsx';
import type { DeliveryRow } from '../../api/outputs.ts';
import type { AnswerCode, DeliverySearch } from '../../routes/search.ts';
import { rangeStart } from '../message/time-range.ts';
import { deliveryKey } from './delivery-key.ts';
import { type SteadyRow, steadyRows } from './steady-rows.ts';

const rowsMax = 50;

export type DeliveryFilter = Omit<Parameters<typeof client.delivery.list.query>[0], 'iterator'>;

const classOf: Record<AnswerCode, number> = { '2xx': 200, '3xx': 300, '4xx': 400, '5xx': 500, none: 0 };

export const filterOf = (appId: string, search: DeliverySearch, now: number): DeliveryFilter => ({
  app_id: appId,
  limit: rowsMax,
  ...(search.status ? { state: [search.status] } : {}),
  ...(search.type ? { event_types: [search.type] } : {}),
  ...(search.endpoint ? { endpoint_id: search.endpoint } : {}),
  ...(search.code ? { status_code_class: classOf[search.code] } : {}),
  ...(search.tries ? { attempts_min: search.tries } : {}),
  ...(search.q ? { text: search.q } : {}),
  ...(search.range ? { after: rangeStart(search.range, now) } : search.after ? { after: search.after } : {}),
  ...(search.before && !search.range ? { before: search.before } : {}),
});

/** `before` leaves out its own instant: one millisecond more takes the row in. */
const justAfter = (row: DeliveryRow): string => new Date(Date.parse(row.timestamp) + 1).toISOString();

type Page = Awaited<ReturnType<typeof client.delivery.list.query>>;

/** What is on the screen: of which list, from which instant on, and from which answer. */
type Kept = {
  key: string;
  pin: string | null;
  rows: SteadyRow[];
  unseen: DeliveryRow[];
  page: Page | null;
  /** The next answer is taken as it is. */
  adopts: boolean;
};

export type DeliveryRows = {
  filter: DeliveryFilter;
  rows: SteadyRow[];
  page: Page | null;
  asked: UseQueryResult<Page, unknown>;
  /** Deliveries that came after the list was drawn; it stays as it is until the reader asks for them. */
  newCount: number;
  newCountIsMore: boolean;
  showNew: () => void;
  /** Newer than this message was nothing when the list was drawn last. */
  freshSince: string | null;
};

/**
 * The rows of one page, steady while they are read: a refresh brings new states of the same rows and never moves them, nor takes
 * one away. What is newer is counted; while `runs`, it is taken in at once.
 */
export const useDeliveryRows = (appId: string, search: DeliverySearch, runs: boolean): DeliveryRows => {
  const [now] = useState(() => Date.now());
  const filter = useMemo(() => filterOf(appId, search, now), [appId, search, now]);
  const key = JSON.stringify([filter, search.iterator]);
  const newest = !search.iterator;
  const [kept, setKept] = useState<Kept>({ key: '', pin: null, rows: [], unseen: [], page: null, adopts: true });
  const [freshSince, setFreshSince] = useState<string | null>(null);
  const isOurs = kept.key === key;
  const pin = newest && !runs && isOurs ? kept.pin : null;

  const asked = useQuery(
    api.delivery.list.queryOptions(
      { ...filter, ...(search.iterator ? { iterator: search.iterator } : {}), ...(pin ? { before: pin } : {}) },
      { placeholderData: keepPreviousData, meta: live },
    ),
  );
  const page = asked.isPlaceholderData ? undefined : asked.data;
  if (page && (page !== kept.page || !isOurs)) {
    const adopts = !isOurs || runs || kept.adopts || kept.rows.length === 0;
    const steady = adopts ? { rows: page.data, unseen: [] } : steadyRows(kept.rows, page.data, page.done);
    const [top] = page.data;
    const nextPin = (isOurs && !runs ? kept.pin : null) ?? (newest && !runs && top ? justAfter(top) : null);
    setKept({ key, pin: nextPin, page, adopts: false, ...steady });
  }

  const since = pin ? new Date(Date.parse(pin) - 1).toISOString() : null;
  const news = useQuery(
    api.delivery.list.queryOptions({ ...filter, after: since ?? '' }, { enabled: since !== null, meta: live }),
  );
  const shown = useMemo(() => new Set(kept.rows.map(deliveryKey)), [kept.rows]);
  const late = new Set(kept.unseen.map(deliveryKey));
  const later = since
    ? (news.data?.data.filter((row) => !shown.has(deliveryKey(row)) && !late.has(deliveryKey(row))) ?? [])
    : [];

  return {
    filter,
    rows: kept.rows,
    page: isOurs ? kept.page : null,
    asked,
    newCount: isOurs && newest ? kept.unseen.length + later.length : 0,
    newCountIsMore: since !== null && news.data ? !news.data.done : false,
    showNew: () => {
      setFreshSince(kept.rows[0]?.msgId ?? null);
      const [top] = later;
      setKept({ ...kept, adopts: true, page: null, pin: top ? justAfter(top) : kept.pin });
    },
    freshSince,
  };
};
