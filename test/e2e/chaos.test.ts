import { faultKinds } from '@posthorn/chaos/faults';
import { runChaos } from '@posthorn/chaos/run';
import { expect, it } from 'vitest';

/** Long enough for most kinds of fault; the seed of a run that fails is in its output. `npm run chaos` is the long form. */
const durationMs = Number(process.env.POSTHORN_TEST_CHAOS_MS ?? 45_000);

it('under faults of every kind loses nothing that was accepted', async () => {
  const seed = Number(process.env.POSTHORN_TEST_CHAOS_SEED ?? Math.floor(Math.random() * 2 ** 31));
  const report = await runChaos({ seed, durationMs, say: (line) => console.info(line) });
  const { lost, unfinished, accepted, duplicates } = report;
  console.info(
    `seed ${seed}: ${accepted} accepted, ${lost.length} lost, ${duplicates} twice, ${report.faults.length} faults`,
  );
  expect({ seed, lost, unfinished }).toEqual({ seed, lost: [], unfinished: {} });
  expect(accepted).toBeGreaterThan(500);
  expect(report.faults.length).toBeGreaterThan(3);
  expect(report.faults.every(({ kind }) => faultKinds.includes(kind))).toBe(true);
}, 420_000);
