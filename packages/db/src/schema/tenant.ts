import { boolean, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { bytea, createdAt, id, instant, tenantId, updatedAt } from './columns.ts';

/** A company, or one environment of it, that sends webhooks. */
export const tenant = pgTable('tenant', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull(),
  settings: jsonb('settings').$type<TenantSettings>().notNull().default({}),
  kind: text('kind').$type<'production' | 'staging' | 'development'>().notNull().default('production'),
  /** The name of what was agreed with the tenant, for people. What it allows stands in the quotas. */
  plan: text('plan'),
  /** Set by operators alone. What is absent is not limited. */
  quotas: jsonb('quotas').$type<TenantQuotas>().notNull().default({}),
  /** Set: nobody but an operator may use it, and nothing is accepted. */
  suspendedAt: instant('suspended_at'),
  /** Set: it is being deleted. */
  deletedAt: instant('deleted_at'),
  createdAt: createdAt(),
  updatedAt: updatedAt(),
});

export type TenantQuotas = {
  messagesPerMonth?: number;
  messagesPerSecond?: number;
  endpointsPerApplication?: number;
  payloadBytesMax?: number;
  retentionDays?: number;
};

/** What a tenant, an event type or an endpoint may say about retries. What is absent is said by the next in that order. */
export type RetryPolicySettings = {
  scheduleSeconds?: number[];
  /** What is done about which ends, the first that fits: statuses (`404`, `5xx`, `500-503`) or codes (`timeout`). */
  rules?: { when: string[]; action: 'retry' | 'alert' | 'ignore' | 'fail' }[];
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
  /** The names of the headers that carry id, time and signature; absent: Standard Webhooks. */
  headerFamily?: 'webhook' | 'svix' | 'both';
  /** What happens to a payload that its event type's schema does not allow; absent: off. */
  payloadValidation?: 'off' | 'warn' | 'reject';
  /** Days that messages and attempts are kept; absent: the installation's. */
  retentionDays?: number;
  /** Origins whose pages may embed the portal. */
  allowedOrigins?: string[];
  /** How the embedded portal looks. */
  theme?: PortalTheme;
};

export type PortalTheme = {
  displayName?: string;
  logoUrl?: string;
  accent?: string;
  radiusPx?: number;
  fontFamily?: string;
  density?: 'comfortable' | 'compact';
  colorScheme?: 'light' | 'dark' | 'auto';
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
    /** Networks in CIDR form that it may be used from; null: any. */
    allowedIps: text('allowed_ips').array(),
    /** Calls a second beside publishing; null: the installation's. */
    requestsPerSecond: integer('requests_per_second'),
    /** Whoever made it, for people. */
    createdBy: text('created_by'),
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

/** Somebody who was asked to become a member. Only the hash of what stands in the link is kept. */
export const invitation = pgTable(
  'invitation',
  {
    tenantId: tenantId().references(() => tenant.id),
    id: id(),
    email: text('email').notNull(),
    role: text('role').$type<MemberRole>().notNull(),
    tokenHash: bytea('token_hash').notNull(),
    invitedBy: text('invited_by').notNull(),
    expiresAt: instant('expires_at').notNull(),
    acceptedAt: instant('accepted_at'),
    revokedAt: instant('revoked_at'),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] }), uniqueIndex('invitation_token_idx').on(t.tokenHash)],
);

/** An operator who acts within a tenant for a while, with the reason that was given. */
export const impersonation = pgTable(
  'impersonation',
  {
    tenantId: tenantId().references(() => tenant.id),
    id: id(),
    userId: text('user_id').notNull(),
    reason: text('reason').notNull(),
    expiresAt: instant('expires_at').notNull(),
    endedAt: instant('ended_at'),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] }), index('impersonation_user_idx').on(t.userId, t.expiresAt)],
);

/** What opens the portal of one application. `link`: stands in a URL and is exchanged for a session; `session`: is used as a bearer. */
export const portalToken = pgTable(
  'portal_token',
  {
    tenantId: tenantId().references(() => tenant.id),
    id: id(),
    applicationId: uuid('application_id').notNull(),
    kind: text('kind').$type<'link' | 'session'>().notNull(),
    tokenHash: bytea('token_hash').notNull(),
    capabilities: text('capabilities').array().notNull(),
    featureFlags: text('feature_flags').array().notNull(),
    /** The sender's own name for it, to end it by. */
    sessionId: text('session_id'),
    expiresAt: instant('expires_at').notNull(),
    revokedAt: instant('revoked_at'),
    lastUsedAt: instant('last_used_at'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex('portal_token_hash_idx').on(t.tokenHash),
    index('portal_token_application_idx').on(t.tenantId, t.applicationId, t.id),
    index('portal_token_expires_idx').on(t.expiresAt),
  ],
);

/** What a change answered, so that the same request with the same Idempotency-Key is answered again and done once. */
export const requestKey = pgTable(
  'request_key',
  {
    tenantId: tenantId(),
    key: text('key').notNull(),
    /** SHA-256 of who asked what. */
    fingerprint: bytea('fingerprint').notNull(),
    /** The answer, sealed: it may hold a secret that is shown once. */
    answer: bytea('answer'),
    created: boolean('created').notNull().default(true),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.key] }), index('request_key_expires_idx').on(t.expiresAt)],
);
