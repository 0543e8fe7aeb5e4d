import { createServer, type Server } from 'node:http';
import { decodeId, encodeId } from '@posthorn/shared/id';
import { eventually } from '@posthorn/testkit/eventually';
import { type Lanes, silentLog, startLanes } from '@posthorn/testkit/lanes';
import { type Application, createWorkspace, type Workspace } from '@posthorn/testkit/workspace';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createSender, type Sender } from '../delivery/sender.ts';
import { runRecovery } from '../recovery/run.ts';
import { readEndpointQueue } from './get.ts';
import { pauseEndpoint, resumeEndpoint } from './pause.ts';
import { retryQueuedMessage } from './retry-now.ts';
import { skipQueuedMessage } from './skip.ts';

type Body = { n: number; key?: string };

/** Answers as it is told to for each body, and keeps what arrived and what it took, in order. */
const startPicky = async () => {
  const arrived: Body[] = [];
  const taken: Body[] = [];
  let inFlight = 0;
  const rules = { fails: (_body: Body): boolean => false, delayMs: (_body: Body): number => 0, inFlightMax: 0 };
  const server: Server = createServer((request, response) => {
    inFlight += 1;
    rules.inFlightMax = Math.max(rules.inFlightMax, inFlight);
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString()) as Body;
      arrived.push(body);
      const failed = rules.fails(body);
      setTimeout(() => {
        inFlight -= 1;
        if (!failed) taken.push(body);
        response.writeHead(failed ? 500 : 200).end();
      }, rules.delayMs(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    arrived,
    taken,
    rules,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
};

let workspace: Workspace;
let sender: Sender;
let lanes: Lanes;
let picky: Awaited<ReturnType<typeof startPicky>>;
let app: Application;

beforeAll(async () => {
  workspace = await createWorkspace({ retryScheduleSeconds: [0, 1, 1, 1, 300] });
  sender = createSender({ allowSubnets: workspace.settings.allowSubnets });
});
beforeEach(async () => {
  picky = await startPicky();
  app = await workspace.newApplication();
  lanes = await startLanes(workspace);
  return async () => {
    await lanes.stop();
    await picky.stop();
  };
});
afterAll(async () => {
  await sender.close();
  await workspace.close();
});

const countOf = async (sql: string, endpoint: string): Promise<number> =>
  (await workspace.owner.query<{ count: number }>(sql, [endpoint])).rows[0]?.count ?? 0;
const finished = (endpoint: string): Promise<number> =>
  countOf('select count(*) from delivery where endpoint_id = $1 and next_attempt_at is null', endpoint);
const inRecovery = (endpoint: string): Promise<number> =>
  countOf('select count(*) from recovery where endpoint_id = $1', endpoint);

/** Runs the endpoint's recovery as its workflow does, until there is none. */
const recoverUntil = async (endpoint: string, isDone: () => Promise<boolean>, laterMs = 0): Promise<void> => {
  const until = Date.now() + 40_000;
  while (!(await isDone())) {
    if (Date.now() > until) throw new Error('The recovery did not get there.');
    if ((await inRecovery(endpoint)) > 0) {
      await runRecovery(
        {
          pool: workspace.worker,
          vault: workspace.vault,
          sender,
          settings: workspace.settings,
          log: silentLog,
          now: () => Date.now() + laterMs,
          dice: () => 0.5,
        },
        { tenantId: workspace.context.tenantId, endpointId: endpoint },
        () => undefined,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
};

const numbers = (list: readonly Body[]): number[] => list.map(({ n }) => n);
const upTo = (count: number): number[] => Array.from({ length: count }, (_, n) => n);
const ref = (endpoint: string) => ({ app_id: app.wireId, endpoint_id: encodeId('endpoint', endpoint) });

describe('an ordered endpoint', () => {
  it('gets its messages one at a time, in the order in which they were accepted', async () => {
    const endpoint = await app.endpoint(picky.url, { ordering: 'endpoint' });
    picky.rules.delayMs = ({ n }) => (n % 7 === 0 ? 20 : 0);
    for (const n of upTo(150)) await app.publish({ n });
    await eventually(async () => expect(await finished(endpoint)).toBe(150), { timeoutMs: 20_000 });
    expect(numbers(picky.taken)).toEqual(upTo(150));
    expect(picky.rules.inFlightMax).toBe(1);
    expect(await inRecovery(endpoint)).toBe(0);
  });

  it('that fails its third message gets 1, 2, 3, 4 in order after it heals, and goes on in the lane', async () => {
    const endpoint = await app.endpoint(picky.url, { ordering: 'endpoint' });
    let healed = false;
    picky.rules.fails = ({ n }) => n === 3 && !healed;
    for (const n of [1, 2, 3, 4]) await app.publish({ n });
    await eventually(() => expect(numbers(picky.arrived)).toContain(3));
    await recoverUntil(endpoint, async () => numbers(picky.arrived).filter((n) => n === 3).length >= 2);
    expect(numbers(picky.taken)).toEqual([1, 2]);
    expect(numbers(picky.arrived)).not.toContain(4);
    healed = true;
    await recoverUntil(endpoint, async () => (await finished(endpoint)) === 4);
    expect(numbers(picky.taken)).toEqual([1, 2, 3, 4]);
    await recoverUntil(endpoint, async () => (await inRecovery(endpoint)) === 0);
    await app.publish({ n: 5 });
    await eventually(() => expect(numbers(picky.taken)).toEqual([1, 2, 3, 4, 5]));
  });

  it('keeps the order while messages come in, fail, and change hands between lane and recovery', async () => {
    const endpoint = await app.endpoint(picky.url, { ordering: 'endpoint' });
    const failed = new Set<number>();
    picky.rules.fails = ({ n }) => {
      if (n % 10 !== 3 || failed.has(n)) return false;
      failed.add(n);
      return true;
    };
    const publishing = (async () => {
      for (const n of upTo(60)) {
        await app.publish({ n });
        await new Promise((resolve) => setTimeout(resolve, n % 5));
      }
    })();
    await recoverUntil(endpoint, async () => (await finished(endpoint)) === 60);
    await publishing;
    expect(numbers(picky.taken)).toEqual(upTo(60));
    expect(failed.size).toBe(6);
  });

  it('keeps the order when another process takes the lanes over in the middle', async () => {
    const endpoint = await app.endpoint(picky.url, { ordering: 'endpoint' });
    picky.rules.delayMs = () => 10;
    for (const n of upTo(60)) await app.publish({ n });
    await eventually(() => expect(picky.taken.length).toBeGreaterThan(10));
    const heir = await startLanes(workspace, 'heir');
    await eventually(async () => expect(await finished(endpoint)).toBe(60), { timeoutMs: 20_000 });
    const first = numbers(picky.taken).filter((n, i, all) => all.indexOf(n) === i);
    expect(first).toEqual(upTo(60));
    await heir.stop();
  });

  it('by key keeps the order of each key, and one key that fails stops no other', async () => {
    const endpoint = await app.endpoint(picky.url, { ordering: 'key' });
    let healed = false;
    picky.rules.fails = ({ key, n }) => key === 'b' && n >= 4 && !healed;
    picky.rules.delayMs = ({ n }) => n % 3;
    for (const n of upTo(40)) await app.publish({ n, key: 'abcd'[n % 4] }, { orderingKey: 'abcd'[n % 4] ?? '' });
    await recoverUntil(endpoint, async () => picky.taken.filter(({ key }) => key !== 'b').length === 30);
    const of = (wanted: string) => numbers(picky.taken.filter(({ key }) => key === wanted));
    expect(of('b')).toEqual([1]);
    healed = true;
    await recoverUntil(endpoint, async () => (await finished(endpoint)) === 40);
    for (const [i, key] of [...'abcd'].entries()) expect(of(key)).toEqual(upTo(10).map((n) => n * 4 + i));
  });
});

describe('the queue of an endpoint', () => {
  it('shows the message that blocks, and skipping it lets the others go', async () => {
    const endpoint = await app.endpoint(picky.url, { ordering: 'endpoint' });
    picky.rules.fails = ({ n }) => n === 1;
    const ids: string[] = [];
    for (const n of upTo(4)) ids.push(await app.publish({ n }));
    await eventually(async () => expect(await inRecovery(endpoint)).toBe(1));
    await eventually(async () => {
      const queue = await readEndpointQueue.execute(workspace.context, ref(endpoint));
      expect(queue).toMatchObject({ ordering: 'endpoint', waiting: 3 });
      expect(queue.heads).toHaveLength(1);
      expect(decodeId('message', queue.heads[0]?.messageId ?? '')).toBe(ids[1]);
      expect(queue.heads[0]?.reason).toContain('500');
    });
    await skipQueuedMessage.execute(workspace.context, { ...ref(endpoint), msgId: encodeId('message', ids[1] ?? '') });
    await recoverUntil(endpoint, async () => (await finished(endpoint)) === 4);
    expect(numbers(picky.taken)).toEqual([0, 2, 3]);
    const { rows } = await workspace.owner.query('select reason from delivery where message_id = $1', [ids[1]]);
    expect(rows[0]?.reason).toContain('Skipped');
    const again = skipQueuedMessage.execute(workspace.context, {
      ...ref(endpoint),
      msgId: encodeId('message', ids[1] ?? ''),
    });
    await expect(again).rejects.toMatchObject({ code: 'conflict' });
  });

  it('makes a try now that would be due in minutes', async () => {
    const endpoint = await app.endpoint(picky.url);
    let healed = false;
    picky.rules.fails = () => !healed;
    const id = await app.publish({ n: 1 });
    await recoverUntil(endpoint, async () => picky.arrived.length >= 4);
    await eventually(async () => expect(await inRecovery(endpoint)).toBe(1));
    healed = true;
    await retryQueuedMessage.execute(workspace.context, { ...ref(endpoint), msgId: encodeId('message', id) });
    await recoverUntil(endpoint, async () => (await finished(endpoint)) === 1);
    expect(numbers(picky.taken)).toEqual([1]);
  });

  it('waits while the endpoint is paused, and is sent in its order when it is resumed', async () => {
    const endpoint = await app.endpoint(picky.url, { ordering: 'endpoint' });
    await pauseEndpoint.execute(workspace.context, ref(endpoint));
    for (const n of upTo(20)) await app.publish({ n });
    await eventually(async () =>
      expect(await countOf('select count(*) from delivery where endpoint_id = $1', endpoint)).toBe(20),
    );
    expect(picky.arrived).toEqual([]);
    const key = { tenantId: workspace.context.tenantId, endpointId: endpoint };
    const deps = {
      pool: workspace.worker,
      vault: workspace.vault,
      sender,
      settings: workspace.settings,
      log: silentLog,
    };
    const step = await runRecovery({ ...deps, now: Date.now, dice: () => 0.5 }, key, () => undefined);
    expect(step).toMatchObject({ kind: 'waiting', backlog: 20 });
    expect(picky.arrived).toEqual([]);
    const queue = await readEndpointQueue.execute(workspace.context, ref(endpoint));
    expect(queue).toMatchObject({ waiting: 20, expectedEndAt: null });
    expect(queue.pausedAt).not.toBeNull();
    await resumeEndpoint.execute(workspace.context, ref(endpoint));
    await recoverUntil(endpoint, async () => (await finished(endpoint)) === 20);
    expect(numbers(picky.taken)).toEqual(upTo(20));
  });
});
