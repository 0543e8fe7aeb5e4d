import { sql } from 'drizzle-orm';
import { bigint, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, instant, tenantId, updatedAt } from './columns.ts';
import { tenant } from './tenant.ts';

/** Work in the background that somebody asked for: a replay. Its workflow does what the row says and keeps its progress here. */
export const backgroundTask = pgTable(
  'background_task',
  {
    tenantId: tenantId().references(() => tenant.id),
    id: id(),
    kind: text('kind').notNull(),
    status: text('status').$type<'running' | 'paused' | 'finished' | 'cancelled' | 'failed'>().notNull(),
    applicationId: uuid('application_id'),
    endpointId: uuid('endpoint_id'),
    /** What was asked, as the replay reads it. */
    request: jsonb('request').$type<Record<string, unknown>>().notNull(),
    /** The last message and endpoint that were looked at. The next step goes on behind them, so nothing is chosen twice. */
    cursorMessageId: uuid('cursor_message_id'),
    cursorEndpointId: uuid('cursor_endpoint_id'),
    /** How many were counted before the start; an estimate when it stopped counting. */
    estimated: integer('estimated').notNull().default(0),
    chosen: integer('chosen').notNull().default(0),
    skipped: integer('skipped').notNull().default(0),
    /** Raised by each run of the workflow's activity: an earlier run can write no more. */
    epoch: bigint('epoch', { mode: 'number' }).notNull().default(0),
    /** When its workflow last showed itself. */
    seenAt: instant('seen_at'),
    error: text('error'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    finishedAt: instant('finished_at'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('background_task_open_idx').on(t.seenAt).where(sql`status in ('running', 'paused')`),
    index('background_task_endpoint_idx').on(t.tenantId, t.endpointId).where(sql`status in ('running', 'paused')`),
  ],
);
