import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

export type Metrics = {
  registry: Registry;
  publishBatch: (messages: number) => void;
  answered: (route: string, method: string, status: number, seconds: number) => void;
};

export const createMetrics = (): Metrics => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: 'posthorn_http_request_duration_seconds',
    help: 'Seconds from a request to its answer',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
    registers: [registry],
  });
  const batches = new Histogram({
    name: 'posthorn_publish_batch_messages',
    help: 'Messages that shared a commit',
    buckets: [1, 2, 4, 8, 16, 32, 64, 128, 256, 500],
    registers: [registry],
  });
  const messages = new Counter({
    name: 'posthorn_publish_messages_total',
    help: 'Messages that were given to the database',
    registers: [registry],
  });
  return {
    registry,
    publishBatch: (count) => {
      batches.observe(count);
      messages.inc(count);
    },
    answered: (route, method, status, seconds) => durations.observe({ route, method, status }, seconds),
  };
};
