import { bigint, index, jsonb, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { bytea, createdAt, id, instant, tenantId } from './columns.ts';

// message, delivery and attempt are partitioned by range of the message's id, whose first 48 bits are its instant of creation:
// a look-up by id touches one partition, retention drops the same week of all three. The partitioning itself stands in the
// migration, drizzle cannot say it. They have no foreign keys: those would cost a look-up an insert and keep partitions from being dropped.

export const message = pgTable(
  'message',
  {
    tenantId: tenantId(),
    id: id(),
    applicationId: uuid('application_id').notNull(),
    eventType: text('event_type').notNull(),
    eventId: text('event_id'),
    channels: text('channels').array(),
    tags: text('tags').array(),
    /** The very text that stood in the request. Null once it was expunged. */
    payload: text('payload'),
    /** Null: application/json. */
    contentType: text('content_type'),
    /** Headers of the sender for this message, sent to every endpoint. */
    headers: jsonb('headers').$type<Record<string, string>>(),
    /** What an endpoint ordered by key keeps in order. */
    orderingKey: text('ordering_key'),
    /** Null: at once. */
    deliverAt: instant('deliver_at'),
    /** No try is begun after this. */
    expiresAt: instant('expires_at'),
    /** What its event type's schema finds wrong with the payload, where the tenant wants to be warned only. */
    schemaFault: text('schema_fault'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('message_application_idx').on(t.tenantId, t.applicationId, t.id),
    // For lists of a type that is rare among millions.
    index('message_type_idx').on(t.tenantId, t.applicationId, t.eventType, t.id),
  ],
);

/**
 * What makes a publish happen once: `event` keys are the sender's eventId within an application, `request` keys the
 * Idempotency-Key header within a tenant (application_id is then all zeros).
 */
export const messageKey = pgTable(
  'message_key',
  {
    tenantId: tenantId(),
    kind: text('kind').$type<'event' | 'request'>().notNull(),
    applicationId: uuid('application_id').notNull(),
    key: text('key').notNull(),
    messageId: uuid('message_id').notNull(),
    /** SHA-256 of what was asked: the same key with another body is a conflict, not a replay. */
    fingerprint: bytea('fingerprint').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.kind, t.applicationId, t.key] }),
    index('message_key_expires_idx').on(t.expiresAt),
  ],
);

/**
 * What the lanes have not seen yet. A row lives from the publish to the record of the first attempts. The application stands before the
 * sequence in the key, so that a lane can take from all of its applications in turn, however many rows one of them has.
 */
export const outbox = pgTable(
  'outbox',
  {
    lane: smallint('lane').notNull(),
    seq: bigint('seq', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    tenantId: tenantId(),
    applicationId: uuid('application_id').notNull(),
    messageId: uuid('message_id').notNull(),
    /** Null: a new message, for every endpoint that wants it. Set: a manual resend to this endpoint alone, tried once. */
    endpointId: uuid('endpoint_id'),
  },
  (t) => [primaryKey({ columns: [t.lane, t.applicationId, t.seq] })],
);

/** Messages that are to be delivered later. A row moves to the outbox when it is due. */
export const scheduledMessage = pgTable(
  'scheduled_message',
  {
    tenantId: tenantId(),
    messageId: uuid('message_id').notNull(),
    applicationId: uuid('application_id').notNull(),
    dueAt: instant('due_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.messageId] }), index('scheduled_message_due_idx').on(t.dueAt)],
);

/** Who drains which lane. Every record checks the epoch, so a lane that was taken over cannot be written to by its former owner. */
export const lane = pgTable('lane', {
  id: smallint('id').primaryKey(),
  epoch: bigint('epoch', { mode: 'number' }).notNull().default(0),
  owner: text('owner'),
  acquiredAt: instant('acquired_at'),
  createdAt: createdAt(),
});
