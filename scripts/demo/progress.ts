import type { Ledger } from './ledger.ts';
import { textTable } from './text-table.ts';

/** A table that is redrawn in a terminal; elsewhere a plain line now and then. */
export interface Progress {
  /** What is going on, in a few words. */
  stage: (words: string) => void;
  draw: () => void;
  /** Leaves the last state standing. */
  end: () => void;
}

const plainEveryMs = 3000;

export const showProgress = (ledger: Ledger, out: NodeJS.WriteStream): Progress => {
  const startedAtMs = performance.now();
  let words = '';
  let drawnLines = 0;
  let plain = { text: '', atMs: 0 };

  const table = (): string[] =>
    textTable(
      ['endpoint', 'behaves', 'published', 'tries', 'failed', 'received', 'signatures ok', 'to come'],
      ledger.ledgers.map((each) => [
        each.endpoint.name,
        each.endpoint.manner,
        each.expected.size,
        each.tries,
        each.failedTries,
        each.received.size,
        each.verified,
        Math.max(0, each.expected.size - each.received.size),
      ]),
    );

  const drawTable = (): void => {
    const seconds = ((performance.now() - startedAtMs) / 1000).toFixed(0);
    const lines = ['', ...table(), '', `${seconds} s  ${words}`];
    // Up over what was drawn before, and clear from there to the end of the screen.
    out.write(`${drawnLines === 0 ? '' : `\x1b[${drawnLines}A\x1b[0J`}${lines.join('\n')}\n`);
    drawnLines = lines.length;
  };

  const drawPlain = (): void => {
    const states = ledger.ledgers.map((each) => `${each.endpoint.name} ${each.received.size}/${each.expected.size}`);
    const text = `${words}: ${states.join(', ')}`;
    const nowMs = performance.now();
    if (text === plain.text || nowMs - plain.atMs < plainEveryMs) return;
    plain = { text, atMs: nowMs };
    out.write(`${text}\n`);
  };

  const draw = out.isTTY ? drawTable : drawPlain;
  return {
    stage: (next) => {
      words = next;
      plain = { text: '', atMs: 0 };
      draw();
    },
    draw,
    end: () => {
      plain = { text: '', atMs: 0 };
      draw();
    },
  };
};
