import type { Pool } from '@posthorn/db/client';
import { attemptTrigger } from '@posthorn/shared/delivery-status';
import { healthy, isOverrun, paceAfter, recoveryConcurrency } from '@posthorn/shared/endpoint-health';
import { slowMs } from '@posthorn/shared/slot';
import { available, emptyBucket, nextTokenInMs, spend } from '@posthorn/shared/token-bucket';
import type { Settings, Vault } from '../context.ts';
import { reserveRate } from '../delivery/application-rate.ts';
import { attempt } from '../delivery/attempt.ts';
import { decideScheduled, waiting } from '../delivery/decide.ts';
import { expiredWords, isExpired, outgoingOf } from '../delivery/outgoing.ts';
import { retryPolicyFor, type TenantPolicy } from '../delivery/policy.ts';
import { type Batch, type Place, record, recoveryFence } from '../delivery/record.ts';
import type { Sender } from '../delivery/sender.ts';
import { loadTargets, type Target } from '../delivery/target.ts';
import { tellAttempts } from '../delivery/tell-attempts.ts';
import type { Log } from '../log.ts';
import { endRecovery, giveBack } from './release.ts';
import {
  claimRecovery,
  type Due,
  noteDue,
  type RecoveryKey,
  readBacklog,
  showRecovery,
  takeDue,
  takeHeads,
} from './store.ts';

/** What the workflow is told: the end, or how long to sleep. */
export type RecoveryStep =
  | { kind: 'finished' }
  | { kind: 'waiting'; untilMs: number; backlog: number; reason: string; circuit: string };

type Deps = {
  pool: Pool;
  vault: Vault;
  sender: Sender;
  settings: Settings;
  log: Log;
  now: () => number;
  dice: () => number;
};

/** Never so long that the run would seem dead. */
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, Math.min(1_000, ms)));

/** Longer runs are ended so that a new worker, new code and new settings get their turn. */
const runMsMax = 4 * 60_000;
const batchSize = 64;
/** A paused endpoint is woken when it is resumed; this is only for what was missed. */
const pausedLookMs = 3600_000;
/** An exclusive recovery with nothing due stays this long: a slow endpoint's next message may come any moment. */
const lingerMs = 20_000;

const step = async (
  deps: Deps,
  key: RecoveryKey,
  target: Target,
  policy: TenantPolicy,
  epoch: number,
  due: readonly Due[],
): Promise<{ isMine: boolean; wasOverrun: boolean }> => {
  let wasOverrun = false;
  const batch: Batch = { attempts: [], deliveries: [], done: [], trouble: [] };
  await Promise.all(
    due.map(async (one) => {
      const { messageId, attempts, payload, position } = one;
      const place: Place = {
        fence: recoveryFence,
        tenantId: key.tenantId,
        applicationId: target.applicationId,
        messageId,
        endpointId: key.endpointId,
      };
      if (payload === null || isExpired(one.expiresAt, deps.now())) {
        const reason = payload === null ? 'The payload was expunged.' : expiredWords;
        batch.deliveries.push(waiting(place, attempts, { kind: 'cancelled', reason }));
        return;
      }
      const attempted = await attempt(deps.sender, target, outgoingOf(messageId, one, payload), {
        fence: recoveryFence,
        number: attempts + 1,
        trigger: attemptTrigger.scheduled,
        now: deps.now,
        broke: (cause) => deps.log.error({ cause, messageId, endpointId: key.endpointId }, 'delivery.attempt_broke'),
      });
      wasOverrun ||= isOverrun(attempted.outcome);
      const decided = decideScheduled({
        attempted,
        attempts: attempts + 1,
        health: target.health,
        policy: retryPolicyFor(policy, target.retryPolicy, one.eventType, deps.settings),
        healthPolicy: policy.health,
        lane: null,
        position,
        now: deps.now(),
        dice: deps.dice(),
      });
      target.health = decided.health;
      batch.attempts.push(attempted.row);
      batch.deliveries.push(decided.delivery);
      batch.trouble = [...batch.trouble.filter(({ kind }) => kind !== 'health'), ...decided.troubles];
      if (decided.troubles.some(({ kind }) => kind === 'disable')) target.disabled = true;
    }),
  );
  const held = await record(deps.pool, { kind: 'recovery', ...key, epoch }, batch);
  if (held.has(recoveryFence)) {
    tellAttempts(deps.log, batch.attempts);
    // Open pages look again, as after what a lane recorded.
    await deps.pool.query(`select pg_notify('posthorn_recorded', $1)`, [key.tenantId]);
  }
  return { isMine: held.has(recoveryFence), wasOverrun };
};

