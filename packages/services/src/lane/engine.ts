import type { Pool } from '@posthorn/db/client';
import { attemptTrigger } from '@posthorn/shared/delivery-status';
import { isSuccess } from '@posthorn/shared/outcome';
import { defaultRetryPolicy, type RetryPolicy } from '@posthorn/shared/retry-policy';
import type { Settings, Vault } from '../context.ts';
import { attempt } from '../delivery/attempt.ts';
import { decideManual, decideScheduled, waiting } from '../delivery/decide.ts';
import type { Place } from '../delivery/record.ts';
import type { Trouble } from '../delivery/record-trouble.ts';
import type { Sender } from '../delivery/sender.ts';
import type { Target } from '../delivery/target.ts';
import type { Log } from '../log.ts';
import type { Hold } from './hold.ts';
import { createKnownTargets } from './known-targets.ts';
import { acquireLane, readEpochs } from './lease.ts';
import { planMessage } from './plan.ts';
import { createRecorder } from './recorder.ts';
import { createSlots } from './slots.ts';
import { nextRetryAt, recordedEndpoints, type TakenMessage, type TakenRetry, takeMessages, takeRetries } from './take.ts';

export type LaneEngine = {
  /** Takes the lane, or goes on with it where this process gave it up a moment ago. The result tells when it is somebody else's. */
  hold: (lane: number) => Promise<Hold>;
  /** Takes nothing more for it; what was begun is finished and recorded as long as the epoch holds. */
  pause: (hold: Hold) => void;
  /** There is work in these lanes. */
  nudge: (lanes: readonly number[]) => void;
  status: () => { lanes: number[]; inHand: number; inFlight: number; unrecorded: number; recorded: number };
  /** Gives up all lanes after what was begun is recorded, at the latest after `withinMs`. */
  stop: (withinMs: number) => Promise<void>;
};

type Options = {
  pool: Pool;
  vault: Vault;
  sender: Sender;
  settings: Settings;
  log: Log;
  owner: string;
  now: () => number;
  dice: () => number;
  /** Endpoints were given to their recovery in a commit: a nudge, the sweep finds what this misses. */
  handedOver: (endpoints: readonly { tenantId: string; endpointId: string }[]) => void;
};

type Work = {
  hold: Hold;
  target: Target;
  message: { id: string; eventType: string; payload: string };
  policy: RetryPolicy;
  /** Attempts by schedule that were made before. */
  attempts: number;
  manual: boolean;
  /** Called after the commit of what came of it. */
  settled: () => void;
  /** The outbox row that ends with this outcome, asked when it comes. */
  lastOf: () => number | null;
};

const inHandMax = 2_048;
const inFlightMax = 512;
const retriesMax = 500;
const tickMs = 100;
const epochCheckMs = 2_000;
const fallbackMs = 1_000;
const recordedNoticeMs = 250;

const deletedWords = 'The endpoint or its application was deleted.';
const expungedWords = 'The payload was expunged.';
const slowWords = 'The endpoint answers slowly: it is served apart so that others do not wait.';

