import { type MailServer, withMail } from '@posthorn/services/delivery/mail-sender';
import { createSender } from '@posthorn/services/delivery/sender';
import type { LaneEngine } from '@posthorn/services/lane/contract';
import { createLaneEngine } from '@posthorn/services/lane/engine';
import type { Log } from '@posthorn/services/log';
import { laneCount } from '@posthorn/shared/lane';
import type { Workspace } from './workspace.ts';

export const silentLog: Log = {
  isLevelEnabled: () => false,
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

export type Lanes = { engine: LaneEngine; handedOver: string[]; stop: (withinMs?: number) => Promise<void> };

/** A lane engine that holds all lanes, without Temporal around it; nudged a few times a second instead of by notifications. */
export const startLanes = async (
  workspace: Workspace,
  owner = 'test',
  now: () => number = Date.now,
  mailServer: MailServer | null = null,
): Promise<Lanes> => {
  const sender = withMail(createSender({ allowSubnets: workspace.settings.allowSubnets }), mailServer);
  const handedOver: string[] = [];
  const engine = createLaneEngine({
    pool: workspace.worker,
    vault: workspace.vault,
    sender,
    settings: workspace.settings,
    log: silentLog,
    owner,
    now,
    dice: () => 0.5,
    handedOver: (endpoints) => handedOver.push(...endpoints.map(({ endpointId }) => endpointId)),
  });
  const lanes = Array.from({ length: laneCount }, (_, lane) => lane);
  for (const lane of lanes) await engine.hold(lane);
  const nudges = lanes.map((lane) => ({ lane, applicationId: null }));
  const timer = setInterval(() => engine.nudge(nudges), 20);
  return {
    engine,
    handedOver,
    stop: async (withinMs = 5_000) => {
      clearInterval(timer);
      await engine.stop(withinMs);
      await sender.close();
    },
  };
};
