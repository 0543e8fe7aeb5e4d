import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { goOf } from './code-go.ts';
import { pythonOf } from './code-python.ts';
import { typescriptOf } from './code-typescript.ts';
import { exampleOfSchema } from './schema-example.ts';
import { shapesOf } from './schema-shape.ts';

// What is written is compiled and run where the tools of the language are on the machine.

const typed = (name: string, schema: Record<string, unknown> | null, description = '') => ({
  name,
  description,
  deprecated: false,
  schema,
});
const object = (properties: object, more: object = {}) => ({ type: 'object', properties, ...more });
const tree = {
  ...object({ v: {}, next: { $ref: '#' }, kids: { type: 'array', items: { $ref: '#' } } }, { required: ['next'] }),
};
const circles = {
  $ref: '#/$defs/a',
  $defs: {
    a: object({ b: { $ref: '#/$defs/b' } }, { required: ['b'] }),
    b: object(
      { a: { $ref: '#/$defs/a' }, l: { $ref: '#/$defs/l' }, u: { $ref: '#/$defs/u' }, s: { $ref: '#/$defs/s' } },
      { required: ['a', 'u'] },
    ),
    l: { type: 'array', items: { $ref: '#/$defs/l' } },
    u: { anyOf: [{ $ref: '#/$defs/v' }, { type: 'string' }] },
    v: { anyOf: [{ $ref: '#/$defs/u' }, { type: 'number' }] },
    s: { $ref: '#/$defs/t' },
    t: { $ref: '#/$defs/s' },
  },
};
const hard = 'class None */ """ \\ `x` $y \u2028 \u0000 time.Time json.RawMessage # // \ud800';
const order = object(
  {
    id: { type: 'string', format: 'uuid', description: 'The number of the order' },
    placedAt: { type: 'string', format: 'date-time' },
    status: { enum: ['placed', 'paid', ''], description: 'Where it is' },
    total: object({ amount: { type: 'number' }, currency: { const: 'EUR' } }, { required: ['amount', 'currency'] }),
    lines: {
      type: 'array',
      items: object({ sku: { type: 'string' }, count: { type: 'integer', minimum: 1 } }, { required: ['sku'] }),
    },
    payment: {
      oneOf: [
        object({ card: { type: 'string' } }, { required: ['card'] }),
        object({ iban: { type: 'string' } }, { required: ['iban'] }),
      ],
    },
    labels: { type: 'object', additionalProperties: { type: 'string' } },
    note: { type: ['string', 'null'] },
  },
  { required: ['id', 'placedAt', 'status', 'total', 'lines', 'payment', 'note'], additionalProperties: false },
);
const eventTypes = [
  typed('order.placed', order, 'An order was placed.\nBy whom it was.'),
  typed(
    'none',
    object({ None: {}, class: { type: 'string' }, str: { type: 'string' }, __x: { type: 'integer' } }),
    hard,
  ),
  typed('2fa.enabled', null),
  typed('record', { type: 'array', items: { type: ['object', 'null'], properties: { Array: {} } } }),
  typed('tree', tree),
  typed('circles', circles),
  typed(
    'names',
    object(
      {
        '': {},
        '-': { type: 'string' },
        'a,b': {},
        'a"b': {},
        'a\\b': {},
        'a`b': {},
        "a'b": {},
        'a b': {},
        fooBar: { type: 'integer' },
        foo_bar: { type: 'integer' },
        日本: {},
        é: {},
        userId: { enum: [1, 2, 1e300] },
        n: { enum: [1, -1] },
        f: { enum: [0.5, 1] },
        b: { enum: [true, false] },
        [hard]: { description: hard, enum: [hard, 'x'] },
        never: { enum: [] },
        o: { enum: [{}, 1] },
      },
      { description: hard, additionalProperties: { type: 'string' } },
    ),
  ),
  typed('only.null', { type: 'null' }),
  typed('maybe', object({ a: { type: 'string' } }, { type: ['object', 'null'] })),
  typed('webhook.payloads', { type: 'string', enum: ['a', 'b'] }),
  typed('event.type.name', { type: 'integer', nullable: true }),
  typed('event.type.order.placed', {
    allOf: [{ $ref: '#/definitions/base' }, object({ more: {} }, { required: ['more'] })],
    definitions: { base: object({ base: { type: 'string' } }) },
  }),
];

