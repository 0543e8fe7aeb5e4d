import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { eventually } from '@posthorn/testkit/eventually';
import { Client, Connection } from '@temporalio/client';
import pg from 'pg';
import { Webhook } from 'standardwebhooks';
import { Svix } from 'svix';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestStack, inParallel, type TestStack } from './stack.ts';

let test: TestStack;
let database: pg.Pool;

beforeAll(async () => {
  test = await createTestStack({ workerCount: 2, retrySchedule: '0,2,70' });
  database = new pg.Pool({ connectionString: test.stack.describe().databaseUrl });
  // A killed database ends idle connections; that is no failure of the test.
  database.on('error', () => undefined);
});
afterAll(async () => {
  await database?.end();
  await test?.close();
});

const application = async (uid: string, query = ''): Promise<{ uid: string; endpointId: string }> => {
  await test.client.applications.create({ name: uid, uid });
  const endpoint = await test.client.endpoints.create(uid, {
    url: `${test.stack.describe().receiverUrl}/in/${uid}${query}`,
  });
  return { uid, endpointId: endpoint.id };
};

const publish = (uid: string, count: number) =>
  inParallel(count, 16, (n) => test.client.messages.create(uid, { eventType: 'test.counted', payload: { n } }));

const workerHealth = async (): Promise<{ pid: number; port: string; lanes: number[] }[]> =>
  Promise.all(
    test.stack.workers.map(async (worker) => {
      const port = worker.plan.env.POSTHORN_WORKER_PORT ?? '';
      const health = await fetch(`http://127.0.0.1:${port}/health`).then(
        (response) => response.json() as Promise<{ lanes: number[] }>,
        () => ({ lanes: [] }),
      );
      return { pid: worker.pid ?? 0, port, lanes: health.lanes };
    }),
  );

describe('one event', () => {
  it('is published through the SDK, arrives signed, and stands in the log with what was sent and answered', async () => {
    const { uid, endpointId } = await application('one-event');
    const message = await test.client.messages.create(uid, { eventType: 'order.placed', payload: { order: 1 } });
    await eventually(async () => expect((await test.inbox(uid)).unique).toBe(1));
    const [arrived] = await test.arrived(uid);
    const { key } = await test.client.endpoints.getSecret(uid, endpointId);
    expect(arrived?.id).toBe(message.id);
    expect(new Webhook(key).verify(arrived?.body ?? '', arrived?.headers ?? {})).toEqual({ order: 1 });
    const attempts = await eventually(async () => {
      const found = await test.client.attempts.listByMessage(uid, message.id).toArray({ limit: 10 });
      expect(found).toHaveLength(1);
      return found;
    });
    expect(attempts[0]).toMatchObject({ msgId: message.id, endpointId, status: 0, responseStatusCode: 200 });
  });

  it('is published by the official svix client, which knows nothing of us but URL and token', async () => {
    const { apiUrl, apiKey, receiverUrl } = test.stack.describe();
    const svix = new Svix(apiKey, { serverUrl: apiUrl });
    const app = await svix.application.create({ name: 'From Svix', uid: 'from-svix' });
    const endpoint = await svix.endpoint.create(app.id, { url: `${receiverUrl}/in/from-svix` });
    const message = await svix.message.create(app.id, {
      eventType: 'user.signup',
      payload: { email: 'ada@example.com' },
    });
    await eventually(async () => expect((await test.inbox('from-svix')).unique).toBe(1));
    const { key } = await svix.endpoint.getSecret(app.id, endpoint.id);
    const [arrived] = await test.arrived('from-svix');
    expect(new Webhook(key).verify(arrived?.body ?? '', arrived?.headers ?? {})).toEqual({ email: 'ada@example.com' });
    await eventually(async () => {
      const attempts = await svix.messageAttempt.listByMsg(app.id, message.id);
      expect(attempts.data.map(({ status }) => status)).toEqual([0]);
    });
  });
});

describe('the README', () => {
  it('shows an example that is the file it names, and that runs', async () => {
    const root = path.join(import.meta.dirname, '../..');
    const file = path.join(root, 'examples/first-event/main.mjs');
    const readme = await readFile(path.join(root, 'README.md'), 'utf8');
    expect(readme).toContain(`\`\`\`js\n${await readFile(file, 'utf8')}\`\`\``);
    const { stdout } = await promisify(execFile)(process.execPath, [file], {
      env: { ...process.env, POSTHORN_DATA_DIR: test.dataDir },
    });
    expect(stdout).toMatch(/^msg_\w{26} success 200\n$/);
  });
});

