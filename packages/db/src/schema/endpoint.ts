import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { bytea, createdAt, id, instant, tenantId, updatedAt } from './columns.ts';
import { type RetryPolicySettings, tenant } from './tenant.ts';

export const endpoint = pgTable(
  'endpoint',
  {
    tenantId: tenantId().references(() => tenant.id),
    id: id(),
    applicationId: uuid('application_id').notNull(),
    uid: text('uid'),
    url: text('url').notNull(),
    description: text('description').notNull().default(''),
    eventTypes: text('event_types').array(),
    channels: text('channels').array(),
    /** An expression that a message must fulfil, beside event types and channels. */
    filter: text('filter'),
    metadata: jsonb('metadata').$type<Record<string, string>>().notNull().default({}),
    /** Custom headers as a JSON object, encrypted as the secrets are: they often carry credentials. */
    headersCiphertext: bytea('headers_ciphertext'),
    throttleRate: integer('throttle_rate'),
    timeoutMs: integer('timeout_ms'),
    /** `endpoint`: strictly one after the other. `key`: one after the other for each ordering key of the messages. */
    ordering: text('ordering').$type<'none' | 'endpoint' | 'key'>().notNull().default('none'),
    /** Set: nothing is sent, everything waits in its order. */
    pausedAt: instant('paused_at'),
    /** What differs from the policy of the event type and the tenant. */
    retryPolicy: jsonb('retry_policy').$type<RetryPolicySettings>(),
    disabled: boolean('disabled').notNull().default(false),
    disabledReason: text('disabled_reason').$type<'manual' | 'gone' | 'failing' | 'asked'>(),
    disabledAt: instant('disabled_at'),
    deletedAt: instant('deleted_at'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('endpoint_application_idx').on(t.tenantId, t.applicationId, t.id),
    uniqueIndex('endpoint_uid_idx').on(t.tenantId, t.applicationId, t.uid).where(sql`deleted_at is null`),
  ],
);

/** Signing secrets. More than one is valid while an old one overlaps the new one. */
export const endpointSecret = pgTable(
  'endpoint_secret',
  {
    tenantId: tenantId().references(() => tenant.id),
    id: id(),
    endpointId: uuid('endpoint_id').notNull(),
    kind: text('kind').$type<'hmac' | 'ed25519'>().notNull(),
    ciphertext: bytea('ciphertext').notNull(),
    /** Null: the current one. */
    expiresAt: instant('expires_at'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('endpoint_secret_endpoint_idx').on(t.tenantId, t.endpointId, t.id),
  ],
);

/** Kept apart from `endpoint` because it changes with failures. No row: nothing ever failed. */
export const endpointHealth = pgTable(
  'endpoint_health',
  {
    tenantId: tenantId().references(() => tenant.id),
    endpointId: uuid('endpoint_id').notNull(),
    circuit: text('circuit').$type<'closed' | 'open' | 'half_open'>().notNull().default('closed'),
    consecutiveFailures: integer('consecutive_failures').notNull().default(0),
    /** How often the circuit was opened since it was last closed: the probe's distance grows with it. */
    opened: integer('opened').notNull().default(0),
    failingSince: instant('failing_since'),
    probeAt: instant('probe_at'),
    lastErrorCode: text('last_error_code'),
    lastError: text('last_error'),
    lastSuccessAt: instant('last_success_at'),
    lastFailureAt: instant('last_failure_at'),
    updatedAt: updatedAt(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.endpointId] })],
);

/**
 * One row while the endpoint's recovery workflow owns deliveries. It is written in the transaction of the attempt that
 * caused it; the sweep starts what was committed but not started. `epoch` fences its records as a lane's does.
 */
export const recovery = pgTable(
  'recovery',
  {
    tenantId: tenantId().references(() => tenant.id),
    endpointId: uuid('endpoint_id').notNull(),
    applicationId: uuid('application_id').notNull(),
    /** True: new messages for the endpoint are the recovery's as well. False: the lane still makes their first attempts. */
    exclusive: boolean('exclusive').notNull().default(false),
    reason: text('reason').notNull(),
    epoch: bigint('epoch', { mode: 'number' }).notNull().default(0),
    nextDueAt: instant('next_due_at').notNull(),
    /** When its workflow last showed itself. Older than its due time allows: the sweep starts it again. */
    seenAt: instant('seen_at'),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.endpointId] }), index('recovery_due_idx').on(t.nextDueAt)],
);
