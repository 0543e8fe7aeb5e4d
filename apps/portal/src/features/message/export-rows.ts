import { csvLine } from '@posthorn/shared/csv';
import { client } from '../../api/client.ts';
import type { MessageRow } from '../../api/outputs.ts';
import { everyRow } from './every-row.ts';
import { saveRows } from './save-rows.ts';

type Filter = Omit<Parameters<typeof client.message.rows.query>[0], 'limit' | 'iterator'>;

const columns = ['id', 'eventId', 'eventType', 'timestamp', 'attempts', 'nextAttemptAt'] as const;

const csvOf = (rows: readonly MessageRow[]): string => {
  const states = [...new Set(rows.flatMap((row) => Object.keys(row.deliveries)))].sort();
  const counts = (row: MessageRow): number[] =>
    states.map((state) => (row.deliveries as Record<string, number | undefined>)[state] ?? 0);
  return [
    csvLine([...columns, ...states]),
    ...rows.map((row) => csvLine([...columns.map((column) => row[column]), ...counts(row)])),
  ].join('');
};

/** Downloads the rows that a filter finds, the newest first; gives how many those are. */
export const exportRows = async (filter: Filter, format: 'csv' | 'json'): Promise<number> => {
  const rows = await everyRow((page) => client.message.rows.query({ ...filter, ...page }));
  saveRows('messages', rows, format, csvOf);
  return rows.length;
};
