import type { Pool } from '@posthorn/db/client';
import { inVisibility } from '@posthorn/db/transaction';
import { decodeId, encodeId, uuidV7Floor } from '@posthorn/shared/id';
import { z } from 'zod';
import { AuditListQuery, AuditOut } from '../audit/schema.ts';
import { literally, type Page, readCursor, toPage } from '../page.ts';

export const OperatorAuditQuery = AuditListQuery.extend({
  tenant_id: z.string().min(1).max(64).optional(),
  actor_kind: AuditOut.shape.actorKind.optional(),
});

export const OperatorAuditOut = AuditOut.extend({
  tenantId: z.string(),
  tenantName: z.string().nullable().describe('Null: the tenant is no more'),
}).meta({ id: 'OperatorAuditOut' });

type Row = {
  tenantId: string;
  tenantName: string | null;
  id: string;
  actorKind: string;
  actorId: string;
  actorLabel: string | null;
  action: string;
  targetId: string | null;
  detail: Record<string, unknown>;
  requestId: string | null;
  createdAt: Date;
};

const kinds = AuditOut.shape.actorKind.options;

// Walks audit_id_idx (all), audit_all_action_idx (one action) or the primary key (one tenant) from where the page begins.
const statement = (backwards: boolean): string => `
select a.tenant_id as "tenantId", t.name as "tenantName", a.id, a.actor_kind as "actorKind", a.actor_id as "actorId",
  a.actor_label as "actorLabel", a.action, a.target_id as "targetId", a.detail, a.request_id as "requestId", a.created_at as "createdAt"
from audit a left join tenant t on t.id = a.tenant_id
where ($1::uuid is null or a.tenant_id = $1) and ($2::text is null or a.action = $2) and ($3::text is null or a.action like $3)
  and ($4::text is null or a.actor_id = $4 or a.actor_label = $4) and ($5::text is null or a.actor_kind = $5)
  and ($6::text is null or a.target_id = $6) and ($7::uuid is null or a.id >= $7) and ($8::uuid is null or a.id < $8)
  and ($9::uuid is null or a.id ${backwards ? '>' : '<'} $9)
order by a.id ${backwards ? '' : 'desc'} limit $10`;

const present = ({ actorLabel, actorKind, ...row }: Row): z.input<typeof OperatorAuditOut> => ({
  ...row,
  id: encodeId('audit', row.id),
  tenantId: encodeId('tenant', row.tenantId),
  actorKind: kinds.find((kind) => kind === actorKind) ?? 'system',
  actor: actorLabel ?? row.actorId,
  createdAt: row.createdAt.toISOString(),
});

/** Every change in every tenant, newest first. */
export const listOperatorAudit = (
  pool: Pool,
  input: z.output<typeof OperatorAuditQuery>,
): Promise<z.input<ReturnType<typeof Page<typeof OperatorAuditOut>>>> =>
  inVisibility(pool, { operator: true }, async (client) => {
    const cursor = readCursor(input, (wire) => decodeId('audit', wire));
    const tenantId = input.tenant_id === undefined ? null : decodeId('tenant', input.tenant_id);
    if (tenantId === undefined) return { data: [], iterator: null, prevIterator: null, done: true };
    const isWhole = input.action?.includes('.') ?? false;
    const { rows } = await client.query<Row>(statement(cursor.backwards), [
      tenantId,
      isWhole ? input.action : null,
      input.action !== undefined && !isWhole ? `${literally(input.action)}.%` : null,
      input.actor ?? null,
      input.actor_kind ?? null,
      input.target ?? null,
      input.after ? uuidV7Floor(Date.parse(input.after)) : null,
      input.before ? uuidV7Floor(Date.parse(input.before)) : null,
      cursor.after,
      input.limit + 1,
    ]);
    return toPage(rows, input, cursor, (row) => encodeId('audit', row.id), present);
  });
