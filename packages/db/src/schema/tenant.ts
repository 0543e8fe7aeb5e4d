import { boolean, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { bytea, createdAt, id, instant, tenantId, updatedAt } from './columns.ts';

/** A company, or one environment of it, that sends webhooks. */
export const tenant = pgTable('tenant', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull(),
  settings: jsonb('settings').$type<TenantSettings>().notNull().default({}),
  createdAt: createdAt(),
  updatedAt: updatedAt(),
});

/** What a tenant, an event type or an endpoint may say about retries. What is absent is said by the next in that order. */
export type RetryPolicySettings = {
  scheduleSeconds?: number[];
  /** What is done about which ends, the first that fits: statuses (`404`, `5xx`, `500-503`) or codes (`timeout`). */
  rules?: { when: string[]; action: 'retry' | 'ignore' | 'fail' }[];
};

export type TenantSettings = {
  /** Messages a second that are taken in, with a burst of as many; absent: no limit. */
  publishRatePerSecond?: number;
  retryPolicy?: RetryPolicySettings;
  /** An endpoint that only failed for this long is disabled; absent: five days. */
  disableAfterHours?: number;
  /** Seconds before each further try, the first being 0. Absent: the installation's default. */
  retryScheduleSeconds?: number[];
  /** Endpoints may be http:// as well. */
  allowHttp?: boolean;
};

/** Who of the people that can sign in belongs to which tenant. `user_id` is the id that better-auth gave. */
export const member = pgTable(
  'member',
  {
    tenantId: tenantId().references(() => tenant.id),
    userId: text('user_id').notNull(),
    role: text('role').$type<MemberRole>().notNull(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.userId] }), uniqueIndex('member_user_idx').on(t.userId, t.tenantId)],
);

export type MemberRole = 'owner' | 'admin' | 'developer' | 'support' | 'viewer';

/** Keys of machines. Only the hash is kept: the key is shown once. */
export const apiKey = pgTable(
  'api_key',
  {
    tenantId: tenantId().references(() => tenant.id),
    id: id(),
    name: text('name').notNull(),
    /** The first characters, so that a person can tell keys apart. */
    preview: text('preview').notNull(),
    keyHash: bytea('key_hash').notNull(),
    scopes: text('scopes').array().notNull(),
    expiresAt: instant('expires_at'),
    lastUsedAt: instant('last_used_at'),
    revokedAt: instant('revoked_at'),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] }), uniqueIndex('api_key_hash_idx').on(t.keyHash)],
);

/** Data keys of the envelope: each encrypts one tenant's secrets and is itself wrapped by the installation's master key. */
export const dataKey = pgTable(
  'data_key',
  {
    tenantId: tenantId().references(() => tenant.id),
    id: id(),
    wrapped: bytea('wrapped').notNull(),
    /** Names the master key that wrapped it, so that master keys can be rotated. */
    masterKeyId: text('master_key_id').notNull(),
    active: boolean('active').notNull().default(true),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] })],
);
