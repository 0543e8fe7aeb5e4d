import type { ProcessRecord } from './process-record.ts';
import type { Progress } from './progress.ts';

export type StackOptions = {
  dataDir: string;
  /** Has to be free. Without it: near `portBase`, or any free one. */
  apiPort?: number | null;
  /** Where a first start looks for ports; null for any free ones, as throw-away stacks want it. */
  portBase?: number | null;
  host?: string;
  publicUrl?: string | null;
  /** Take the place of the embedded servers. */
  databaseUrl?: string | null;
  temporalAddress?: string | null;
  temporalUiUrl?: string | null;
  workerCount?: number;
  /** Beside 127.0.0.1/32, which a local stack always allows for its receiver. */
  allowSubnets?: string[];
  /** Seconds, comma-separated; null for the product's default. */
  retrySchedule?: string | null;
  /** Further settings for API and workers. */
  env?: NodeJS.ProcessEnv;
  /** Puts something between the apps and their servers: gets what they would be started with. */
  rewire?: (env: NodeJS.ProcessEnv) => Promise<NodeJS.ProcessEnv>;
  /** Whether a process that dies is started again. A test that kills one decides itself. */
  restarts?: boolean;
  /** The stack is deleted afterwards: nothing of it may be left outside its data directory. */
  isThrowAway?: boolean;
  /** fsync of the embedded database. Off only where nothing is measured or killed. */
  isDurable?: boolean;
  progress?: Progress;
  /** Given by who wants to kill everything in the middle of a start. */
  record?: ProcessRecord;
  signal?: AbortSignal;
};

/** The address in a URL of a server that listens on `host`. */
export const reachableHost = (host: string): string => {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
};

export const publicUrlOf = ({ publicUrl, host = '127.0.0.1' }: StackOptions, apiPort: number): string =>
  publicUrl?.replace(/\/+$/, '') ?? `http://${reachableHost(host)}:${apiPort}`;
