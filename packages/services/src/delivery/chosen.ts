import { decodeId } from '@posthorn/shared/id';
import type { z } from 'zod';
import type { Work } from '../context.ts';
import type { SkipReason } from './schema.ts';

/** A delivery that somebody named, with all that decides what can be done with it. */
export type Chosen = {
  messageId: string;
  endpointId: string;
  status: number;
  waits: boolean;
  expunged: boolean;
  deleted: boolean;
  disabled: boolean;
  paused: boolean;
  ordered: boolean;
};

type Named = { msgId: string; endpointId: string };
export type Skipped = Named & { reason: z.output<typeof SkipReason> };

/**
 * The deliveries that are named by their ids, locked in the order of their key: two who choose the same ones wait for each other
 * instead of standing in each other's way, and what succeeds meanwhile is not undone. `place` gives the names back.
 */
export const chooseDeliveries = async (
  work: Work,
  applicationId: string,
  named: readonly Named[],
): Promise<{ chosen: { named: Named; row: Chosen }[]; missing: Skipped[] }> => {
  const ids = named.map(({ msgId, endpointId }) => ({
    messageId: decodeId('message', msgId) ?? null,
    endpointId: decodeId('endpoint', endpointId) ?? null,
  }));
  const { rows } = await work.client.query<Chosen>(
    `select d.message_id as "messageId", d.endpoint_id as "endpointId", d.status::int as status, d.next_attempt_at is not null as waits,
        m.payload is null as expunged, e.deleted_at is not null as deleted, e.disabled, e.paused_at is not null as paused,
        e.ordering <> 'none' as ordered
      from delivery d
      join message m on m.tenant_id = d.tenant_id and m.id = d.message_id
      join endpoint e on e.tenant_id = d.tenant_id and e.id = d.endpoint_id
      where d.tenant_id = $1 and d.application_id = $2 and d.message_id = any($3::uuid[])
        and (d.message_id, d.endpoint_id) in (select * from unnest($3::uuid[], $4::uuid[]))
      order by d.message_id, d.endpoint_id for update of d`,
    [work.tenantId, applicationId, ids.map(({ messageId }) => messageId), ids.map(({ endpointId }) => endpointId)],
  );
  const found = new Map(rows.map((row) => [`${row.messageId}/${row.endpointId}`, row]));
  const chosen: { named: Named; row: Chosen }[] = [];
  const missing: Skipped[] = [];
  const seen = new Set<string>();
  for (const [at, one] of named.entries()) {
    const key = `${ids[at]?.messageId}/${ids[at]?.endpointId}`;
    const row = found.get(key);
    if (seen.has(key)) continue;
    seen.add(key);
    if (row) chosen.push({ named: one, row });
    else missing.push({ ...one, reason: 'missing' });
  }
  return { chosen, missing };
};

/** Where a command on many deliveries leads in the audit log: to the one, or to how many. */
export const auditOf = (
  appId: string,
  named: readonly Named[],
): { targetId: string; detail: Record<string, unknown> } => {
  const [only, ...others] = named;
  return only && others.length === 0
    ? { targetId: only.msgId, detail: { endpoint: only.endpointId } }
    : { targetId: appId, detail: { deliveries: named.length } };
};
