import { index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant, tenantId } from './columns.ts';

/** A process that runs: it shows itself every few seconds, with what it was configured to be. Of no tenant. */
export const pulse = pgTable('pulse', {
  process: text('process').primaryKey(),
  kind: text('kind').$type<'api' | 'worker'>().notNull(),
  startedAt: instant('started_at').notNull(),
  seenAt: instant('seen_at').notNull(),
  facts: jsonb('facts').$type<Record<string, unknown>>().notNull(),
});

/** What one process took in and delivered in a minute, of all tenants together, and how long first attempts were waited for. */
export const pulseMinute = pgTable(
  'pulse_minute',
  {
    minute: instant('minute').notNull(),
    process: text('process').notNull(),
    accepted: integer('accepted').notNull().default(0),
    succeeded: integer('succeeded').notNull().default(0),
    failed: integer('failed').notNull().default(0),
    /** From the acceptance (or `deliverAt`) to the first attempt, in the buckets of latency-buckets. */
    lag: integer('lag').array().notNull(),
  },
  (t) => [primaryKey({ columns: [t.minute, t.process] })],
);

/** Attempts of a tenant in five minutes. */
export const tenantSpan = pgTable(
  'tenant_span',
  {
    tenantId: tenantId(),
    at: instant('at').notNull(),
    succeeded: integer('succeeded').notNull().default(0),
    failed: integer('failed').notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.at] }), index('tenant_span_at_idx').on(t.at)],
);

/** Attempts at an endpoint that failed in five minutes, by the host they went to and what went wrong. */
export const failureSpan = pgTable(
  'failure_span',
  {
    tenantId: tenantId(),
    endpointId: uuid('endpoint_id').notNull(),
    at: instant('at').notNull(),
    failureClass: text('failure_class').notNull(),
    host: text('host').notNull(),
    failed: integer('failed').notNull().default(0),
  },
  (t) => [
    primaryKey({ name: 'failure_span_pk', columns: [t.tenantId, t.endpointId, t.at, t.failureClass, t.host] }),
    index('failure_span_at_idx').on(t.at),
  ],
);
