import { boolean, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { createdAt, tenantId, updatedAt } from './columns.ts';
import { type RetryPolicySettings, tenant } from './tenant.ts';

/** A dotted name with its description and the JSON Schema of each version. */
export const eventType = pgTable(
  'event_type',
  {
    tenantId: tenantId().references(() => tenant.id),
    name: text('name').notNull(),
    description: text('description').notNull(),
    groupName: text('group_name'),
    schemas: jsonb('schemas').$type<Record<string, Record<string, unknown>>>(),
    /** One example payload for each version of the schema. */
    examples: jsonb('examples').$type<Record<string, unknown>>(),
    featureFlag: text('feature_flag'),
    retryPolicy: jsonb('retry_policy').$type<RetryPolicySettings>(),
    archived: boolean('archived').notNull().default(false),
    deprecated: boolean('deprecated').notNull().default(false),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.name] })],
);
