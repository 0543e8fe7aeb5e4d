import { decodeId, encodeId } from '@posthorn/shared/id';
import { silentLog } from '@posthorn/testkit/lanes';
import { createWorkspace, type Workspace } from '@posthorn/testkit/workspace';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createApiKey } from '../api-key/create.ts';
import { createApplication } from '../application/create.ts';
import { runTask } from '../background-task/run.ts';
import type { Context } from '../context.ts';
import type { AttemptRow } from '../delivery/record.ts';
import { createEndpoint } from '../endpoint/create.ts';
import { newId } from '../new-id.ts';
import { createGatherer } from '../pulse/gather.ts';
import { startPulse } from '../pulse/start.ts';
import { retryRecovery } from '../recovery/retry-now.ts';
import { listOperatorKeys, revokeOperatorKey } from './api-keys.ts';
import { listOperatorAudit } from './audit.ts';
import { readOperatorOverview } from './overview.ts';
import { listRecoveries, RecoveryListQuery } from './recoveries.ts';
import { runSelfCheck } from './self-check/run.ts';
import { planSteer } from './steer/plan.ts';
import { listSteerRuns, readSteerRun, steerRun } from './steer/runs.ts';
import { SteerIn, SteerPlanIn } from './steer/schema.ts';
import { startSteer } from './steer/start.ts';
import { readStorage } from './storage.ts';
import { readTenantUsage } from './tenant-usage.ts';
import { readThroughput } from './throughput.ts';
import { listFailingEndpoints, readTraffic } from './traffic.ts';

let workspace: Workspace;
beforeAll(async () => {
  workspace = await createWorkspace();
});
afterAll(() => workspace.close());

const ui = { url: 'http://temporal', namespace: 'hooks' };
const operator = { kind: 'operator', id: 'o', label: 'op@example.com' } as const;
const operate = (tenantId: string): Context => ({ ...workspace.context, tenantId, actor: operator });
const page = { limit: 50, iterator: null };
const deps = () => ({ pool: workspace.worker, log: silentLog, now: Date.now });

/** A tenant with an application and endpoints at these URLs. */
const tenantWith = async (...urls: string[]) => {
  const context = await workspace.newTenant();
  const app = await createApplication.execute(context, createApplication.input.parse({ name: 'Customer' }));
  const endpoints: string[] = [];
  for (const url of urls)
    endpoints.push((await createEndpoint.execute(context, createEndpoint.input.parse({ app_id: app.id, url }))).id);
  return { context, wireId: encodeId('tenant', context.tenantId), app, endpoints };
};
const uuidOf = (kind: 'endpoint' | 'application', wire: string): string => decodeId(kind, wire) ?? '';

const runAll = async (runId: string): Promise<void> => {
  const run = await readSteerRun(workspace.api, runId, ui);
  for (const task of run.tasks)
    await runTask(
      deps(),
      { tenantId: decodeId('tenant', task.tenantId) ?? '', taskId: decodeId('backgroundTask', task.id) ?? '' },
      () => undefined,
    );
};

const attemptAt = (tenantId: string, endpointId: string, url: string, more: Partial<AttemptRow>): AttemptRow => ({
  fence: 0,
  tenantId,
  applicationId: newId(Date.now()),
  messageId: newId(Date.now()),
  endpointId,
  id: newId(Date.now()),
  at: Date.now(),
  number: 1,
  trigger: 0,
  url,
  requestHeaders: {},
  responseStatus: 200,
  responseHeaders: null,
  responseBody: null,
  errorCode: null,
  error: null,
  dnsMs: null,
  connectMs: null,
  tlsMs: null,
  firstByteMs: null,
  totalMs: 4,
  lagMs: 3,
  ...more,
});

