import { parseArgs } from 'node:util';

export interface Options {
  /** Path of a running installation's local.json; null: a throw-away stack of its own. */
  against: string | null;
  /** Names of scenarios; null: the everyday ones; empty: all. */
  only: string[] | null;
  /** Last part of the result's file name. */
  name: string;
  /** Folder for the result; null: print only. */
  out: string | null;
  publishers: number;
  /** Of the throw-away stack. */
  workers: number;
  spans: Spans;
  sizes: Sizes;
  /** Draws the plots and writes the tables of docs/benchmarks.md from the kept results, and measures nothing. */
  page: boolean;
}

/** How much there is. */
export interface Sizes {
  /** Messages that wait for a receiver that was away. */
  backlog: number;
  /** Deliveries of a fan-out. */
  fanOut: number;
  /** Attempts in the tables, ascending: what is measured at each can be compared. */
  attempts: readonly number[];
  /** Requests that a percentile of a list is taken of. */
  requestsARoute: number;
}

/** How long things take. */
export interface Spans {
  warmUpMs: number;
  windowMs: number;
  steadyMs: number;
  calibrationRoundMs: number;
  /** Gives up waiting for deliveries when none came for this long. */
  stallMs: number;
  /** How long a stack without work is looked at. */
  idleMs: number;
}

// 15 s hold some 30,000 deliveries: enough for a checkpoint of Postgres and several collections of V8 to be in.
const whole: Spans = {
  warmUpMs: 3000,
  windowMs: 15_000,
  steadyMs: 20_000,
  calibrationRoundMs: 1500,
  stallMs: 60_000,
  idleMs: 30_000,
};
const quick: Spans = {
  warmUpMs: 500,
  windowMs: 2000,
  steadyMs: 3000,
  calibrationRoundMs: 400,
  stallMs: 20_000,
  idleMs: 3000,
};

const wholeSizes: Sizes = { backlog: 100_000, fanOut: 40_000, attempts: [1_000_000, 10_000_000], requestsARoute: 60 };
const quickSizes: Sizes = { backlog: 2000, fanOut: 2000, attempts: [10_000, 20_000], requestsARoute: 5 };

export const usage = `npm run bench -- [options]
  --against FILE    measure the running installation of this local.json instead of a throw-away stack
  --only A,B        these scenarios only
  --all             every scenario; without it those of every day: throughput and steady load
  --page            draw the plots and write the tables of docs/benchmarks.md from bench/results; measures nothing
  --quick           a few seconds each; shows that it works, the figures mean little
  --publishers N    concurrent publishers, default 32
  --workers N       workers of the throw-away stack, default 1
  --backlog N       messages that wait for a receiver that was away, default 100000
  --attempts N      attempts in the tables of ten-million, default 10000000; the lists are measured at a tenth of it too
  --name NAME       last part of the result's file name, default "local"
  --out FOLDER      where the result goes, default bench/results (with --quick: nowhere)`;

const wholeNumber = (name: string, text: string, most: number): number => {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  throw new Error(`${name} has to be a number from 1 to ${most}`);
};

/** @throws Error with a sentence for the person who typed it. */
export const readOptions = (argv: string[]): Options | null => {
  const { values } = parseArgs({
    args: argv,
    options: {
      against: { type: 'string' },
      only: { type: 'string' },
      all: { type: 'boolean', default: false },
      page: { type: 'boolean', default: false },
      backlog: { type: 'string' },
      attempts: { type: 'string' },
      quick: { type: 'boolean', default: false },
      publishers: { type: 'string', default: '32' },
      workers: { type: 'string', default: '1' },
      name: { type: 'string' },
      out: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  const sizes = { ...(values.quick ? quickSizes : wholeSizes) };
  if (values.backlog !== undefined) sizes.backlog = wholeNumber('--backlog', values.backlog, 10_000_000);
  if (values.attempts !== undefined) {
    const attempts = wholeNumber('--attempts', values.attempts, 1_000_000_000);
    sizes.attempts = [Math.ceil(attempts / 10), attempts];
  }
  const name = values.name ?? (values.quick ? 'quick' : 'local');
  if (!/^[a-z0-9][a-z0-9.-]{0,60}$/.test(name)) throw new Error('--name may hold a-z, 0-9, "." and "-" only');
  return {
    against: values.against ?? null,
    only: values.all ? [] : (values.only?.split(',').map((each) => each.trim()) ?? null),
    name,
    out: values.out ?? (values.quick ? null : new URL('results', import.meta.url).pathname),
    publishers: wholeNumber('--publishers', values.publishers, 1024),
    workers: wholeNumber('--workers', values.workers, 64),
    spans: values.quick ? quick : whole,
    sizes,
    page: values.page,
  };
};
