import { index, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { createdAt, id, tenantId } from './columns.ts';

/** Who changed what, written in the transaction of the change. */
export const audit = pgTable(
  'audit',
  {
    tenantId: tenantId(),
    id: id(),
    actorKind: text('actor_kind').notNull(),
    actorId: text('actor_id').notNull(),
    /** Who it was, for people: a name or an address as it was then. */
    actorLabel: text('actor_label'),
    action: text('action').notNull(),
    targetId: text('target_id'),
    detail: jsonb('detail').$type<Record<string, unknown>>().notNull().default({}),
    requestId: text('request_id'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('audit_action_idx').on(t.tenantId, t.action, t.id),
    index('audit_target_idx').on(t.tenantId, t.targetId, t.id),
    // The operator's own list is of all tenants.
    index('audit_id_idx').on(t.id),
    index('audit_all_action_idx').on(t.action, t.id),
  ],
);
