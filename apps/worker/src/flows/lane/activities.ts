import { setTimeout as sleep } from 'node:timers/promises';
import type { LaneEngine } from '@posthorn/services/lane/contract';
import type { Log } from '@posthorn/services/log';
import { lanesOfShare } from '@posthorn/shared/lane';
import { Context } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import { type LaneInput, otherSplit } from './contract.ts';

/** After this a turn ends, so that lanes spread over new workers and take new code. */
const turnMs = 10 * 60_000;
/** A turn ends in a lull, so that no request in flight is made again by whoever comes next; without one, it ends after this. */
const turnMsMax = 20 * 60_000;
const beatMs = 500;
const lullMs = 300;
const lullEveryMs = 10_000;

export type LaneActivities = { driveLane: (input: LaneInput) => Promise<void> };

/** `shares`: how many the lanes are split into here. `leaving`: this process is being stopped and what it had begun is recorded. */
export const laneActivities = (
  engine: LaneEngine,
  log: Log,
  options: { shares: number; leaving: () => boolean },
): LaneActivities => {
  const drivers = new Map<number, symbol>();

  const driveLane = async (input: LaneInput): Promise<void> => {
    const { share } = input;
    if (input.shares !== options.shares) {
      throw ApplicationFailure.nonRetryable('The lanes are split in another way now.', otherSplit);
    }
    const context = Context.current();
    const me = Symbol('driver');
    drivers.set(share, me);
    // Temporal was away and has started the share anew, in this very process: the new activity drives it.
    const isMine = (): boolean => drivers.get(share) === me;
    const holds = await Promise.all(lanesOfShare(share, input.shares).map((lane) => engine.hold(lane)));
    const pause = (): void => {
      if (isMine()) for (const hold of holds) engine.pause(hold);
    };
    /** Takes nothing for a moment: whether that left nothing in hand. */
    const lull = async (): Promise<boolean> => {
      pause();
      const until = Date.now() + lullMs;
      while (Date.now() < until) {
        if (holds.every((hold) => engine.isIdle(hold))) return true;
        await sleep(10);
      }
      if (isMine()) for (const hold of holds) engine.resume(hold);
      return false;
    };
    const startedAt = Date.now();
    let lullAt = startedAt + turnMs;
    // Temporal assigns, the epoch decides: while Temporal cannot be heard the lanes go on, because Postgres says that they are ours.
    for (;;) {
      context.heartbeat();
      if (!isMine() || options.leaving()) return;
      // Whoever took one of them was given the share, and takes the others.
      if (holds.some(({ lost }) => lost)) return pause();
      const details = context.cancellationDetails;
      if (details?.workerShutdown || details?.cancelRequested) {
        log.info({ share }, 'lane.given_up');
        return pause();
      }
      if (Date.now() > lullAt && !context.cancellationSignal.aborted) {
        if ((await lull()) || Date.now() > startedAt + turnMsMax) return pause();
        lullAt = Date.now() + lullEveryMs;
      }
      await sleep(beatMs);
    }
  };
  return { driveLane };
};
