import { DomainError, invalidField } from '@posthorn/shared/error';
import { z } from 'zod';

/** The query of every list. `iterator` is opaque: the id of the last row that was seen, with `-` in front to go back. */
export const PageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(250).default(50).describe('Rows a page'),
  iterator: z.string().max(300).nullish().describe('Where to go on: the iterator or prevIterator of the page before'),
});

export type PageQuery = z.output<typeof PageQuery>;

export const Page = <T extends z.ZodType>(item: T) =>
  z.object({
    data: z.array(item),
    iterator: z.string().nullable(),
    prevIterator: z.string().nullable(),
    done: z.boolean(),
  });

/** For `like`: what was typed, its % and _ being letters like others. */
export const literally = (text: string): string => text.replaceAll(/[\\%_]/g, '\\$&');

/** For `ilike`: wherever it stands. */
export const containing = (text: string): string => `%${literally(text)}%`;

export type Cursor = { after: string | null; backwards: boolean };

/** `read` turns the wire id back into the key the rows are sorted by; undefined: no such key. */
export const readCursor = (query: PageQuery, read: (wire: string) => string | undefined): Cursor => {
  if (!query.iterator) return { after: null, backwards: false };
  const backwards = query.iterator.startsWith('-');
  const after = read(backwards ? query.iterator.slice(1) : query.iterator);
  if (after === undefined) throw invalidField(['query', 'iterator'], 'This is no iterator of this list.');
  return { after, backwards };
};

/** Which way the rows are read: the order asked for, turned round when going back. */
export const isAscending = (order: 'ascending' | 'descending', cursor: Cursor): boolean =>
  (order === 'ascending') !== cursor.backwards;

/**
 * A page from one row more than was asked for. Rows come in the direction of travel (backwards: reversed); `wire` gives the
 * iterator of a row.
 */
export const toPage = <R, T>(
  rows: readonly R[],
  query: PageQuery,
  cursor: Cursor,
  wire: (row: R) => string,
  present: (row: R) => T,
): { data: T[]; iterator: string | null; prevIterator: string | null; done: boolean } => {
  if (rows.length > query.limit + 1) throw new DomainError('bad_request', 'more rows than the page may hold');
  const more = rows.length > query.limit;
  const kept = rows.slice(0, query.limit);
  if (cursor.backwards) kept.reverse();
  const first = kept[0];
  const last = kept.at(-1);
  return {
    data: kept.map(present),
    iterator: last ? wire(last) : cursor.after === null ? null : (query.iterator ?? null),
    prevIterator: first ? `-${wire(first)}` : null,
    done: cursor.backwards ? false : !more,
  };
};
