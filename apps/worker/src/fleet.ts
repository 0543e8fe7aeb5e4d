import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '@posthorn/services/log';
import { NativeConnection, Worker } from '@temporalio/worker';
import { bundlePath } from './bundle-path.ts';
import type { Config } from './config.ts';
import type { LaneActivities } from './flows/lane/activities.ts';
import { laneTaskQueue } from './flows/lane/contract.ts';
import type { RecoveryActivities } from './flows/recovery/activities.ts';
import { recoveryTaskQueue } from './flows/recovery/contract.ts';
import type { ReplayActivities } from './flows/replay/activities.ts';
import { connectFlows, type Flows } from './temporal.ts';

export type Fleet = { flows: () => Flows | null; polling: () => boolean; stop: () => Promise<void> };

const retryMs = 2_000;
/** Recoveries that one process works on at the same time; each holds up to 16 requests. */
const recoveriesMax = 200;

/**
 * The process's Temporal workers: one for the lanes, one for everything else, so that a mass of recoveries can never keep a lane
 * from its place. They are made anew for as long as Temporal is away.
 */
export const startFleet = (
  config: Config,
  activities: LaneActivities & RecoveryActivities & ReplayActivities,
  log: Log,
): Fleet => {
  let flows: Flows | null = null;
  let workers: Worker[] = [];
  let stopping = false;

  const once = async (): Promise<void> => {
    const connection = await NativeConnection.connect({ address: config.temporalAddress });
    try {
      const common = {
        connection,
        namespace: config.temporalNamespace,
        identity: config.owner,
        workflowBundle: { codePath: bundlePath },
        shutdownGraceTime: '2 seconds',
        shutdownForceTime: '10 seconds',
        maxCachedWorkflows: 200,
      } as const;
      const laneWorker = await Worker.create({
        ...common,
        taskQueue: laneTaskQueue,
        activities: { driveLane: activities.driveLane },
        // Twice as many as there are shares: after an outage the new activity of a share begins before the old one has ended.
        maxConcurrentActivityTaskExecutions: 2 * config.laneShares,
        maxConcurrentWorkflowTaskExecutions: 4,
        // A heartbeat costs the server some 12 ms of CPU on its file database: at 2.2 s apart the timeout of 4.5 s still bears
        // one that comes late.
        maxHeartbeatThrottleInterval: '2200 milliseconds',
        defaultHeartbeatThrottleInterval: '2200 milliseconds',
      });
      const recoveryWorker = await Worker.create({
        ...common,
        taskQueue: recoveryTaskQueue,
        activities: { recover: activities.recover, replay: activities.replay },
        maxConcurrentActivityTaskExecutions: recoveriesMax,
        maxConcurrentWorkflowTaskExecutions: 10,
      });
      workers = [laneWorker, recoveryWorker];
      if (stopping) return;
      const running = Promise.all(workers.map((worker) => worker.run()));
      flows = await connectFlows(config.temporalAddress, config.temporalNamespace, config.laneShares);
      await flows.ensureLanes();
      await running;
    } finally {
      for (const worker of workers) if (worker.getState() === 'RUNNING') worker.shutdown();
      workers = [];
      await flows?.close().catch(() => undefined);
      flows = null;
      await connection.close().catch(() => undefined);
    }
  };

  const run = async (): Promise<void> => {
    let failing = false;
    while (!stopping) {
      try {
        await once();
        failing = false;
      } catch (cause) {
        if (!failing) log.warn({ cause, address: config.temporalAddress }, 'temporal.unreachable');
        failing = true;
      }
      if (!stopping) await sleep(retryMs);
    }
  };
  const running = run();

  return {
    flows: () => flows,
    polling: () => workers.length > 0 && workers.every((worker) => worker.getState() === 'RUNNING'),
    stop: async () => {
      stopping = true;
      for (const worker of workers) if (worker.getState() === 'RUNNING') worker.shutdown();
      await Promise.race([running, sleep(12_000)]);
    },
  };
};
