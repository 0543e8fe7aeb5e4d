/** What the load generator is told. */
export interface PublishPlan {
  apiUrl: string;
  apiKey: string;
  /** Messages go to these in turn. */
  appIds: string[];
  eventType: string;
  payloadBytes: number;
  /** Messages a request; 1: each is a publish of its own. */
  batchSize: number;
  /** Keep-alive connections, each with at most one request in flight. */
  publishers: number;
  durationMs: number;
  /** Of messages; null: as fast as answers come. */
  ratePerSecond: number | null;
  /** A line for each accepted message is written here at the end: id, sent and accepted in µs of the monotonic clock. */
  recordPath: string;
}

/** What the load generator reports. */
export interface PublishReport {
  startedAtUs: number;
  endedAtUs: number;
  sent: number;
  accepted: number;
  /** Answers other than 202, by status; requests without an answer under their error code. */
  refused: Record<string, number>;
  /** How far behind its own schedule the generator was at worst: large means that it, not the product, was slow. */
  latenessMaxMs: number;
}

export type ToPublisher = { kind: 'plan'; plan: PublishPlan } | { kind: 'end' };
export type FromPublisher = { kind: 'listening' } | { kind: 'done'; report: PublishReport };