it('what processes gather is added up by minute, tenant, host and class', async () => {
  const url = 'http://counted.example.com/in';
  const { context, wireId, endpoints } = await tenantWith(url);
  const endpointId = uuidOf('endpoint', endpoints[0] ?? '');
  const row = (more: Partial<AttemptRow> = {}) => attemptAt(context.tenantId, endpointId, url, more);
  const gatherer = createGatherer();
  const pulse = startPulse(
    workspace.worker,
    { process: 'host/1', kind: 'worker', startedAt: Date.now() },
    gatherer,
    () => ({ isPolling: true, sweptAt: Date.now(), laneShares: 8, retentionDays: 30 }),
    silentLog,
  );
  gatherer.accepted(7, Date.now());
  gatherer.attempted([row(), row(), row({ errorCode: 'timeout', responseStatus: null })], 'lane');
  await pulse.beat();
  // A recovery's try was waited for on purpose: it is counted, its wait is not.
  gatherer.attempted([row({ errorCode: 'http_status', responseStatus: 503, lagMs: 30_000 })], 'recovery');
  await pulse.beat();

  const hour = await readThroughput(workspace.api, { range: '1h' }, Date.now());
  expect(hour.total).toMatchObject({ accepted: 7, succeeded: 2, failed: 2 });
  expect(hour.points).toHaveLength(60);
  expect(hour.lag.p99Ms).toBeGreaterThan(0);
  expect(hour.lag.p99Ms).toBeLessThanOrEqual(5);
  expect((await readThroughput(workspace.api, { range: '24h' }, Date.now())).total).toEqual(hour.total);

  const traffic = await readTraffic(workspace.api, { range: '1h' });
  expect(traffic.tenants[0]).toMatchObject({ tenantId: wireId, succeeded: 2, failed: 2, share: 1 });
  expect(traffic.hosts).toMatchObject([
    { host: 'counted.example.com', failed: 2, endpoints: 1, tenants: 1, classes: { timeout: 1, '5xx': 1, dns: 0 } },
  ]);
  const failing = await listFailingEndpoints(workspace.api, { range: '1h', host: 'Counted.Example.com' });
  expect(failing.data).toMatchObject([
    { endpointId: endpoints[0], tenantId: wireId, failed: 2, classes: { '5xx': 1 } },
  ]);
  const other = await listFailingEndpoints(workspace.api, { range: '1h', tenant_id: encodeId('tenant', newId(1)) });
  expect(other.data).toEqual([]);

  const overview = await readOperatorOverview(workspace.api, ui);
  expect(overview).toMatchObject({ state: 'ok', findings: [] });
  expect(overview.processes).toMatchObject([{ process: 'host/1', kind: 'worker', isAlive: true }]);
  expect((await readStorage(workspace.api)).retentionDays).toBe(30);
  await pulse.stop();
  await workspace.owner.query(`update pulse set seen_at = now() - interval '2 minutes'`);
  expect(await readOperatorOverview(workspace.api, ui)).toMatchObject({
    state: 'fail',
    findings: [{ code: 'no_worker', count: 1 }],
  });
});

it('recoveries are listed over all tenants, filtered, paged, and tried now', async () => {
  const one = await tenantWith('https://a.example.com/x', 'https://b.example.com/x');
  const two = await tenantWith('https://a.example.com/y');
  const put = async ({ context, app, endpoints }: typeof one, n: number, exclusive: boolean) => {
    const ids = [context.tenantId, uuidOf('endpoint', endpoints[n] ?? ''), uuidOf('application', app.id)];
    await workspace.owner.query(
      `insert into recovery (tenant_id, endpoint_id, application_id, exclusive, reason, next_due_at)
        values ($1, $2, $3, $4, 'It fails.', now() + interval '1 hour')`,
      [...ids, exclusive],
    );
    await workspace.owner.query(
      `insert into delivery (tenant_id, message_id, endpoint_id, application_id, status, attempts, next_attempt_at)
        values ($1, $4, $2, $3, 3, 1, now() + interval '1 hour')`,
      [...ids, newId(Date.now())],
    );
  };
  await put(one, 0, true);
  await put(one, 1, false);
  await put(two, 0, false);
  await workspace.owner.query(
    `insert into endpoint_health (tenant_id, endpoint_id, circuit, probe_at, last_error) values ($1, $2, 'open', now() + interval '1 hour', 'No answer.')`,
    [one.context.tenantId, uuidOf('endpoint', one.endpoints[0] ?? '')],
  );
  const list = (query: object) => listRecoveries(workspace.api, RecoveryListQuery.parse(query), ui);
  const all = await list({});
  expect(all.data.map(({ endpointId }) => endpointId)).toEqual([two.endpoints[0], one.endpoints[1], one.endpoints[0]]);
  expect(all.data[2]).toMatchObject({
    state: 'probing',
    backlog: 1,
    lastError: 'No answer.',
    temporalUrl: `http://temporal/namespaces/hooks/workflows/recovery%2F${one.endpoints[0]}`,
  });
  expect((await list({ host: 'A.example.com' })).data).toHaveLength(2);
  expect((await list({ state: 'retrying' })).data).toHaveLength(2);
  expect((await list({ tenant_id: one.wireId, state: 'probing' })).data).toHaveLength(1);
  const first = await list({ limit: 2 });
  const second = await list({ limit: 2, iterator: first.iterator });
  expect([...first.data, ...second.data]).toEqual(all.data);
  expect((await list({ limit: 2, iterator: second.prevIterator })).data).toEqual(first.data);

  const context = operate(one.context.tenantId);
  const ref = { app_id: one.app.id, endpoint_id: one.endpoints[0] ?? '' };
  expect(await retryRecovery.execute(context, ref)).toEqual({ brought: 1 });
  const { rows } = await workspace.owner.query(
    `select (select next_due_at <= now() from recovery where endpoint_id = $1) as due,
      (select probe_at <= now() from endpoint_health where endpoint_id = $1) as probed`,
    [uuidOf('endpoint', ref.endpoint_id)],
  );
  expect(rows[0]).toEqual({ due: true, probed: true });
});

