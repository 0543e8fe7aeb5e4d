import type { Accounting } from '../accounting.ts';
import type { ApiClient } from '../api-client.ts';
import type { Figure } from '../figure.ts';
import type { Installation } from '../installation.ts';
import type { Sizes, Spans } from '../options.ts';
import type { ProcessCost } from '../process-cost.ts';
import type { ReceiverProcess } from '../receiver-process.ts';

/** What a scenario works with. */
export interface Bed {
  target: Installation;
  api: ApiClient;
  receiver: ReceiverProcess;
  publishers: number;
  spans: Spans;
  sizes: Sizes;
  /** For files of its own; removed afterwards. */
  scratchDir: string;
}

/** For a plot; only some quantiles of it are kept. */
export interface Distribution {
  name: string;
  sortedMs: ArrayLike<number>;
}

export interface ScenarioResult {
  figures: Figure[];
  /** Null where nothing was published. */
  accounting: Accounting | null;
  /** CPU used and memory held, by process. */
  costs: Map<string, ProcessCost>;
  /** Deliveries that the costs are of, where they are not all of the accounting. */
  costsAreOf?: number;
  /** A worker died: what it had in flight is sent again, which is no fault. */
  mayRepeat?: boolean;
  distributions?: readonly Distribution[];
}

/** A new one is a file in this folder and a line in all.ts. */
export interface Scenario {
  /** As `--only` takes it. */
  name: string;
  /** What it does, in a line. */
  about: string;
  /** Runs without being asked for. */
  everyday?: boolean;
  run: (bed: Bed) => Promise<ScenarioResult>;
}
