import { sql } from 'drizzle-orm';
import { bigint, index, integer, jsonb, pgTable, primaryKey, real, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { id, instant, tenantId, updatedAt } from './columns.ts';

/** One message on its way to one endpoint. `status` is a DeliveryStatus code of @posthorn/shared/delivery-status. */
export const delivery = pgTable(
  'delivery',
  {
    tenantId: tenantId(),
    messageId: uuid('message_id').notNull(),
    endpointId: uuid('endpoint_id').notNull(),
    applicationId: uuid('application_id').notNull(),
    status: smallint('status').notNull(),
    attempts: smallint('attempts').notNull(),
    /** The lane that owns the next try. Null with a next_attempt_at: the endpoint's recovery owns it. */
    lane: smallint('lane'),
    nextAttemptAt: instant('next_attempt_at'),
    /** The place in the line of an ordered endpoint: the outbox's sequence. Null: not ordered, or put back by a replay, which goes first. */
    position: bigint('position', { mode: 'number' }),
    /** Why it is held, exhausted or cancelled, in words for people. */
    reason: text('reason'),
    updatedAt: updatedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.messageId, t.endpointId] }),
    index('delivery_endpoint_idx').on(t.tenantId, t.endpointId, t.messageId),
    index('delivery_lane_idx').on(t.lane, t.nextAttemptAt).where(sql`lane is not null`),
    index('delivery_recovery_idx')
      // The message last: of a hundred thousand that are due at the same instant, the next are found without sorting them all.
      .on(t.endpointId, t.nextAttemptAt, t.messageId)
      .where(sql`lane is null and next_attempt_at is not null`),
    index('delivery_order_idx')
      .on(t.endpointId, t.position, t.messageId)
      .where(sql`lane is null and next_attempt_at is not null`),
    // Lists and counts of what did not succeed. A delivery that succeeds at once is in neither, so they cost it nothing.
    index('delivery_unsuccessful_idx').on(t.tenantId, t.applicationId, t.status, t.messageId).where(sql`status <> 0`),
    index('delivery_endpoint_unsuccessful_idx')
      .on(t.tenantId, t.endpointId, t.status, t.messageId)
      .where(sql`status <> 0`),
    index('delivery_held_idx').on(t.endpointId, t.messageId).where(sql`status = 5`),
  ],
);

/** One HTTP request. `succeeded` is told by `error_code` being null. */
export const attempt = pgTable(
  'attempt',
  {
    tenantId: tenantId(),
    messageId: uuid('message_id').notNull(),
    id: id(),
    endpointId: uuid('endpoint_id').notNull(),
    applicationId: uuid('application_id').notNull(),
    number: smallint('number').notNull(),
    trigger: smallint('trigger').notNull(),
    url: text('url').notNull(),
    requestHeaders: jsonb('request_headers').$type<Record<string, string>>().notNull(),
    responseStatus: smallint('response_status'),
    responseHeaders: jsonb('response_headers').$type<Record<string, string>>(),
    /** The first 20,000 bytes, decoded as UTF-8 with what is broken replaced. */
    responseBody: text('response_body'),
    /** Null: success. Otherwise an ErrorCode of @posthorn/shared/outcome. */
    errorCode: text('error_code'),
    error: text('error'),
    /** Milliseconds. dns, connect and tls are null on a connection that was kept open. */
    dnsMs: real('dns_ms'),
    connectMs: real('connect_ms'),
    tlsMs: real('tls_ms'),
    firstByteMs: real('first_byte_ms'),
    totalMs: real('total_ms').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.messageId, t.id] }),
    index('attempt_endpoint_idx').on(t.tenantId, t.endpointId, t.id),
    // With the status, which is then compared in the index: to find no 404 among 30,000 failures took 290 ms without.
    index('attempt_failed_idx').on(t.tenantId, t.endpointId, t.id, t.responseStatus).where(sql`error_code is not null`),
  ],
);

/** Per-minute counters of an endpoint, written in the transaction that records the attempts. Charts read these, never the attempts. */
export const endpointMinute = pgTable(
  'endpoint_minute',
  {
    tenantId: tenantId(),
    endpointId: uuid('endpoint_id').notNull(),
    minute: instant('minute').notNull(),
    applicationId: uuid('application_id').notNull(),
    succeeded: integer('succeeded').notNull().default(0),
    failed: integer('failed').notNull().default(0),
    totalMsSum: real('total_ms_sum').notNull().default(0),
    /** Counts by bucket of total time; the bounds are in @posthorn/shared/latency-buckets. */
    buckets: integer('buckets').array().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.endpointId, t.minute] }),
    index('endpoint_minute_application_idx').on(t.tenantId, t.applicationId, t.minute),
  ],
);

/** Messages taken in, by application, type and hour of their creation, written in the transaction in which a lane records them. */
export const messageHour = pgTable(
  'message_hour',
  {
    tenantId: tenantId(),
    hour: instant('hour').notNull(),
    applicationId: uuid('application_id').notNull(),
    eventType: text('event_type').notNull(),
    messages: integer('messages').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.hour, t.applicationId, t.eventType] })],
);