describe('trouble', () => {
  it('has one recovery workflow an endpoint, and healthy endpoints have none', async () => {
    const bad = await application('in-trouble', '?status=500');
    const good = await application('healthy');
    await publish('in-trouble', 30);
    await publish('healthy', 30);
    const connection = await Connection.connect({ address: test.stack.describe().temporalAddress });
    const temporal = new Client({ connection });
    await eventually(
      async () => {
        const running: string[] = [];
        for await (const flow of temporal.workflow.list({ query: `ExecutionStatus = 'Running'` }))
          running.push(flow.workflowId);
        expect(running.filter((id) => id.startsWith('lanes/')).sort()).toEqual(['lanes/0-of-2', 'lanes/1-of-2']);
        expect(running.filter((id) => id.startsWith('recovery/'))).toEqual([`recovery/${bad.endpointId}`]);
      },
      { timeoutMs: 20_000, everyMs: 500 },
    );
    await eventually(
      async () => {
        const state = await temporal.workflow.getHandle(`recovery/${bad.endpointId}`).query('state');
        expect(state).toMatchObject({ circuit: 'open', backlog: 30 });
      },
      { timeoutMs: 60_000, everyMs: 500 },
    );
    expect((await test.inbox('healthy')).unique).toBe(30);
    expect(good.endpointId).toMatch(/^ep_/);

    // Healed: the next probe drains what waited, and the workflow ends when nothing is left.
    await fetch(`${test.stack.describe().receiverUrl}/control/in-trouble`, {
      method: 'PUT',
      body: JSON.stringify({ status: 200 }),
    });
    await eventually(async () => expect((await test.inbox('in-trouble')).unique).toBe(30), {
      timeoutMs: 100_000,
      everyMs: 500,
    });
    await eventually(
      async () => {
        const { status } = await temporal.workflow.getHandle(`recovery/${bad.endpointId}`).describe();
        expect(status.name).toBe('COMPLETED');
      },
      { timeoutMs: 20_000, everyMs: 500 },
    );
    await connection.close();
  });

  it('a manual resend is made once and recorded as manual', async () => {
    const { uid, endpointId } = await application('resent');
    const message = await test.client.messages.create(uid, { eventType: 'test.resent', payload: {} });
    await eventually(async () => expect((await test.inbox(uid)).requests).toBe(1));
    await test.client.attempts.resend(uid, message.id, endpointId);
    await eventually(async () => {
      const attempts = await test.client.attempts.listByMessage(uid, message.id).toArray({ limit: 10 });
      expect(attempts.map(({ triggerType }) => triggerType).sort()).toEqual([0, 1]);
    });
  });
});

describe('death', () => {
  it('of the worker in the middle of 2,000 messages: the other takes its lanes, all arrive, nothing is recorded twice', async () => {
    const { uid } = await application('killed-worker');
    const publishing = publish(uid, 2_000);
    await eventually(async () => expect((await test.inbox(uid)).requests).toBeGreaterThan(200), { everyMs: 5 });
    const before = await workerHealth();
    const victim = before.reduce((most, worker) => (worker.lanes.length > most.lanes.length ? worker : most));
    process.kill(victim.pid, 'SIGKILL');
    const killedAt = performance.now();
    const takenAfterMs = await eventually(
      async () => {
        const alive = (await workerHealth()).find(({ port }) => port !== victim.port);
        expect(alive?.lanes).toHaveLength(8);
        return performance.now() - killedAt;
      },
      { timeoutMs: 30_000, everyMs: 50 },
    );
    await publishing;
    await eventually(async () => expect((await test.inbox(uid)).unique).toBe(2_000), {
      timeoutMs: 60_000,
      everyMs: 100,
    });
    const counts = await eventually(
      async () => {
        const { rows } = await database.query<{ deliveries: number; successes: number }>(
          `select count(distinct d.message_id)::int as deliveries, count(a.id)::int as successes
           from delivery d join application p on p.id = d.application_id
           left join attempt a on a.tenant_id = d.tenant_id and a.message_id = d.message_id and a.endpoint_id = d.endpoint_id and a.error_code is null
           where p.uid = $1 and d.status = 0`,
          [uid],
        );
        expect(rows[0]?.deliveries).toBe(2_000);
        return rows[0];
      },
      { timeoutMs: 20_000, everyMs: 100 },
    );
    expect(counts?.successes).toBe(2_000);
    console.info(
      `lanes taken over after ${Math.round(takenAfterMs)} ms; sent twice: ${(await test.inbox(uid)).duplicates}`,
    );
    await test.stack.addWorker();
  });

  it('of Temporal: publishing and first attempts go on, and nothing is missing afterwards', async () => {
    const { uid } = await application('no-temporal');
    const awayMs = Number(process.env.POSTHORN_TEST_TEMPORAL_AWAY_MS ?? 15_000);
    const temporal = test.stack.temporal?.child;
    if (!temporal) throw new Error('this stack has no Temporal of its own');
    process.kill(temporal.pid ?? 0, 'SIGKILL');
    const until = performance.now() + awayMs;
    let published = 0;
    while (performance.now() < until) {
      await publish(uid, 10);
      published += 10;
      // Delivered while Temporal is away, not after.
      await eventually(async () => expect((await test.inbox(uid)).unique).toBe(published), { timeoutMs: 5_000 });
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    await temporal.start();
    await publish(uid, 100);
    await eventually(async () => expect((await test.inbox(uid)).unique).toBe(published + 100), {
      timeoutMs: 60_000,
      everyMs: 100,
    });
  });

  it('of everything: a second start finds all data and delivers what was pending', async () => {
    const { uid, endpointId } = await application('all-killed', '?delayMs=300');
    const done = await test.client.messages.create(uid, { eventType: 'test.killed', payload: { n: 1 } });
    await eventually(async () => expect((await test.inbox(uid)).requests).toBe(1));
    const key = test.stack.describe().apiKey;
    await publish(uid, 300);
    await test.restart();
    expect(test.stack.describe().apiKey).toBe(key);
    expect((await test.client.endpoints.get(uid, endpointId)).id).toBe(endpointId);
    await eventually(
      async () => {
        const { rows } = await database.query<{ open: number }>(
          `select count(*)::int as open from delivery d join application a on a.id = d.application_id where a.uid = $1 and d.status <> 0`,
          [uid],
        );
        const { rows: delivered } = await database.query<{ count: number }>(
          `select count(*)::int as count from delivery d join application a on a.id = d.application_id where a.uid = $1 and d.status = 0`,
          [uid],
        );
        expect({ open: rows[0]?.open, delivered: delivered[0]?.count }).toEqual({ open: 0, delivered: 301 });
      },
      { timeoutMs: 60_000, everyMs: 500 },
    );
    const attempts = await test.client.attempts.listByMessage(uid, done.id).toArray({ limit: 10 });
    expect(attempts.some(({ status }) => status === 0)).toBe(true);
  });
});
