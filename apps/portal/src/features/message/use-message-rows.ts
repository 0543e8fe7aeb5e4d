import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { api, type client } from '../../api/client.ts';
import { live } from '../../api/live.tsx';
import type { MessageRow } from '../../api/outputs.ts';
import type { MessageSearch } from '../../routes/search.ts';
import type { IteratorPage } from '../../ui/Pager.tsx';
import { rangeStart } from './time-range.ts';

const rowsMax = 50;

export type MessageRows = {
  filter: Parameters<typeof client.message.rows.query>[0];
  rows: MessageRow[];
  pending: boolean;
  error: unknown;
  fetching: boolean;
  retry: () => Promise<unknown>;
  /** Messages that came after the list was drawn; it stays as it is until the reader asks for them. */
  newCount: number;
  newCountIsMore: boolean;
  showNew: () => void;
  /** Nothing older than this id was new when the list was drawn last: what is newer is shown as fresh. */
  freshSince: string | null;
  page: IteratorPage | undefined;
};

/** `before` leaves out its own instant: one millisecond more takes the row in. */
const justAfter = (row: MessageRow): string => new Date(Date.parse(row.timestamp) + 1).toISOString();

/**
 * The rows of one page, steady while they are read: the newest page is pinned to the instant of its newest row, so a refresh
 * brings new states of the same rows and never moves them. What is newer is only counted. `follow` lets it run.
 */
export const useMessageRows = (appId: string, search: MessageSearch): MessageRows => {
  const [now] = useState(() => Date.now());
  const filter = useMemo(
    () => ({
      app_id: appId,
      limit: rowsMax,
      ...(search.status ? { state: [search.status] } : {}),
      ...(search.q && search.q.length > 1 ? { text: search.q } : {}),
      ...(search.type ? { event_types: [search.type] } : {}),
      ...(search.range ? { after: rangeStart(search.range, now) } : {}),
    }),
    [appId, search.status, search.type, search.range, search.q, now],
  );
  const filterKey = JSON.stringify(filter);
  const newest = !search.iterator;

  // The pin belongs to one set of filters; with others, or when the reader follows, there is none.
  const [pinned, setPinned] = useState<{ key: string; before: string } | null>(null);
  const [freshSince, setFreshSince] = useState<string | null>(null);
  const pin = newest && !search.follow && pinned?.key === filterKey ? pinned.before : null;

  const list = useQuery(
    api.message.rows.queryOptions(
      { ...filter, ...(search.iterator ? { iterator: search.iterator } : {}), ...(pin ? { before: pin } : {}) },
      {
        placeholderData: keepPreviousData,
        meta: live,
        // A search that took too long takes as long again.
        ...(search.q ? { retry: false } : {}),
      },
    ),
  );
  // What was on the screen stays there while the next page cannot be had.
  const [before, setBefore] = useState(list.data);
  if (list.data && list.data !== before) setBefore(list.data);
  const shown = list.data ?? before;
  const top = list.isPlaceholderData ? undefined : list.data?.data[0];
  // What is being asked for again may be older than what was shown here a moment ago.
  const shouldPin = newest && !search.follow && !pin && top !== undefined && !list.isFetching;
  useEffect(() => {
    if (shouldPin && top) setPinned({ key: filterKey, before: justAfter(top) });
  }, [shouldPin, top, filterKey]);

  const since = pin ? new Date(Date.parse(pin) - 1).toISOString() : null;
  const news = useQuery(
    api.message.rows.queryOptions({ ...filter, after: since ?? '' }, { enabled: since !== null, meta: live }),
  );
  const shownIds = useMemo(() => new Set(list.data?.data.map((row) => row.id)), [list.data]);
  const unseen = since ? (news.data?.data.filter((row) => !shownIds.has(row.id)) ?? []) : [];

  return {
    filter,
    rows: shown?.data ?? [],
    pending: list.isPending,
    error: list.error,
    fetching: list.isFetching,
    retry: () => list.refetch(),
    newCount: unseen.length,
    newCountIsMore: news.data ? !news.data.done : false,
    showNew: () => {
      setFreshSince(list.data?.data[0]?.id ?? null);
      const [newestUnseen] = unseen;
      if (newestUnseen) setPinned({ key: filterKey, before: justAfter(newestUnseen) });
    },
    freshSince,
    page: list.data,
  };
};
