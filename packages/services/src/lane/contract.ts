import type { Pool } from '@posthorn/db/client';
import type { Settings, Vault } from '../context.ts';
import type { AttemptRow } from '../delivery/record.ts';
import type { Sender } from '../delivery/sender.ts';
import type { Log } from '../log.ts';
import type { Hold } from './hold.ts';
import type { Nudge } from './nudge.ts';

export type LaneEngine = {
  /** Takes the lane, or goes on with it where this process gave it up a moment ago. `lost` on the result: it is somebody else's. */
  hold: (lane: number) => Promise<Hold>;
  /** Takes nothing more for it; what was begun is finished and recorded as long as the epoch holds. */
  pause: (hold: Hold) => void;
  /** Takes for it again. */
  resume: (hold: Hold) => void;
  /** Nothing of it is in hand: whoever takes it next makes no request again. */
  isIdle: (hold: Hold) => boolean;
  /** There may be work there. */
  nudge: (nudges: readonly Nudge[]) => void;
  status: () => { lanes: number[]; inHand: number; inFlight: number; unrecorded: number; recorded: number };
  /** Gives up all lanes after what was begun is recorded, at the latest after `withinMs`. */
  stop: (withinMs: number) => Promise<void>;
};

export type LaneEngineOptions = {
  pool: Pool;
  vault: Vault;
  sender: Sender;
  settings: Settings;
  log: Log;
  /** Names this process in the lease. */
  owner: string;
  now: () => number;
  dice: () => number;
  /** Attempts were recorded. */
  attempted?: (attempts: readonly AttemptRow[]) => void;
  /** Endpoints were given to their recovery in a commit: a nudge, the sweep finds what this misses. */
  handedOver: (endpoints: readonly { tenantId: string; endpointId: string }[]) => void;
};
