import { instantOf } from '@posthorn/shared/id';
import { orderKeyOf } from '@posthorn/shared/ordering';
import type { Settings } from '../context.ts';
import { waiting } from '../delivery/decide.ts';
import { outgoingOf } from '../delivery/outgoing.ts';
import { retryPolicyFor } from '../delivery/policy.ts';
import type { OutboxRef } from '../delivery/record.ts';
import type { Target } from '../delivery/target.ts';
import type { Hold } from './hold.ts';
import type { KnownTargets } from './known-targets.ts';
import { inRecoveryWords, type Performer, pausedWords } from './perform.ts';
import { planMessage } from './plan.ts';
import type { Recorder } from './recorder.ts';
import type { Job, Slots } from './slots.ts';
import type { TakenMessage, TakenRetry } from './take.ts';
import { placeOf, type Work } from './work.ts';

export type Admission = {
  /** Turns a drained message into work for each endpoint that wants it. `recorded`: endpoints that have their delivery already. */
  message: (hold: Hold, message: TakenMessage, recorded: ReadonlySet<string> | undefined) => Promise<void>;
  /** The same for a quick retry that is due. */
  retry: (hold: Hold, retry: TakenRetry) => Promise<void>;
  /** Retries in hand, so that they are not taken twice. */
  retriesInHand: () => { lane: number; messageId: string; endpointId: string }[];
};

const deletedWords = 'The endpoint or its application was deleted.';
const disabledWords = 'The endpoint is disabled.';
const expungedWords = 'The payload was expunged.';

/** A paused endpoint's recovery is not woken by each message. */
const pausedLookMs = 3600_000;

/** A manual try is out of the line. */
const orderOf = (target: Target, taken: TakenMessage, manual: boolean): Pick<Work, 'orderKey' | 'position'> => {
  const orderKey = manual ? null : orderKeyOf(target.ordering, taken.orderingKey);
  return { orderKey, position: orderKey === null ? null : taken.seq };
};

const jobOf = (work: Work): Job<Work> => ({
  endpointId: work.target.id,
  host: work.target.host,
  orderKey: work.orderKey,
  ratePerSecond: work.target.ratePerSecond,
  sharedRatePerSecond: work.target.applicationRatePerSecond,
  rateFrom: Math.max(work.hold.heldSince, work.target.givenBackAt),
  work,
});

/** Seconds since 1970 at which the hour of a message's creation began. */
const hourOf = (messageId: string): number => Math.floor(instantOf(messageId) / 3_600_000) * 3_600;

export const createAdmission = (options: {
  known: KnownTargets;
  recorder: Recorder;
  slots: Slots<Work>;
  performer: Performer;
  settings: Settings;
  now: () => number;
}): Admission => {
  const { known, recorder, slots, performer, now } = options;
  const retrying = new Map<string, { lane: number; messageId: string; endpointId: string }>();

  const message: Admission['message'] = async (hold, taken, recorded) => {
    const { seq, payload } = taken;
    const isNew = taken.endpointId === null;
    const done: OutboxRef = {
      lane: hold.lane,
      applicationId: taken.applicationId,
      seq,
      tenantId: taken.tenantId,
      ...(isNew && { eventType: taken.eventType, hour: hourOf(taken.messageId) }),
    };
    const finish = (): void => {
      hold.inHand.delete(seq);
    };
    if (taken.version === null || payload === null) return recorder.add({ lane: hold.lane, done, recorded: finish });
    const found = known.at(taken.tenantId, taken.applicationId, taken.version);
    const targets = found instanceof Promise ? await found : found;
    if (hold.lost) return;
    const steps = planMessage(taken, targets, recorded);
    if (steps.length === 0) return recorder.add({ lane: hold.lane, done, recorded: finish });

    const outgoing = outgoingOf(taken.messageId, taken, payload);
    let undecided = steps.length;
    let unsettled = steps.length;
    for (const { target, ...step } of steps) {
      const work: Work = {
        hold,
        target,
        message: outgoing,
        policy: retryPolicyFor(targets.policy, target.retryPolicy, taken.eventType, options.settings),
        healthPolicy: targets.policy.health,
        attempts: 0,
        manual: step.kind === 'manual',
        ...orderOf(target, taken, step.kind === 'manual'),
        expiresAt: taken.expiresAt,
        endsRow: () => {
          undecided -= 1;
          return undecided === 0 ? done : null;
        },
        settled: () => {
          unsettled -= 1;
          if (unsettled === 0) finish();
        },
      };
      if (step.kind === 'held') {
        performer.note(work, { delivery: waiting(placeOf(work), 0, { kind: 'held', reason: step.reason }) });
      } else if (step.kind === 'paused') {
        performer.handOver(work, { exclusive: true, reason: pausedWords, at: now(), dueAt: now() + pausedLookMs });
      } else if (step.kind === 'recovery') {
        performer.handOver(work, { exclusive: true, reason: inRecoveryWords, at: target.health.probeAt ?? now() });
      } else slots.add(jobOf(work));
    }
  };

  const retry: Admission['retry'] = async (hold, taken) => {
    const key = `${taken.messageId}/${taken.endpointId}`;
    retrying.set(key, { lane: hold.lane, messageId: taken.messageId, endpointId: taken.endpointId });
    const settled = (): void => {
      retrying.delete(key);
    };
    try {
      const targets =
        taken.version === null ? null : await known.at(taken.tenantId, taken.applicationId, taken.version);
      if (hold.lost) return settled();
      const target = targets?.targets.find(({ id }) => id === taken.endpointId);
      const { payload } = taken;
      if (targets && target && payload !== null && !target.disabled) {
        slots.add(
          jobOf({
            hold,
            target,
            message: outgoingOf(taken.messageId, taken, payload),
            policy: retryPolicyFor(targets.policy, target.retryPolicy, taken.eventType, options.settings),
            healthPolicy: targets.policy.health,
            attempts: taken.attempts,
            manual: false,
            // A quick retry is of an endpoint that was not ordered when it was first tried.
            orderKey: null,
            position: null,
            expiresAt: taken.expiresAt,
            endsRow: () => null,
            settled,
          }),
        );
        return;
      }
      const place = {
        fence: hold.lane,
        tenantId: taken.tenantId,
        applicationId: taken.applicationId,
        messageId: taken.messageId,
        endpointId: taken.endpointId,
      };
      const how = target?.disabled
        ? ({ kind: 'held', reason: disabledWords } as const)
        : ({ kind: 'cancelled', reason: payload === null ? expungedWords : deletedWords } as const);
      recorder.add({ lane: hold.lane, delivery: waiting(place, taken.attempts, how), recorded: settled });
    } catch (cause) {
      settled();
      throw cause;
    }
  };

  return { message, retry, retriesInHand: () => [...retrying.values()] };
};
