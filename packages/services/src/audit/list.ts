import { queryBuilder } from '@posthorn/db/client';
import { audit } from '@posthorn/db/schema/audit';
import { decodeId, encodeId, uuidV7Floor } from '@posthorn/shared/id';
import { and, asc, desc, eq, gt, gte, like, lt, or } from 'drizzle-orm';
import type { z } from 'zod';
import { defineQuery } from '../command.ts';
import type { Work } from '../context.ts';
import { type Cursor, literally, Page, readCursor, toPage } from '../page.ts';
import { AuditListQuery, AuditOut } from './schema.ts';

const kinds = AuditOut.shape.actorKind.options;

type Row = typeof audit.$inferSelect;

const present = (row: Row): AuditOut => ({
  id: encodeId('audit', row.id),
  actorKind: kinds.find((kind) => kind === row.actorKind) ?? 'system',
  actorId: row.actorId,
  actor: row.actorLabel ?? row.actorId,
  action: row.action,
  targetId: row.targetId,
  detail: row.detail,
  requestId: row.requestId,
  createdAt: row.createdAt.toISOString(),
});

const ofAction = (action: string) =>
  action.includes('.') ? eq(audit.action, action) : like(audit.action, `${literally(action)}.%`);

const read = (work: Work, input: z.output<typeof AuditListQuery>, cursor: Cursor): Promise<Row[]> =>
  queryBuilder(work.client)
    .select()
    .from(audit)
    .where(
      and(
        eq(audit.tenantId, work.tenantId),
        input.action ? ofAction(input.action) : undefined,
        input.actor ? or(eq(audit.actorId, input.actor), eq(audit.actorLabel, input.actor)) : undefined,
        input.target ? eq(audit.targetId, input.target) : undefined,
        input.after ? gte(audit.id, uuidV7Floor(Date.parse(input.after))) : undefined,
        input.before ? lt(audit.id, uuidV7Floor(Date.parse(input.before))) : undefined,
        cursor.after ? (cursor.backwards ? gt : lt)(audit.id, cursor.after) : undefined,
      ),
    )
    .orderBy((cursor.backwards ? asc : desc)(audit.id))
    .limit(input.limit + 1);

/** Every change of the tenant's, newest first. */
export const listAudit = defineQuery({
  name: 'audit.list',
  scope: 'audit:read',
  input: AuditListQuery,
  output: Page(AuditOut),
  run: async (work, input) => {
    const cursor = readCursor(input, (wire) => decodeId('audit', wire));
    return toPage(await read(work, input, cursor), input, cursor, (row) => encodeId('audit', row.id), present);
  },
});