it('all endpoints at a host are paused over tenants, each with its audit line, and resumed', async () => {
  const one = await tenantWith(
    'https://steer.example.com/1',
    'https://steer.example.com/2',
    'https://other.example.com',
  );
  const two = await tenantWith('https://steer.example.com/3');
  const input = SteerPlanIn.parse({ action: 'pause', host: 'Steer.example.com' });
  const plan = await planSteer(operate, workspace.api, input);
  expect(plan).toMatchObject({ endpoints: 3, messages: null, isTooWide: false });
  expect(plan.tenants.map(({ tenantId, endpoints }) => [tenantId, endpoints])).toEqual([
    [one.wireId, 2],
    [two.wireId, 1],
  ]);
  const started = await startSteer(operate, workspace.api, SteerIn.parse({ ...input, reason: 'it hangs' }), Date.now());
  expect(started.tasks).toBe(2);
  expect((await steerRun(operate, workspace.api, started.id, 'pause', ui)).state).toBe('paused');
  await runAll(started.id);
  const { rows: none } = await workspace.owner.query('select from endpoint where paused_at is not null');
  expect(none).toHaveLength(0);
  expect((await steerRun(operate, workspace.api, started.id, 'resume', ui)).state).toBe('running');
  await runAll(started.id);
  expect(await readSteerRun(workspace.api, started.id, ui)).toMatchObject({
    state: 'finished',
    estimated: 3,
    chosen: 3,
    reason: 'it hangs',
    by: 'op@example.com',
  });
  const { rows } = await workspace.owner.query<{ url: string }>(
    'select url from endpoint where paused_at is not null order by url',
  );
  expect(rows.map(({ url }) => url)).toEqual([1, 2, 3].map((n) => `https://steer.example.com/${n}`));
  const log = await listOperatorAudit(workspace.api, { ...page, action: 'endpoint_queue.pause' });
  expect(log.data).toHaveLength(3);
  expect(log.data[0]).toMatchObject({ actorKind: 'operator', actor: 'op@example.com', detail: { reason: 'it hangs' } });
  const ofOne = await listOperatorAudit(workspace.api, { ...page, tenant_id: one.wireId, action: 'operator' });
  expect(ofOne.data).toMatchObject([{ action: 'operator.steer', tenantId: one.wireId, detail: { action: 'pause' } }]);
  // What is so already is not touched again.
  expect((await planSteer(operate, workspace.api, input)).endpoints).toBe(0);
  const again = startSteer(operate, workspace.api, SteerIn.parse({ ...input, reason: 'it hangs' }), Date.now());
  await expect(again).rejects.toThrow('nothing to do');

  const back = SteerIn.parse({ action: 'resume', tenantId: one.wireId, reason: 'it is mended' });
  const resumed = await startSteer(operate, workspace.api, back, Date.now());
  const stopped = await startSteer(operate, workspace.api, { ...back, tenantId: two.wireId }, Date.now());
  expect((await steerRun(operate, workspace.api, stopped.id, 'cancel', ui)).state).toBe('cancelled');
  await runAll(resumed.id);
  await runAll(stopped.id);
  const { rows: left } = await workspace.owner.query('select url from endpoint where paused_at is not null');
  expect(left).toEqual([{ url: 'https://steer.example.com/3' }]);
  const runs = await listSteerRuns(workspace.api, { limit: 2, iterator: null }, ui);
  expect(runs.data.map(({ id }) => id)).toEqual([stopped.id, resumed.id]);
  const older = await listSteerRuns(workspace.api, { limit: 2, iterator: runs.iterator }, ui);
  expect(older.data.map(({ id }) => id)).toEqual([started.id]);
});

