import type { Accounting } from '../accounting.ts';
import type { ApiClient } from '../api-client.ts';
import type { Figure } from '../figure.ts';
import type { Installation } from '../installation.ts';
import type { Spans } from '../options.ts';
import type { ProcessCost } from '../process-cost.ts';
import type { ReceiverProcess } from '../receiver-process.ts';

/** What a scenario works with. */
export interface Bed {
  target: Installation;
  api: ApiClient;
  receiver: ReceiverProcess;
  publishers: number;
  spans: Spans;
  /** For files of its own; removed afterwards. */
  scratchDir: string;
}

export interface ScenarioResult {
  figures: Figure[];
  accounting: Accounting;
  /** CPU used and memory held, by process. */
  costs: Map<string, ProcessCost>;
}

/** A new one is a file in this folder and a line in all.ts. */
export interface Scenario {
  /** As `--only` takes it. */
  name: string;
  /** What it does, in a line. */
  about: string;
  run: (bed: Bed) => Promise<ScenarioResult>;
}