const inFolder = (files: Record<string, string>, work: (folder: string) => void): void => {
  const folder = mkdtempSync(path.join(tmpdir(), 'posthorn-code-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
    work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Whether a tool is on this machine. What cannot be tried is said aloud, not passed over. */
const has = (tool: string, args: string[]): boolean => {
  try {
    execFileSync(tool, args, { stdio: 'ignore' });
    return true;
  } catch {
    process.stderr.write(`SKIPPED: ${tool} is not on this machine, so what is written for it was not compiled.\n`);
    return false;
  }
};
const run = (tool: string, args: string[], cwd: string): string => {
  try {
    return execFileSync(tool, args, {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, GOFLAGS: '-mod=mod', GOPROXY: 'off', GOTOOLCHAIN: 'local' },
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${tool} ${args.join(' ')}\n${stdout ?? ''}${stderr ?? ''}`);
  }
};

describe('the code of all that is awkward', { timeout: 120_000 }, () => {
  const shapes = shapesOf(eventTypes);
  const tsc = path.resolve(import.meta.dirname, '../node_modules/.bin/tsc');

  it('is TypeScript that takes the example and refuses what is wrong', () => {
    expect(existsSync(tsc)).toBe(true);
    const use = `import type { OrderPlaced, WebhookPayloads, EventTypeName, Tree, Circles } from './types.ts';
      export const good: OrderPlaced = ${JSON.stringify(exampleOfSchema(order))};
      export const byName: WebhookPayloads['order.placed'] = good;
      // @ts-expect-error: no such status
      export const status: OrderPlaced['status'] = 'gone';
      // @ts-expect-error: the id is missing
      export const less: OrderPlaced = { placedAt: '', status: 'paid', total: { amount: 1, currency: 'EUR' }, lines: [], payment: { card: '' }, note: null };
      // @ts-expect-error: neither card nor IBAN
      export const payment: OrderPlaced['payment'] = {};
      // @ts-expect-error: no such event type
      export const name: EventTypeName = 'nothing';
      export type Deep = Tree['next']['next'] | Circles;`;
    inFolder({ 'types.ts': typescriptOf(shapes), 'use.ts': use }, (folder) =>
      run(
        tsc,
        [
          '--noEmit',
          '--strict',
          '--skipLibCheck',
          '--types',
          '',
          '--module',
          'esnext',
          '--moduleResolution',
          'bundler',
          '--allowImportingTsExtensions',
          'use.ts',
        ],
        folder,
      ),
    );
  });

  it.skipIf(!has('python3', ['--version']))('is Python that runs', () => {
    const use = `import types_ as t, typing
hints = typing.get_type_hints(t.OrderPlaced)
assert t.OrderPlaced.__required_keys__ == frozenset(["id", "placedAt", "status", "total", "lines", "payment", "note"]), t.OrderPlaced.__required_keys__
assert typing.get_type_hints(t.OrderPlacedTotal)["amount"] is float
assert "__x" in t.NoneEvent.__annotations__ if hasattr(t, "NoneEvent") else True
for name in dir(t):
    if typing.is_typeddict(getattr(t, name)): typing.get_type_hints(getattr(t, name))
`;
    inFolder({ 'types_.py': pythonOf(shapes), 'use.py': use }, (folder) => {
      run('python3', ['-m', 'py_compile', 'types_.py'], folder);
      run('python3', ['use.py'], folder);
    });
  });

  it.skipIf(!has('go', ['version']))(
    'is Go that go vet and gofmt have nothing to say of, and that reads the example',
    () => {
      const use = `package webhooks

import (
	"encoding/json"
	"testing"
)

func TestReads(t *testing.T) {
	var order OrderPlaced
	text := ${JSON.stringify(JSON.stringify(exampleOfSchema(order)))}
	if err := json.Unmarshal([]byte(text), &order); err != nil {
		t.Fatal(err)
	}
	if order.Status != OrderPlacedStatusPlaced || order.Total.Amount != 1 || order.Lines[0].Sku != "text" || order.PlacedAt.Year() != 2026 {
		t.Fatal(order)
	}
}
`;
      inFolder(
        { 'go.mod': 'module webhooks\n\ngo 1.20\n', 'webhooks.go': goOf(shapes), 'use_test.go': use },
        (folder) => {
          run('gofmt', ['-e', 'webhooks.go'], folder);
          expect(run('gofmt', ['-d', 'webhooks.go'], folder)).toBe('');
          run('go', ['vet', './...'], folder);
          run('go', ['test', './...'], folder);
        },
      );
    },
  );

  it('ends, however a schema is built', () => {
    const wide = (depth: number): object =>
      depth === 0 ? { type: 'string' } : object({ a: wide(depth - 1), b: wide(depth - 1) });
    const doubling = {
      $defs: Object.fromEntries(
        Array.from({ length: 30 }, (_, n) => [
          `d${n}`,
          { allOf: [{ $ref: `#/$defs/d${n + 1}` }, { $ref: `#/$defs/d${n + 1}` }] },
        ]),
      ),
      allOf: [{ $ref: '#/$defs/d0' }],
    };
    for (const schema of [wide(12), doubling])
      expect(typescriptOf(shapesOf([typed('a', schema as Record<string, unknown>)])).length).toBeLessThan(1_000_000);
  });
});
