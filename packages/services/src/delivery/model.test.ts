import { attemptTrigger, deliveryStatus } from '@posthorn/shared/delivery-status';
import { defaultHealthPolicy, type EndpointHealth, healthy } from '@posthorn/shared/endpoint-health';
import { encodeId } from '@posthorn/shared/id';
import { errorCodeOf, errorWords, isSuccess, type Outcome } from '@posthorn/shared/outcome';
import { defaultRetryPolicy } from '@posthorn/shared/retry-policy';
import { createWorkspace, type Workspace } from '@posthorn/testkit/workspace';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { skipQueuedMessage } from '../endpoint-queue/skip.ts';
import { acquireLane } from '../lane/lease.ts';
import { newId } from '../new-id.ts';
import { claimRecovery } from '../recovery/store.ts';
import { putBack } from '../replay/put-back.ts';
import { selectCandidates } from '../replay/select.ts';
import type { Attempted } from './attempt.ts';
import { decideManual, decideScheduled } from './decide.ts';
import { type Fence, record, recoveryFence } from './record.ts';

/** By night: POSTHORN_MODEL_RUNS=10000. The seed of a run that fails stands in its message. */
const numRuns = Number(process.env.POSTHORN_MODEL_RUNS ?? 60);
const seed = process.env.POSTHORN_MODEL_SEED === undefined ? undefined : Number(process.env.POSTHORN_MODEL_SEED);

let workspace: Workspace;
beforeAll(async () => {
  workspace = await createWorkspace();
});
afterAll(() => workspace.close());

const answer = (status: number, more: Partial<Extract<Outcome, { kind: 'response' }>> = {}): Outcome => ({
  kind: 'response',
  status,
  retryAfterMs: null,
  asked: null,
  ...more,
});

const outcomes = fc.oneof(
  { weight: 3, arbitrary: fc.constant(answer(200)) },
  { weight: 3, arbitrary: fc.constantFrom(answer(500), answer(404), answer(503)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(answer(410), answer(500, { asked: 'abort' }), answer(429, { retryAfterMs: 3600_000 })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Outcome>({ kind: 'failure', code: 'timeout' }, { kind: 'failure', code: 'internal' }),
  },
);

/** `stale`: whoever records has lost the lane or the recovery meanwhile. `which` picks a delivery. */
const operations = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('publish' as const), outcome: outcomes, stale: fc.boolean() }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('try' as const),
      which: fc.nat(),
      outcome: outcomes,
      stale: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('manual' as const), which: fc.nat(), outcome: outcomes }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('skip' as const), which: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('take_over' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('replay' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('step_clock' as const), hours: fc.integer({ min: -1, max: 6 }) }),
  },
);
type Operation = typeof operations extends fc.Arbitrary<infer T> ? T : never;

/** What must be true of a delivery, told without a database. */
type Expected = { succeeded: boolean; cancelled: boolean; attempts: number };

type Row = {
  message_id: string;
  status: number;
  attempts: number;
  lane: number | null;
  next_attempt_at: Date | null;
  reason: string | null;
  owned: boolean;
  successes: number;
};

