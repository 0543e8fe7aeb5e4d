import { saveFile } from '../../ui/save-file.ts';

/** Gives the reader rows as a file, called by what they are and when it was made. */
export const saveRows = <T>(
  what: string,
  rows: readonly T[],
  format: 'csv' | 'json',
  csvOf: (rows: readonly T[]) => string,
): void => {
  const name = `${what}-${new Date().toISOString().slice(0, 19).replaceAll(':', '-')}`;
  if (format === 'csv') saveFile(csvOf(rows), 'text/csv', `${name}.csv`);
  else saveFile(JSON.stringify(rows, null, 2), 'application/json', `${name}.json`);
};
