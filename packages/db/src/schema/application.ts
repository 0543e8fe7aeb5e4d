import { sql } from 'drizzle-orm';
import {
  bigint,
  doublePrecision,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { createdAt, id, instant, tenantId, updatedAt } from './columns.ts';
import { tenant } from './tenant.ts';

/** A tenant's customer: the one whose endpoints receive. */
export const application = pgTable(
  'application',
  {
    tenantId: tenantId().references(() => tenant.id),
    id: id(),
    uid: text('uid'),
    name: text('name').notNull(),
    metadata: jsonb('metadata').$type<Record<string, string>>().notNull().default({}),
    throttleRate: integer('throttle_rate'),
    /**
     * `operational`: the tenant itself, which is told about its own webhooks. `alert`: the people of one customer, who are told
     * about his endpoints. Neither is listed among the customers.
     */
    kind: text('kind').$type<'customer' | 'operational' | 'alert'>().notNull().default('customer'),
    /** Of kind `alert`: the application whose alerts these are. */
    alertsOf: uuid('alerts_of'),
    /** Event types with one of these flags are seen by this customer. */
    featureFlags: text('feature_flags').array(),
    /** Which lane makes the first attempts. A function of the id, kept so that the number of lanes can grow. */
    lane: smallint('lane').notNull(),
    /**
     * Raised in the transaction of every change to the application's endpoints. The lane compares it with what it has in
     * memory for each message, so a change holds from the first message that is drained after it.
     */
    version: bigint('version', { mode: 'number' }).notNull().default(1),
    deletedAt: instant('deleted_at'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex('application_uid_idx').on(t.tenantId, t.uid).where(sql`deleted_at is null`),
    uniqueIndex('application_operational_idx').on(t.tenantId).where(sql`kind = 'operational'`),
    uniqueIndex('application_alert_idx').on(t.tenantId, t.alertsOf).where(sql`kind = 'alert'`),
  ],
);

/**
 * The rate of an application as it stands. Its endpoints may have several owners at once (the lane, some recoveries), so what may
 * go is reserved here. Only applications with a rate have a row.
 */
export const applicationRate = pgTable(
  'application_rate',
  {
    tenantId: tenantId().references(() => tenant.id),
    applicationId: uuid('application_id').notNull(),
    tokens: doublePrecision('tokens').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.applicationId] })],
);