/** Drains the lanes that this process holds: first attempts and quick retries of all their applications. */
export const createLaneEngine = (options: Options): LaneEngine => {
  const { pool, log, now } = options;
  const holds = new Map<number, Hold>();
  const known = createKnownTargets(pool, options.vault);
  const retrying = new Map<string, { messageId: string; endpointId: string }>();
  const changedTenants = new Set<string>();
  let retryAt: number | null = null;
  let recordedCount = 0;
  /** More rows wait than were taken: the next commit makes room. */
  let backlog = false;
  let stopped = false;

  const lose = (hold: Hold): void => {
    if (hold.lost) return;
    hold.lost = true;
    hold.taking = false;
    hold.inHand.clear();
    if (holds.get(hold.lane) === hold) holds.delete(hold.lane);
    slots.withdraw((work) => work.hold === hold);
    log.warn({ lane: hold.lane, epoch: hold.epoch }, 'lane.lost');
  };

  const recorder = createRecorder({
    pool,
    log,
    epochs: () => [...holds.values()].map(({ lane, epoch }) => ({ id: lane, epoch })),
    lost: (lanes) => {
      for (const lane of lanes) {
        const hold = holds.get(lane);
        if (hold) lose(hold);
      }
    },
    afterCommit: (batch) => {
      recordedCount += batch.attempts.length;
      for (const { tenantId } of batch.deliveries) changedTenants.add(tenantId);
      if (backlog) void take();
      const handedOver = batch.trouble.filter(({ kind }) => kind === 'hand_over');
      if (handedOver.length > 0) options.handedOver(handedOver);
    },
  });

  const policyOf = (scheduleSeconds: readonly number[] | null): RetryPolicy => ({
    ...defaultRetryPolicy,
    scheduleSeconds: scheduleSeconds ?? options.settings.retryScheduleSeconds,
  });

  const placeOf = (work: Pick<Work, 'hold' | 'target' | 'message'>): Place => ({
    fence: work.hold.lane,
    tenantId: work.target.tenantId,
    applicationId: work.target.applicationId,
    messageId: work.message.id,
    endpointId: work.target.id,
  });

  const add = (work: Work, parts: Omit<Parameters<typeof recorder.add>[0], 'lane' | 'recorded' | 'done'>): void => {
    if (work.hold.lost) return;
    const seq = work.lastOf();
    recorder.add({
      ...parts,
      lane: work.hold.lane,
      ...(seq === null ? {} : { done: { lane: work.hold.lane, seq } }),
      recorded: work.settled,
    });
  };

  const handOver = (work: Work, how: { exclusive: boolean; reason: string; at: number }): void => {
    const place = placeOf(work);
    const trouble: Trouble = { ...place, kind: 'hand_over', exclusive: how.exclusive, reason: how.reason, nextDueAt: how.at };
    add(work, { delivery: waiting(place, work.attempts, { kind: 'recovery', ...how }), troubles: [trouble] });
  };

  const run = async (work: Work): Promise<boolean> => {
    const { target, message, hold } = work;
    if (hold.lost) return false;
    // The endpoint may have changed hands while this waited its turn.
    if (target.exclusive && !work.manual) {
      handOver(work, { exclusive: true, reason: 'The endpoint is in recovery.', at: target.health.probeAt ?? now() });
      return false;
    }
    const attempted = await attempt(options.sender, target, message, {
      fence: hold.lane,
      number: work.manual ? 0 : work.attempts + 1,
      trigger: work.manual ? attemptTrigger.manual : attemptTrigger.scheduled,
      now,
    });
    if (work.manual) {
      add(work, { attempt: attempted.row, delivery: decideManual(attempted) });
      return isSuccess(attempted.outcome);
    }
    const decided = decideScheduled({
      attempted,
      attempts: work.attempts + 1,
      health: target.health,
      policy: work.policy,
      lane: hold.lane,
      now: now(),
      dice: options.dice(),
    });
    target.health = decided.health;
    if (decided.health.circuit !== 'closed') target.exclusive = true;
    if (decided.delivery.lane !== null && decided.delivery.nextAttemptAt !== null) {
      const at = Date.parse(decided.delivery.nextAttemptAt);
      if (retryAt === null || at < retryAt) retryAt = at;
    }
    add(work, { attempt: attempted.row, delivery: decided.delivery, troubles: decided.troubles });
    return isSuccess(attempted.outcome);
  };

  const slots = createSlots<Work>({
    inFlightMax,
    now,
    run: (work) =>
      run(work).catch((cause: unknown) => {
        log.error({ cause, messageId: work.message.id, endpointId: work.target.id }, 'delivery.attempt_broke');
        return false;
      }),
    handOver: (_endpointId, works) => {
      for (const work of works) {
        if (!work.manual) work.target.exclusive = true;
        handOver(work, { exclusive: !work.manual, reason: slowWords, at: now() });
      }
    },
  });

  /** An outbox row ends with the last of its outcomes. */
  const rowOf = (hold: Hold, message: TakenMessage, count: number) => {
    let open = count;
    return {
      settled: () => undefined,
      lastOf: () => {
        open -= 1;
        return open === 0 ? message.seq : null;
      },
      hold,
    };
  };

  const admit = async (hold: Hold, message: TakenMessage, recorded: ReadonlySet<string> | undefined): Promise<void> => {
    const finish = (): void => {
      hold.inHand.delete(message.seq);
    };
    const end = (): void =>
      recorder.add({ lane: hold.lane, done: { lane: hold.lane, seq: message.seq }, recorded: finish });
    const { payload } = message;
    if (message.version === null || payload === null) return end();
    const found = known.at(message.tenantId, message.applicationId, message.version);
    const targets = found instanceof Promise ? await found : found;
    if (hold.lost) return;
    const steps = planMessage(message, targets, recorded);
    if (steps.length === 0) return end();
    const row = rowOf(hold, message, steps.length);
    let unsettled = steps.length;
    for (const { target, ...step } of steps) {
      const work: Work = {
        hold,
        target,
        message: { id: message.messageId, eventType: message.eventType, payload },
        policy: policyOf(targets.scheduleSeconds),
        attempts: 0,
        manual: step.kind === 'manual',
        lastOf: row.lastOf,
        settled: () => {
          unsettled -= 1;
          if (unsettled === 0) finish();
        },
      };
      if (step.kind === 'held') add(work, { delivery: waiting(placeOf(work), 0, { kind: 'held', reason: step.reason }) });
      else if (step.kind === 'recovery') {
        handOver(work, { exclusive: true, reason: 'The endpoint is in recovery.', at: target.health.probeAt ?? now() });
      } else slots.add({ endpointId: target.id, work });
    }
  };

  const admitRetry = async (hold: Hold, retry: TakenRetry): Promise<void> => {
    const key = `${retry.messageId}/${retry.endpointId}`;
    retrying.set(key, retry);
    const found = retry.version === null ? null : known.at(retry.tenantId, retry.applicationId, retry.version);
    const targets = found instanceof Promise ? await found : found;
    if (hold.lost) {
      retrying.delete(key);
      return;
    }
    const settled = (): void => {
      retrying.delete(key);
    };
    const target = targets?.targets.find(({ id }) => id === retry.endpointId);
    if (!target || !targets || retry.payload === null || target.disabled) {
      const place: Place = {
        fence: hold.lane,
        tenantId: retry.tenantId,
        applicationId: retry.applicationId,
        messageId: retry.messageId,
        endpointId: retry.endpointId,
      };
      const how = target?.disabled
        ? ({ kind: 'held', reason: 'The endpoint is disabled.' } as const)
        : ({ kind: 'cancelled', reason: retry.payload === null ? expungedWords : deletedWords } as const);
      recorder.add({ lane: hold.lane, delivery: waiting(place, retry.attempts, how), recorded: settled });
      return;
    }
    slots.add({
      endpointId: target.id,
      work: {
        hold,
        target,
        message: { id: retry.messageId, eventType: retry.eventType, payload: retry.payload },
        policy: policyOf(targets.scheduleSeconds),
        attempts: retry.attempts,
        manual: false,
        lastOf: () => null,
        settled,
      },
    });
  };

  const inHand = (): number => {
    let count = 0;
    for (const hold of holds.values()) count += hold.inHand.size;
    return count;
  };

  const giveBack = (hold: Hold, message: TakenMessage, cause: unknown): void => {
    hold.inHand.delete(message.seq);
    log.warn({ cause, messageId: message.messageId }, 'lane.admit_failed');
  };

  /** One reading of the outbox; returns whether there may be more. */
  const takeOnce = async (): Promise<boolean> => {
    const taking = [...holds.values()].filter((hold) => hold.taking);
    const room = inHandMax - inHand();
    if (taking.length === 0) return false;
    backlog = room < 64;
    if (backlog) return false;
    const limit = Math.max(16, Math.floor(room / taking.length));
    const rows = await takeMessages(
      pool,
      taking.map((hold) => ({ lane: hold.lane, limit, inHand: [...hold.inHand] })),
    );
    const byLane = new Map(taking.map((hold) => [hold.lane, hold]));
    const old = rows.filter(({ lane, seq }) => seq <= (byLane.get(lane)?.newestSeqBefore ?? 0));
    const recorded = old.length > 0 ? await recordedEndpoints(pool, old) : undefined;
    let most = 0;
    const counts = new Map<number, number>();
    for (const row of rows) {
      const hold = byLane.get(row.lane);
      if (!hold || hold.lost || hold.inHand.has(row.seq)) continue;
      hold.inHand.add(row.seq);
      const count = (counts.get(row.lane) ?? 0) + 1;
      counts.set(row.lane, count);
      most = Math.max(most, count);
      void admit(hold, row, recorded?.get(row.messageId)).catch((cause: unknown) => giveBack(hold, row, cause));
    }
    backlog = most >= limit;
    return backlog;
  };

  const takeDueRetries = async (): Promise<void> => {
    const lanes = [...holds.values()].filter((hold) => hold.taking).map(({ lane }) => lane);
    if (lanes.length === 0) return;
    const at = now();
    retryAt = null;
    const rows = await takeRetries(pool, lanes, at, retriesMax, [...retrying.values()]);
    const next = rows.length === retriesMax ? at + 200 : await nextRetryAt(pool, lanes, at);
    if (next !== null && (retryAt === null || next < retryAt)) retryAt = next;
    for (const row of rows) {
      const hold = holds.get(row.lane);
      if (!hold?.taking) continue;
      void admitRetry(hold, row).catch((cause: unknown) => {
        retrying.delete(`${row.messageId}/${row.endpointId}`);
        retryAt = now() + 1_000;
        log.warn({ cause, messageId: row.messageId }, 'lane.retry_failed');
      });
    }
  };

  let taking = false;
  let nudged = false;
  const take = async (): Promise<void> => {
    // A nudge that comes while the outbox is being read must not be forgotten: the reading may have begun before the commit.
    nudged = true;
    if (taking || stopped) return;
    taking = true;
    try {
      while (nudged && !stopped) {
        nudged = false;
        if (await takeOnce()) nudged = true;
      }
    } catch (cause) {
      log.warn({ cause }, 'lane.take_failed');
    } finally {
      taking = false;
    }
  };

  let lastEpochCheck = 0;
  let lastTake = 0;
  let lastNotice = 0;
  let ticking = false;

  const checkEpochs = async (): Promise<void> => {
    const mine = [...holds.values()];
    if (mine.length === 0) return;
    const epochs = await readEpochs(
      pool,
      mine.map(({ lane }) => lane),
    );
    for (const hold of mine) if (epochs.get(hold.lane) !== hold.epoch) lose(hold);
  };

  const tick = async (): Promise<void> => {
    if (ticking) return;
    ticking = true;
    const at = now();
    try {
      slots.tick();
      if (at - lastTake >= fallbackMs || inHand() > 0) {
        lastTake = at;
        void take();
      }
      if (retryAt !== null && retryAt <= at) await takeDueRetries();
      if (at - lastEpochCheck >= epochCheckMs) {
        lastEpochCheck = at;
        await checkEpochs();
      }
      if (changedTenants.size > 0 && at - lastNotice >= recordedNoticeMs) {
        lastNotice = at;
        // 200 ids of 36 characters stay below what a notification may carry.
        const tenants = [...changedTenants].slice(0, 200);
        for (const tenant of tenants) changedTenants.delete(tenant);
        await pool.query(`select pg_notify('posthorn_recorded', $1)`, [tenants.join(',')]);
      }
    } catch (cause) {
      if (retryAt === null) retryAt = at + 1_000;
      log.warn({ cause }, 'lane.tick_failed');
    } finally {
      ticking = false;
    }
  };
  const timer = setInterval(() => void tick(), tickMs);

  return {
    hold: async (lane) => {
      const before = holds.get(lane);
      if (before && !before.lost) {
        const epochs = await readEpochs(pool, [lane]);
        if (epochs.get(lane) === before.epoch) {
          before.taking = true;
          void take();
          return before;
        }
        lose(before);
      }
      const { epoch, newestSeq } = await acquireLane(pool, lane, options.owner);
      const hold: Hold = { lane, epoch, newestSeqBefore: newestSeq, taking: true, inHand: new Set(), lost: false };
      holds.set(lane, hold);
      retryAt = now();
      log.info({ lane, epoch }, 'lane.held');
      void take();
      return hold;
    },
    pause: (hold) => {
      hold.taking = false;
    },
    nudge: (lanes) => {
      if (lanes.some((lane) => holds.get(lane)?.taking)) void take();
    },
    status: () => ({
      lanes: [...holds.keys()],
      inHand: inHand(),
      inFlight: slots.inFlight(),
      unrecorded: recorder.waiting(),
      recorded: recordedCount,
    }),
    stop: async (withinMs) => {
      stopped = true;
      for (const hold of holds.values()) hold.taking = false;
      // What has not started stays in the outbox for whoever comes next.
      slots.withdraw(() => true);
      const until = now() + withinMs;
      while ((slots.inFlight() > 0 || recorder.waiting() > 0) && now() < until) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      clearInterval(timer);
    },
  };
};

