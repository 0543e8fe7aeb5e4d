import { deliveryStatus } from '@posthorn/shared/delivery-status';
import {
  type DisableReason,
  type EndpointHealth,
  type HealthPolicy,
  judgeEndpoint,
} from '@posthorn/shared/endpoint-health';
import { type AttemptNoticeType, attemptNotice } from '@posthorn/shared/notice';
import { isSuccess } from '@posthorn/shared/outcome';
import { nextStep, quickRetryMsMax, type RetryPolicy } from '@posthorn/shared/retry-policy';
import { actionFor } from '@posthorn/shared/retry-rules';
import type { Attempted } from './attempt.ts';
import type { DeliveryRow, Place } from './record.ts';
import type { Trouble } from './record-trouble.ts';

export const disableWords: Record<DisableReason, string> = {
  gone: 'The endpoint was disabled: the receiver answered 410, it is gone for good.',
  asked: 'The endpoint was disabled: the receiver asked for it.',
  failing: 'The endpoint was disabled: it only failed for days.',
};

const orderedWords = 'The endpoint takes its messages in order: what comes after waits until this one is through.';

export type Decided = { delivery: DeliveryRow; troubles: Trouble[]; health: EndpointHealth };

type Question = {
  attempted: Attempted;
  /** Attempts by schedule, this one included. */
  attempts: number;
  health: EndpointHealth;
  policy: RetryPolicy;
  healthPolicy: HealthPolicy;
  /** The lane that keeps quick retries; null: the recovery keeps all. */
  lane: number | null;
  /** The endpoint takes its messages in order, and this is the place of this one: a failure keeps all others waiting. */
  position?: number | null;
  now: number;
  dice: number;
};

const placeOf = ({ row }: Attempted): Place => ({
  fence: row.fence,
  tenantId: row.tenantId,
  applicationId: row.applicationId,
  messageId: row.messageId,
  endpointId: row.endpointId,
});

const iso = (at: number): string => new Date(at).toISOString();

const toTell = (attempted: Attempted, type: AttemptNoticeType): Trouble => {
  const { id, at, responseStatus, error, tenantId, applicationId, endpointId, messageId } = attempted.row;
  const attempt = { id, at, responseStatus, error };
  const notice = { type, at, tenantId, applicationId, endpointId, messageId, attempt };
  return { ...placeOf(attempted), kind: 'notice', notice };
};

/** What follows a scheduled attempt: where the delivery stands, and what it means for the endpoint. */
export const decideScheduled = (question: Question): Decided => {
  const { attempted, attempts, policy, lane, now, dice } = question;
  const { outcome, row } = attempted;
  const place = placeOf(attempted);
  const step = nextStep({ attempts, outcome, policy, now, dice });
  // What the policy ignores is no fault of the endpoint.
  const action = isSuccess(outcome) ? null : actionFor(policy.rules, outcome);
  const isIgnored = action === 'ignore';
  const judged = isIgnored
    ? { health: question.health, disable: null }
    : judgeEndpoint(question.health, outcome, question.healthPolicy, now);
  const troubles: Trouble[] = [];
  if (judged.health !== question.health && !(isSuccess(outcome) && question.health.failingSince === null)) {
    troubles.push({
      ...place,
      kind: 'health',
      health: judged.health,
      errorCode: row.errorCode,
      error: row.error,
      at: now,
      succeeded: isSuccess(outcome),
    });
  }
  const told = attemptNotice(
    step.kind,
    attempts,
    action,
    policy.rules.some((rule) => rule.action === 'alert'),
  );
  if (told !== null && !(judged.disable !== null && step.kind === 'retry')) troubles.push(toTell(attempted, told));
  const delivery = (change: Pick<DeliveryRow, 'status' | 'lane' | 'nextAttemptAt' | 'reason'>): DeliveryRow => ({
    ...place,
    attempts,
    position: question.position ?? null,
    replaces: true,
    ...change,
  });
  const settled = { lane: null, nextAttemptAt: null };

  if (judged.disable !== null) {
    const words = disableWords[judged.disable];
    troubles.push({ ...place, kind: 'disable', reason: judged.disable, words, at: now });
    if (step.kind === 'retry') {
      return {
        delivery: delivery({ ...settled, status: deliveryStatus.held, reason: words }),
        troubles,
        health: judged.health,
      };
    }
  }
  switch (step.kind) {
    case 'succeeded':
      return {
        delivery: delivery({ ...settled, status: deliveryStatus.succeeded, reason: null }),
        troubles,
        health: judged.health,
      };
    case 'exhausted':
    case 'cancelled':
      return {
        delivery: delivery({ ...settled, status: deliveryStatus[step.kind], reason: step.reason }),
        troubles,
        health: judged.health,
      };
    case 'retry': {
      const isOrdered = question.position !== undefined && question.position !== null;
      const exclusive = isOrdered || judged.health.circuit !== 'closed';
      const quick = lane !== null && !exclusive && step.at - now <= quickRetryMsMax;
      if (!quick && lane !== null) {
        troubles.push({
          ...place,
          kind: 'hand_over',
          exclusive,
          reason: isOrdered
            ? orderedWords
            : exclusive
              ? (row.error ?? 'The endpoint fails.')
              : 'A delivery waits for its next try.',
          nextDueAt: Math.min(step.at, judged.health.probeAt ?? step.at),
        });
      }
      return {
        delivery: delivery({
          status: deliveryStatus.retrying,
          lane: quick ? lane : null,
          nextAttemptAt: iso(step.at),
          reason: row.error,
        }),
        troubles,
        health: judged.health,
      };
    }
  }
};

/** A manual try is made once: a success settles the delivery, a failure leaves its schedule as it was. */
export const decideManual = (attempted: Attempted): DeliveryRow => {
  const succeeded = isSuccess(attempted.outcome);
  return {
    ...placeOf(attempted),
    status: succeeded ? deliveryStatus.succeeded : deliveryStatus.exhausted,
    attempts: 0,
    lane: null,
    nextAttemptAt: null,
    reason: succeeded ? null : 'A manual try failed, and it is not repeated by itself.',
    replaces: succeeded,
  };
};

/** What a manual try may be worth telling: a success ends a trouble that was told. */
export const troublesOfManual = (attempted: Attempted): Trouble[] =>
  isSuccess(attempted.outcome) ? [toTell(attempted, 'message.attempt.recovered')] : [];

/** A delivery that is not tried now but waits: for the endpoint's recovery, or for a person. */
export const waiting = (
  place: Place,
  attempts: number,
  how:
    | { kind: 'recovery'; at: number; reason: string; position?: number | null }
    | { kind: 'held'; reason: string }
    | { kind: 'cancelled'; reason: string },
): DeliveryRow => ({
  ...place,
  status:
    how.kind === 'recovery'
      ? attempts === 0
        ? deliveryStatus.pending
        : deliveryStatus.retrying
      : deliveryStatus[how.kind],
  attempts,
  lane: null,
  nextAttemptAt: how.kind === 'recovery' ? iso(how.at) : null,
  position: how.kind === 'recovery' ? (how.position ?? null) : null,
  reason: how.reason,
  replaces: true,
});
