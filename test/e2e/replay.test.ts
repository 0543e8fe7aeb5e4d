import { eventually } from '@posthorn/testkit/eventually';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestStack, inParallel, type TestStack } from './stack.ts';

let test: TestStack;
let database: pg.Pool;

type Task = {
  id: string;
  status: string;
  data: { state: string; estimated: number; chosen: number; skipped: number };
};

beforeAll(async () => {
  test = await createTestStack({ workerCount: 2, retrySchedule: '0,1,1,1,1,1,1,1' });
  database = new pg.Pool({ connectionString: test.stack.describe().databaseUrl });
  database.on('error', () => undefined);
});
afterAll(async () => {
  await database?.end();
  await test?.close();
});

const call = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
  const { apiUrl, apiKey } = test.stack.describe();
  const answer = await fetch(`${apiUrl}/api/v1/${path}`, {
    method,
    headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return (answer.status === 204 ? undefined : await answer.json()) as T;
};

const since = new Date(Date.now() - 3600_000).toISOString();

/** An endpoint with so many messages of which all tries failed. */
const failedEndpoint = async (uid: string, count: number): Promise<string> => {
  await call('POST', 'app', { name: uid, uid });
  const { id } = await call<{ id: string }>('POST', `app/${uid}/endpoint`, {
    url: `${test.stack.describe().receiverUrl}/in/${uid}`,
    uid: `${uid}-endpoint`,
    disabled: true,
  });
  const batch = 500;
  await inParallel(count / batch, 4, (b) =>
    call('POST', `app/${uid}/msg/batch`, {
      messages: Array.from({ length: batch }, (_, n) => ({ eventType: 'test.failed', payload: { n: b * batch + n } })),
    }),
  );
  const ofIt = `from application a where a.uid = $1 and a.id = d.application_id`;
  await eventually(
    async () => {
      const { rows } = await database.query<{ count: number }>(
        `select count(*)::int as count from delivery d, application a where a.uid = $1 and a.id = d.application_id and d.status = 5`,
        [uid],
      );
      expect(rows[0]?.count).toBe(count);
    },
    { timeoutMs: 60_000, everyMs: 200 },
  );
  // What a day of failing tries would leave behind.
  await database.query(`update delivery d set status = 2, attempts = 8 ${ofIt}`, [uid]);
  await call('PATCH', `app/${uid}/endpoint/${uid}-endpoint`, { disabled: false });
  return id;
};

const task = (id: string) => call<Task>('GET', `background-task/${id}`);

const killWorkers = (): void => {
  for (const { pid } of test.stack.workers) if (pid) process.kill(pid, 'SIGKILL');
};

describe('recover', () => {
  it('of 10,000 failed messages resends each exactly once, shows its progress, and can be paused and resumed over the death of all workers', async () => {
    const uid = 'recovered';
    await failedEndpoint(uid, 10_000);
    const preview = await call<{ count: number }>('POST', `app/${uid}/endpoint/${uid}-endpoint/replay/preview`, {
      since,
    });
    expect(preview.count).toBe(10_000);
    const { id } = await call<{ id: string }>('POST', `app/${uid}/endpoint/${uid}-endpoint/replay`, {
      since,
      ratePerSecond: 1_500,
    });
    const seen: number[] = [];
    await eventually(
      async () => {
        const { data } = await task(id);
        expect(data.estimated).toBe(10_000);
        seen.push(data.chosen);
        expect(data.chosen).toBeGreaterThan(1_000);
      },
      { timeoutMs: 30_000, everyMs: 100 },
    );
    await call('POST', `background-task/${id}/pause`);
    const paused = await eventually(async () => {
      const { data } = await task(id);
      expect(data.state).toBe('paused');
      return data.chosen;
    });
    expect(paused).toBeLessThan(10_000);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect((await task(id)).data.chosen).toBe(paused);
    await call('POST', `background-task/${id}/resume`);
    await eventually(async () => expect((await task(id)).data.chosen).toBeGreaterThan(paused + 500), {
      timeoutMs: 60_000,
      everyMs: 50,
    });
    killWorkers();
    await test.stack.addWorker();
    await eventually(
      async () => {
        const now = await task(id);
        seen.push(now.data.chosen);
        expect(now).toMatchObject({ status: 'finished', data: { state: 'finished', chosen: 10_000, skipped: 0 } });
      },
      { timeoutMs: 120_000, everyMs: 200 },
    );
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    await eventually(async () => expect((await test.inbox(uid)).unique).toBe(10_000), {
      timeoutMs: 120_000,
      everyMs: 500,
    });
    // A worker that dies takes the answers of its requests in flight with it: 16 of a recovery, and its lanes' own.
    const { duplicates } = await test.inbox(uid);
    console.info(`10,000 recovered, sent twice because of the worker's death: ${duplicates}`);
    expect(duplicates).toBeLessThanOrEqual(64);
    await eventually(async () => {
      const { rows } = await database.query<{ status: number; count: number }>(
        `select d.status::int as status, count(*)::int as count from delivery d join application a on a.id = d.application_id
          where a.uid = $1 group by 1`,
        [uid],
      );
      expect(rows).toEqual([{ status: 0, count: 10_000 }]);
    });
  });

  it('that is cancelled leaves the rest as it was', async () => {
    const uid = 'cancelled';
    await failedEndpoint(uid, 2_000);
    const { id } = await call<{ id: string }>('POST', `app/${uid}/endpoint/${uid}-endpoint/replay`, {
      since,
      ratePerSecond: 200,
    });
    await eventually(async () => expect((await task(id)).data.chosen).toBeGreaterThan(100), { timeoutMs: 30_000 });
    await call('POST', `background-task/${id}/cancel`);
    const chosen = await eventually(async () => {
      const now = await task(id);
      expect(now).toMatchObject({ status: 'finished', data: { state: 'cancelled' } });
      return now.data.chosen;
    });
    expect(chosen).toBeLessThan(2_000);
    await eventually(async () => expect((await test.inbox(uid)).unique).toBe(chosen), { timeoutMs: 30_000 });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await test.inbox(uid)).toMatchObject({ unique: chosen, duplicates: 0 });
  });

  it('takes the shapes of the hosted API of Svix', async () => {
    const uid = 'hosted';
    await failedEndpoint(uid, 500);
    const recovered = await call<Task>('POST', `app/${uid}/endpoint/${uid}-endpoint/recover`, { since });
    expect(recovered).toMatchObject({ status: 'running', task: 'endpoint.recover' });
    await eventually(async () => expect((await task(recovered.id)).status).toBe('finished'), { timeoutMs: 30_000 });
    await eventually(async () => expect((await test.inbox(uid)).unique).toBe(500), { timeoutMs: 30_000 });
    const listed = await call<{ data: Task[] }>('GET', 'background-task?task=endpoint.recover');
    expect(listed.data.map(({ id }) => id)).toContain(recovered.id);
  });
});
