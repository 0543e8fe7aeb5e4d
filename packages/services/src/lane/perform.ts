import { attemptTrigger } from '@posthorn/shared/delivery-status';
import { isSuccess } from '@posthorn/shared/outcome';
import { attempt } from '../delivery/attempt.ts';
import { decideManual, decideScheduled, troublesOfManual, waiting } from '../delivery/decide.ts';
import { expiredWords, isExpired } from '../delivery/outgoing.ts';
import type { Sender } from '../delivery/sender.ts';
import type { InOrder } from './in-order.ts';
import type { Outcomes, Recorder } from './recorder.ts';
import { placeOf, type Work } from './work.ts';

export type Performer = {
  /** Makes the attempt and passes on what came of it; resolves to whether it succeeded. */
  run: (work: Work) => Promise<boolean>;
  /** Gives the delivery to the endpoint's recovery, which is to look at `dueAt`; exclusive: and all that come after it. */
  handOver: (work: Work, how: HandOver) => void;
  /** Notes what became of a delivery. */
  note: (work: Work, parts: Pick<Outcomes, 'attempt' | 'delivery' | 'troubles'>) => void;
};

type HandOver = { exclusive: boolean; reason: string; at: number; dueAt?: number };

export const pausedWords = 'The endpoint is paused.';
export const inRecoveryWords = 'The endpoint is in trouble: what comes waits until a try shows that it answers again.';

export const createPerformer = (options: {
  sender: Sender;
  recorder: () => Recorder;
  inOrder: InOrder;
  /** An attempt broke off by a fault of our own. */
  broke: (cause: unknown, work: Work) => void;
  now: () => number;
  dice: () => number;
  /** A quick retry of a lane is due then. */
  retryAt: (at: number) => void;
}): Performer => {
  const { now, inOrder } = options;

  const note = (work: Work, parts: Parameters<Performer['note']>[1], committed?: () => void): void => {
    if (work.hold.lost) return;
    const done = work.endsRow();
    options.recorder().add({
      ...parts,
      lane: work.hold.lane,
      ...(done && { done }),
      recorded: () => {
        work.settled();
        committed?.();
      },
    });
  };

  /** At once, or when what the lane still sends to the endpoint in order is through. */
  const inTurn = (work: Work, run: (committed?: () => void) => void): void => {
    if (work.orderKey === null) run();
    else inOrder.handOver(work.hold.lane, work.target, run);
  };

  const handOver: Performer['handOver'] = (work, { exclusive, reason, at, dueAt = at }) => {
    const place = placeOf(work);
    const how = { kind: 'recovery', at, reason, position: work.position } as const;
    inTurn(work, (committed) =>
      note(
        work,
        {
          delivery: waiting(place, work.attempts, how),
          troubles: [{ ...place, kind: 'hand_over', exclusive, reason, nextDueAt: dueAt }],
        },
        committed,
      ),
    );
  };

  const run: Performer['run'] = async (work) => {
    const { target, message, hold } = work;
    if (hold.lost) return false;
    // The endpoint may have changed hands while this waited its turn.
    if (target.exclusive && !work.manual) {
      handOver(work, { exclusive: true, reason: inRecoveryWords, at: target.health.probeAt ?? now() });
      return false;
    }
    if (isExpired(work.expiresAt, now())) {
      note(work, { delivery: waiting(placeOf(work), work.attempts, { kind: 'cancelled', reason: expiredWords }) });
      return true;
    }
    if (work.orderKey !== null) inOrder.begin(target);
    const attempted = await attempt(options.sender, target, message, {
      fence: hold.lane,
      number: work.manual ? 0 : work.attempts + 1,
      trigger: work.manual ? attemptTrigger.manual : attemptTrigger.scheduled,
      now,
      broke: (cause) => options.broke(cause, work),
    }).finally(() => {
      if (work.orderKey !== null) inOrder.end(target);
    });
    if (work.manual) {
      note(work, {
        attempt: attempted.row,
        delivery: decideManual(attempted),
        troubles: troublesOfManual(attempted),
      });
      return isSuccess(attempted.outcome);
    }
    const decided = decideScheduled({
      attempted,
      attempts: work.attempts + 1,
      health: target.health,
      policy: work.policy,
      healthPolicy: work.healthPolicy,
      lane: hold.lane,
      position: work.position,
      now: now(),
      dice: options.dice(),
    });
    target.health = decided.health;
    const leaves = decided.troubles.some(({ kind }) => kind === 'hand_over');
    if (decided.health.circuit !== 'closed' || (leaves && work.position !== null)) target.exclusive = true;
    const { lane, nextAttemptAt } = decided.delivery;
    if (lane !== null && nextAttemptAt !== null) options.retryAt(Date.parse(nextAttemptAt));
    const parts = { attempt: attempted.row, delivery: decided.delivery, troubles: decided.troubles };
    if (leaves) inTurn(work, (committed) => note(work, parts, committed));
    else note(work, parts);
    if (work.orderKey !== null) inOrder.release(target);
    return isSuccess(attempted.outcome);
  };

  return { run, handOver, note };
};
