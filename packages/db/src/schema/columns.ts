import { sql } from 'drizzle-orm';
import { customType, timestamp, uuid } from 'drizzle-orm/pg-core';

/** Raw bytes. drizzle has no bytea of its own in this version. */
export const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

/** An instant, read and written as a JavaScript Date in UTC. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

export const createdAt = () => instant('created_at').notNull().default(sql`now()`);
export const updatedAt = () => instant('updated_at').notNull().default(sql`now()`);

/** uuid v7, made by the application: its first 48 bits are the instant of creation, so rows lie in time order. */
export const id = () => uuid('id').notNull();
export const tenantId = () => uuid('tenant_id').notNull();
