import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Worker } from '@temporalio/worker';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../bundle.ts';
import { bundlePath } from '../bundle-path.ts';

const flows = new URL('.', import.meta.url);
const histories = readdirSync(flows, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/histories/`, flows)))
  .flatMap(({ name: flow }) => readdirSync(new URL(`${flow}/histories/`, flows)).map((file) => [flow, file] as const));

/** Histories of real runs, kept with scripts/keep-history.ts: a change of workflow code that they do not survive breaks what is running. */
describe('today’s workflow code', () => {
  beforeAll(bundle, 60_000);

  it('has a kept history for every flow', () => {
    const kept = new Set(histories.map(([flow]) => flow));
    const all = readdirSync(flows, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect([...kept].sort()).toEqual(all.sort());
  });

  it.each(histories)('replays %s/histories/%s', async (flow, file) => {
    const history: unknown = JSON.parse(readFileSync(new URL(`${flow}/histories/${file}`, flows), 'utf8'));
    await Worker.runReplayHistory({ workflowBundle: { codePath: bundlePath } }, history, `${flow}/replayed`);
  });

  it('would be stopped by a history that it does not produce', async () => {
    const [flow, file] = histories[0] ?? [];
    const text = readFileSync(new URL(`${flow}/histories/${file}`, flows), 'utf8').replaceAll(
      '"driveLane"',
      '"somethingElse"',
    );
    const history: unknown = JSON.parse(text);
    await expect(
      Worker.runReplayHistory({ workflowBundle: { codePath: bundlePath } }, history, 'lane/forged'),
    ).rejects.toThrow();
  });
});
