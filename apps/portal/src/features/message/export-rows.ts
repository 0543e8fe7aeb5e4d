import { csvLine } from '@posthorn/shared/csv';
import { client } from '../../api/client.ts';
import type { MessageRow } from '../../api/outputs.ts';
import { saveFile } from '../../ui/save-file.ts';

/** More than this is work for the API: a browser would hold it all. */
export const exportRowsMax = 10_000;
const pageRows = 250;

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
  const rows: MessageRow[] = [];
  let iterator: string | undefined;
  do {
    const page = await client.message.rows.query({ ...filter, limit: pageRows, ...(iterator ? { iterator } : {}) });
    rows.push(...page.data);
    iterator = page.done ? undefined : (page.iterator ?? undefined);
  } while (iterator !== undefined && rows.length < exportRowsMax);
  const name = `messages-${new Date().toISOString().slice(0, 19).replaceAll(':', '-')}`;
  if (format === 'csv') saveFile(csvOf(rows), 'text/csv', `${name}.csv`);
  else saveFile(JSON.stringify(rows, null, 2), 'application/json', `${name}.json`);
  return rows.length;
};
