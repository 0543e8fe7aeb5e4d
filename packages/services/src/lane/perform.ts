import { attemptTrigger } from '@posthorn/shared/delivery-status';
import { isSuccess } from '@posthorn/shared/outcome';
import { attempt } from '../delivery/attempt.ts';
import { decideManual, decideScheduled, waiting } from '../delivery/decide.ts';
import type { Sender } from '../delivery/sender.ts';
import type { Outcomes, Recorder } from './recorder.ts';
import { placeOf, type Work } from './work.ts';

export type Performer = {
  /** Makes the attempt and passes on what came of it; resolves to whether it succeeded. */
  run: (work: Work) => Promise<boolean>;
  /** Gives the delivery to the endpoint's recovery; exclusive: and all that come after it. */
  handOver: (work: Work, how: { exclusive: boolean; reason: string; at: number }) => void;
  /** Notes what became of a delivery. */
  note: (work: Work, parts: Pick<Outcomes, 'attempt' | 'delivery' | 'troubles'>) => void;
};

export const inRecoveryWords = 'The endpoint is in recovery.';

export const createPerformer = (options: {
  sender: Sender;
  recorder: () => Recorder;
  now: () => number;
  dice: () => number;
  /** A quick retry of a lane is due then. */
  retryAt: (at: number) => void;
}): Performer => {
  const { now } = options;

  const note: Performer['note'] = (work, parts) => {
    if (work.hold.lost) return;
    const seq = work.endsRow();
    options.recorder().add({
      ...parts,
      lane: work.hold.lane,
      ...(seq === null
        ? {}
        : {
            done: {
              lane: work.hold.lane,
              applicationId: work.target.applicationId,
              seq,
              tenantId: work.target.tenantId,
            },
          }),
      recorded: work.settled,
    });
  };

  const handOver: Performer['handOver'] = (work, { exclusive, reason, at }) => {
    const place = placeOf(work);
    note(work, {
      delivery: waiting(place, work.attempts, { kind: 'recovery', at, reason }),
      troubles: [{ ...place, kind: 'hand_over', exclusive, reason, nextDueAt: at }],
    });
  };

  const run: Performer['run'] = async (work) => {
    const { target, message, hold } = work;
    if (hold.lost) return false;
    // The endpoint may have changed hands while this waited its turn.
    if (target.exclusive && !work.manual) {
      handOver(work, { exclusive: true, reason: inRecoveryWords, at: target.health.probeAt ?? now() });
      return false;
    }
    const attempted = await attempt(options.sender, target, message, {
      fence: hold.lane,
      number: work.manual ? 0 : work.attempts + 1,
      trigger: work.manual ? attemptTrigger.manual : attemptTrigger.scheduled,
      now,
    });
    if (work.manual) {
      note(work, { attempt: attempted.row, delivery: decideManual(attempted) });
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
    const { lane, nextAttemptAt } = decided.delivery;
    if (lane !== null && nextAttemptAt !== null) options.retryAt(Date.parse(nextAttemptAt));
    note(work, { attempt: attempted.row, delivery: decided.delivery, troubles: decided.troubles });
    return isSuccess(attempted.outcome);
  };

  return { run, handOver, note };
};