const run = async (list: readonly Operation[]): Promise<void> => {
  const { tenantId } = workspace.context;
  const app = await workspace.newApplication();
  const endpointId = await app.endpoint('https://receiver.example/');
  const lane = 0;
  let { epoch } = await acquireLane(workspace.worker, lane, 'model');
  let now = Date.now();
  let health: EndpointHealth = healthy;
  const model = new Map<string, Expected>();

  const rows = async (): Promise<Row[]> =>
    (
      await workspace.owner.query<Row>(
        `select d.message_id, d.status::int, d.attempts::int, d.lane::int, d.next_attempt_at, d.reason,
          d.lane is not null or exists (select from recovery r where r.endpoint_id = d.endpoint_id) as owned,
          (select count(*) from attempt a where a.message_id = d.message_id and a.endpoint_id = d.endpoint_id and a.error_code is null) as successes
        from delivery d where d.endpoint_id = $1 order by d.message_id`,
        [endpointId],
      )
    ).rows;

  const attempted = (messageId: string, outcome: Outcome, fence: number, manual: boolean): Attempted => ({
    outcome,
    row: {
      fence,
      tenantId,
      applicationId: app.id,
      messageId,
      endpointId,
      id: newId(now),
      at: now,
      number: 1,
      trigger: manual ? attemptTrigger.manual : attemptTrigger.scheduled,
      url: 'https://receiver.example/',
      requestHeaders: {},
      responseStatus: outcome.kind === 'response' ? outcome.status : null,
      responseHeaders: null,
      responseBody: null,
      errorCode: errorCodeOf(outcome),
      error: errorWords(outcome),
      dnsMs: null,
      connectMs: null,
      tlsMs: null,
      firstByteMs: null,
      totalMs: 1,
    },
  });

  /** A scheduled try as the lane or the recovery makes it; returns whether it was recorded. */
  const tryOnce = async (messageId: string, attempts: number, byLane: boolean, outcome: Outcome, stale: boolean) => {
    let fence: Fence = { kind: 'lanes', epochs: [{ id: lane, epoch: stale ? epoch - 1 : epoch }] };
    if (!byLane) {
      const claimed = await claimRecovery(workspace.worker, { tenantId, endpointId });
      if (!claimed) return false;
      fence = { kind: 'recovery', tenantId, endpointId, epoch: stale ? claimed.epoch - 1 : claimed.epoch };
    }
    const number = byLane ? lane : recoveryFence;
    const made = attempted(messageId, outcome, number, false);
    const decided = decideScheduled({
      attempted: made,
      attempts: attempts + 1,
      health,
      policy: { ...defaultRetryPolicy, scheduleSeconds: [0, 5, 300] },
      healthPolicy: defaultHealthPolicy,
      lane: byLane ? lane : null,
      now,
      dice: 0.5,
    });
    const held = await record(workspace.worker, fence, {
      attempts: [made.row],
      deliveries: [decided.delivery],
      done: [],
      trouble: decided.troubles,
    });
    expect(held.has(number)).toBe(!stale);
    if (!stale) health = decided.health;
    return !stale;
  };

  const settle = (messageId: string, outcome: Outcome): void => {
    const before = model.get(messageId) ?? { succeeded: false, cancelled: false, attempts: 0 };
    model.set(messageId, {
      ...before,
      succeeded: before.succeeded || isSuccess(outcome),
      attempts: before.attempts + 1,
    });
  };

  const apply = async (operation: Operation): Promise<void> => {
    const all = await rows();
    if (operation.kind === 'publish') {
      const messageId = await app.publish({});
      if (await tryOnce(messageId, 0, true, operation.outcome, operation.stale)) settle(messageId, operation.outcome);
      return;
    }
    if (operation.kind === 'step_clock') {
      now += operation.hours * 3600_000;
      return;
    }
    if (operation.kind === 'take_over') {
      ({ epoch } = await acquireLane(workspace.worker, lane, 'model'));
      return;
    }
    if (operation.kind === 'replay') {
      const client = await workspace.worker.connect();
      const chosen = await selectCandidates(
        client,
        tenantId,
        {
          fromId: '00000000-0000-0000-0000-000000000000',
          toId: 'ffffffff-ffff-ffff-ffff-ffffffffffff',
          applicationId: app.id,
          endpointId,
          host: null,
          which: ['failed', 'held', 'cancelled'],
          eventTypes: null,
          channels: null,
          tags: null,
          statusCodeClass: null,
          toEndpointId: null,
          ratePerSecond: null,
        },
        null,
        100,
      );
      await putBack(client, tenantId, chosen);
      client.release();
      // A disabled endpoint's are left as they are.
      for (const one of chosen)
        if (!one.targetDisabled) model.set(one.messageId, { succeeded: false, cancelled: false, attempts: 0 });
      return;
    }
    const row = all[operation.which % Math.max(1, all.length)];
    if (!row) return;
    if (operation.kind === 'manual') {
      const made = attempted(row.message_id, operation.outcome, lane, true);
      await record(
        workspace.worker,
        { kind: 'lanes', epochs: [{ id: lane, epoch }] },
        { attempts: [made.row], deliveries: [decideManual(made)], done: [], trouble: [] },
      );
      const before = model.get(row.message_id);
      if (before && isSuccess(operation.outcome)) model.set(row.message_id, { ...before, succeeded: true });
      return;
    }
    if (row.next_attempt_at === null) return;
    if (operation.kind === 'skip') {
      await skipQueuedMessage.execute(workspace.context, {
        app_id: app.wireId,
        endpoint_id: encodeId('endpoint', endpointId),
        msgId: encodeId('message', row.message_id),
      });
      const before = model.get(row.message_id);
      if (before) model.set(row.message_id, { ...before, cancelled: true });
      return;
    }
    if (await tryOnce(row.message_id, row.attempts, row.lane !== null, operation.outcome, operation.stale))
      settle(row.message_id, operation.outcome);
  };

  const check = async (): Promise<void> => {
    const all = await rows();
    // Nothing that was recorded is gone, and nothing is there that was fenced off.
    expect(all.map(({ message_id }) => message_id)).toEqual([...model.keys()].sort());
    for (const row of all) {
      const expected = model.get(row.message_id);
      expect(row.status === deliveryStatus.succeeded).toBe(expected?.succeeded ?? false);
      if (expected?.succeeded) expect(row.successes).toBeGreaterThanOrEqual(1);
      else if (expected?.cancelled) expect(row.status).toBe(deliveryStatus.cancelled);
      const waits = row.status === deliveryStatus.pending || row.status === deliveryStatus.retrying;
      expect(row.next_attempt_at !== null).toBe(waits);
      // The invariant: what is not finished has exactly one owner.
      if (waits) expect(row.owned).toBe(true);
      else expect(row.lane).toBeNull();
      // What will not be tried again says why.
      if (!waits && row.status !== deliveryStatus.succeeded) expect(row.reason).not.toBeNull();
      expect(row.attempts).toBe(expected?.attempts);
    }
  };

  for (const operation of list) {
    await apply(operation);
    await check();
  }
};

it(
  'whatever happens in whatever order, every delivery is finished with a reason or has an owner, and no success is lost',
  async () => {
    await fc.assert(fc.asyncProperty(fc.array(operations, { minLength: 1, maxLength: 25 }), run), {
      numRuns,
      ...(seed === undefined ? {} : { seed }),
      interruptAfterTimeLimit: numRuns > 1_000 ? 6 * 3600_000 : 100_000,
    });
  },
  7 * 3600_000,
);