/**
 * One run of an endpoint's recovery: makes what is due, as many at once as the endpoint's health allows, until nothing is due
 * or the run is long enough. `beat` is called before each batch; it throws when the run is to end.
 */
export const runRecovery = async (deps: Deps, key: RecoveryKey, beat: () => void): Promise<RecoveryStep> => {
  const { pool, now } = deps;
  const claimed = await claimRecovery(pool, key);
  if (!claimed) return { kind: 'finished' };
  const { applicationId, epoch } = claimed;
  const load = async () => {
    const known = await loadTargets(pool, deps.vault, key.tenantId, applicationId);
    const target = known.targets.find(({ id }) => id === key.endpointId);
    return {
      version: known.version,
      target,
      policy: known.policy,
      isOrdered: target !== undefined && target.ordering !== 'none',
    };
  };
  let { version, target, policy, isOrdered } = await load();
  const startedAt = now();
  let { exclusive } = claimed;
  let busyAt = startedAt;
  let slow = false;
  let pace = recoveryConcurrency(healthy);
  /** When the head of an ordered line may be tried: what waits behind it is due long since. */
  let headAt: number | null = null;
  // Who had the endpoint before may have spent what there was: begin with nothing.
  let bucket = emptyBucket(startedAt);

  while (now() - startedAt < runMsMax) {
    beat();
    const current = await showRecovery(pool, key, epoch);
    if (current === null) return { kind: 'finished' };
    // A pause, a new address, another rate: they hold from the next batch.
    if (current > version) ({ version, target, policy, isOrdered } = await load());
    if (!target || target.disabled || target.paused) break;
    const probeAt = target.health.circuit === 'open' ? target.health.probeAt : null;
    if (probeAt !== null && probeAt > now()) break;
    const concurrency = Math.min(pace, recoveryConcurrency(target.health));
    // A closed circuit works through a batch at a time; anything else asks again after each handful.
    const rate = target.ratePerSecond;
    const allowed = rate === null ? batchSize : available(bucket, rate, now());
    const wanted = Math.min(batchSize, concurrency, allowed);
    const line = isOrdered && wanted > 0 ? await takeHeads(pool, key, target.ordering, now(), wanted) : null;
    let due = line ? line.due : wanted > 0 ? await takeDue(pool, key, now(), wanted) : [];
    headAt = line?.nextAt ?? null;
    if (rate !== null && allowed === 0) {
      await pause(nextTokenInMs(bucket, rate, now()));
      continue;
    }
    if (due.length > 0 && target.applicationRatePerSecond !== null) {
      const reserved = await reserveRate(pool, { ...key, applicationId }, target.applicationRatePerSecond, due.length);
      due = due.slice(0, reserved.granted);
      if (due.length === 0) {
        await pause(reserved.nextInMs);
        continue;
      }
    }
    if (due.length > 0) {
      if (rate !== null) bucket = spend(bucket, rate, now(), due.length);
      const begun = now();
      const done = await step(deps, key, target, policy, epoch, due);
      if (!done.isMine) return { kind: 'finished' };
      pace = paceAfter(pace, done.wasOverrun);
      busyAt = now();
      slow = busyAt - begun > slowMs;
      continue;
    }
    if (target.health.circuit === 'open') {
      // Nothing is left to probe with: the next message is the probe.
      if ((await readBacklog(pool, key)).count > 0) break;
      if (exclusive) exclusive = !(await giveBack(pool, key, applicationId, epoch, isOrdered));
      break;
    }
    if (exclusive && (!slow || now() - busyAt > lingerMs)) {
      if (headAt !== null) break;
      exclusive = !(await giveBack(pool, key, applicationId, epoch, isOrdered));
      continue;
    }
    if (!exclusive) break;
    await pause(100);
  }

  if ((!target || target.disabled) && exclusive) await giveBack(pool, key, applicationId, epoch);
  const backlog = await readBacklog(pool, key);
  if (backlog.nextAt === null && (await endRecovery(pool, key, epoch))) return { kind: 'finished' };
  const circuit = target?.health.circuit ?? 'closed';
  const probeAt = circuit === 'open' ? (target?.health.probeAt ?? null) : null;
  const dueAt = target?.paused ? now() + pausedLookMs : (headAt ?? backlog.nextAt ?? now() + 1_000);
  const nextAt = Math.max(probeAt ?? 0, dueAt);
  if (!(await noteDue(pool, key, epoch, nextAt))) return { kind: 'finished' };
  return {
    kind: 'waiting',
    untilMs: Math.max(0, nextAt - now()),
    backlog: backlog.count,
    reason: claimed.reason,
    circuit,
  };
};
