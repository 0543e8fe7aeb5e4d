import { expect, it } from 'vitest';
import { holdSteady } from './hold-steady.ts';

const rowsOf = (text: string) => [...text].map((id) => ({ id }));
const textOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).join('');

it.each([
  ['nothing was there: all is shown', '', 'cba', 'cba', ''],
  ['nothing came', 'cba', 'cba', 'cba', ''],
  ['one came, nothing was pushed off', 'ba', 'cba', 'ba', 'c'],
  ['one came and pushed the last off the page', 'cba', 'dcb', 'cba', 'd'],
  ['more came than a page holds', 'cba', 'gfe', 'cba', 'gfe'],
  ['one in the middle is gone, an older one moved up', 'dcb', 'dba', 'dba', ''],
  ['the first is gone', 'cba', 'ba', 'ba', ''],
  ['the first is gone and one came', 'cba', 'dba', 'ba', 'd'],
  ['all are gone', 'cba', '', '', ''],
])('%s', (_name, before, fresh, shown, unseen) => {
  const { rows, ...held } = holdSteady(rowsOf(before), rowsOf(fresh));
  expect([textOf(rows), textOf(held.unseen)]).toEqual([shown, unseen]);
});

it('a row that stays gets its new state', () => {
  const { rows } = holdSteady(
    [{ id: 'a', state: 'old' }],
    [
      { id: 'b', state: 'new' },
      { id: 'a', state: 'new' },
    ],
  );
  expect(rows).toEqual([{ id: 'a', state: 'new' }]);
});