it('what failed at a host is counted and put back, and nothing that failed elsewhere', async () => {
  const one = await tenantWith('https://down.example.com/1', 'https://up.example.com/1');
  const failed = async (n: number) => {
    const messageId = newId(Date.now());
    const ids = [one.context.tenantId, messageId, uuidOf('application', one.app.id)];
    await workspace.owner.query(
      `insert into message (tenant_id, id, application_id, event_type, payload) values ($1, $2, $3, 'a.b', '{}')`,
      ids,
    );
    await workspace.owner.query(
      `insert into delivery (tenant_id, message_id, application_id, endpoint_id, status, attempts) values ($1, $2, $3, $4, 2, 8)`,
      [...ids, uuidOf('endpoint', one.endpoints[n] ?? '')],
    );
  };
  await failed(0);
  await failed(0);
  await failed(1);
  const since = new Date(Date.now() - 3600_000).toISOString();
  const input = SteerPlanIn.parse({ action: 'replay_failed', host: 'down.example.com', since });
  expect(await planSteer(operate, workspace.api, input)).toMatchObject({ endpoints: 1, messages: 2, isExact: true });
  const started = await startSteer(operate, workspace.api, SteerIn.parse({ ...input, reason: 'it is up' }), Date.now());
  await runAll(started.id);
  expect(await readSteerRun(workspace.api, started.id, ui)).toMatchObject({ state: 'finished', chosen: 2 });
  const { rows } = await workspace.owner.query<{ status: number }>(
    'select status::int from delivery where tenant_id = $1 order by status',
    [one.context.tenantId],
  );
  expect(rows.map(({ status }) => status)).toEqual([1, 1, 2]);
});

it('keys of all tenants are listed without what opens them, and revoked with a reason', async () => {
  const one = await tenantWith();
  const made = await createApiKey.execute(one.context, { name: 'leaked', scopes: ['message:write'] });
  const query = { ...page, state: 'active' as const, search: 'leak' };
  const listed = await listOperatorKeys(workspace.api, query);
  expect(listed.data).toMatchObject([
    { id: made.id, tenantId: one.wireId, scopes: ['message:write'], revokedAt: null },
  ]);
  expect(JSON.stringify(listed)).not.toContain(made.token);
  expect(Object.keys(listed.data[0] ?? {})).not.toContain('keyHash');
  const asMember: Context = { ...one.context, actor: { kind: 'member', id: 'm', label: 'm' } };
  const revoke = { key_id: made.id, reason: 'it was in a public repository' };
  await expect(revokeOperatorKey.execute(asMember, revoke)).rejects.toThrow('operators');
  await revokeOperatorKey.execute(operate(one.context.tenantId), revoke);
  expect((await listOperatorKeys(workspace.api, query)).data).toEqual([]);
  expect((await listOperatorKeys(workspace.api, { ...query, state: 'revoked' })).data).toHaveLength(1);
  const log = await listOperatorAudit(workspace.api, { ...page, action: 'api_key.revoke', actor_kind: 'operator' });
  expect(log.data).toMatchObject([{ targetId: made.id, detail: { reason: revoke.reason } }]);
});

it('the self-check looks at the real database, and a tenant is told what it uses', async () => {
  const checked = {
    settings: workspace.settings,
    masterKey: Buffer.alloc(32, 7),
    hasOperatorToken: false,
    temporalUi: ui,
  };
  const { state, checks } = await runSelfCheck(workspace.api, checked);
  const stateOf = Object.fromEntries(checks.map((check) => [check.id, check.state]));
  expect(stateOf).toMatchObject({ database: 'ok', database_role: 'ok', migrations: 'ok', partitions: 'ok' });
  expect(stateOf).toMatchObject({ master_key: 'fail', temporal: 'fail', lanes: 'fail', allowed_subnets: 'ok' });
  expect(state).toBe('fail');
  expect(JSON.stringify(checks)).not.toContain(checked.masterKey.toString('base64'));
  // As the owner of the tables nothing would hold the walls.
  const asOwner = await runSelfCheck(workspace.owner, checked);
  expect(asOwner.checks.find(({ id }) => id === 'database_role')?.state).toBe('fail');

  const one = await tenantWith('https://u.example.com/1', 'https://u.example.com/2');
  expect(await readTenantUsage.execute(operate(one.context.tenantId), {})).toMatchObject({
    endpointsPerApplication: { used: 2, quota: null },
    applications: 1,
    endpoints: 2,
    pausedEndpoints: 0,
  });
  const storage = await readStorage(workspace.api);
  expect(storage.weeks.length).toBeGreaterThan(7);
  expect(storage.weeks[0]?.tables.map(({ table }) => table.replace(/_.*/, ''))).toEqual([
    'attempt',
    'delivery',
    'message',
  ]);
  expect(storage.tables.some(({ table }) => table === 'audit')).toBe(true);
});
