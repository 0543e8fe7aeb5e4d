import type { LaneEngine } from '@posthorn/services/lane/engine';
import type { Log } from '@posthorn/services/log';
import { Context } from '@temporalio/activity';
import type { LaneInput } from './contract.ts';

/** After this a turn ends, so that lanes spread over new workers and take new code. */
const turnMs = 10 * 60_000;
const beatMs = 500;

export type LaneActivities = { driveLane: (input: LaneInput) => Promise<void> };

/** `leaving`: this process is being stopped and what it had begun is recorded. */
export const laneActivities = (engine: LaneEngine, log: Log, leaving: () => boolean): LaneActivities => {
  const drivers = new Map<number, symbol>();
  const driveLane = async ({ lane }: LaneInput): Promise<void> => {
    const context = Context.current();
    const me = Symbol('driver');
    drivers.set(lane, me);
    const hold = await engine.hold(lane);
    const endsAt = Date.now() + turnMs;
    // Temporal assigns, the epoch decides: while Temporal cannot be heard the lane goes on, because Postgres says that it is ours.
    for (;;) {
      context.heartbeat();
      if (hold.lost || leaving()) return;
      // Temporal was away and has started the lane anew, in this very process: the new activity drives it.
      if (drivers.get(lane) !== me) return;
      const details = context.cancellationDetails;
      if (details?.workerShutdown || details?.cancelRequested) {
        engine.pause(hold);
        log.info({ lane }, 'lane.given_up');
        return;
      }
      if (Date.now() > endsAt && !context.cancellationSignal.aborted) {
        engine.pause(hold);
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, beatMs));
    }
  };
  return { driveLane };
};
