import { describe, expect, it } from 'vitest';
import { compileFilter, type FilterSubject } from './compile.ts';

const subject: FilterSubject = {
  id: 'msg_1',
  type: 'order.paid',
  payload: { total: 150, name: `${'a'.repeat(50_000)}b`, items: [{ sku: 'x', n: 2 }], at: null },
  channels: ['eu'],
  tags: ['vip'],
};

it.each([
  ['payload.total > 100', true],
  ['payload.total == 150 && type == "order.paid"', true],
  ['payload.total < 100 || "vip" in tags', true],
  ['payload.items.exists(i, i.sku == "x" && i.n >= 2)', true],
  ['type.startsWith("invoice.")', false],
  ['has(payload.nothing) && payload.nothing > 1', false],
  // What is not there does not match, and is no fault of anybody's.
  ['payload.nothing > 1', false],
  ['payload.total', false],
  ['payload.name.matches("^(a+)+$")', false],
  ['"us" in channels', false],
])('%s: %s', (text, matches) => {
  const compiled = compileFilter(text);
  expect(compiled).toMatchObject({ ok: true });
  if (compiled.ok) expect(compiled.filter.matches(subject)).toBe(matches);
});

describe('what is no filter', () => {
  it.each([
    ['payload.total >', 'line 1:15'],
    ['headers.secret == "x"', 'headers is not known'],
    ['payload.a.all(i, payload.a.all(j, i == j))', 'within one another'],
    [`payload.a == ${'1 + '.repeat(450)}1`, 'parts'],
    ['x'.repeat(3_000), '2000 characters'],
    ['process.exit(1)', 'process is not known'],
  ])('%s', (text, reason) => {
    expect(compileFilter(text)).toMatchObject({ ok: false, reason: expect.stringContaining(reason) });
  });
});

it('says which part failed', () => {
  const compiled = compileFilter('type == "order.paid" && payload.total > 200');
  if (!compiled.ok) throw new Error(compiled.reason);
  expect(compiled.filter.explain(subject)).toEqual([
    { expression: 'type == "order.paid"', value: 'true', ok: true },
    { expression: 'payload.total > 200', value: 'false', ok: false },
  ]);
});
