import type { Pool } from '@posthorn/db/client';
import { inVisibility } from '@posthorn/db/transaction';
import { decodeId, encodeId } from '@posthorn/shared/id';
import { z } from 'zod';
import { type Page, PageQuery, readCursor, toPage } from '../page.ts';
import { recoveryWorkflowIdOf, type TemporalUi, temporalLink } from './temporal-link.ts';

/** Probing: the circuit is open, one try at a time. Holding: new messages wait for it as well. Retrying: they do not. */
const states = ['probing', 'holding', 'retrying', 'paused'] as const;

export const RecoveryListQuery = PageQuery.extend({
  tenant_id: z.string().min(1).max(64).optional(),
  state: z.enum(states).optional(),
  host: z.string().min(1).max(300).optional().describe('Of the URL, with its port where it names one'),
});

export const RecoveryListed = z
  .object({
    tenantId: z.string(),
    tenantName: z.string(),
    appId: z.string(),
    appName: z.string(),
    endpointId: z.string(),
    url: z.string(),
    host: z.string(),
    state: z.enum(states),
    isExclusive: z.boolean().describe('New messages wait for it as well'),
    reason: z.string(),
    lastErrorCode: z.string().nullable(),
    lastError: z.string().nullable(),
    consecutiveFailures: z.int(),
    backlog: z.int().describe('Deliveries that wait with it, at most 10,000'),
    nextDueAt: z.iso.datetime(),
    since: z.iso.datetime(),
    seenAt: z.iso.datetime().nullable().describe('When its workflow last showed itself'),
    workflowId: z.string().describe("In Temporal's own pages"),
    temporalUrl: z.string().nullable(),
  })
  .meta({ id: 'RecoveryListed' });

type Row = {
  tenantId: string;
  tenantName: string;
  applicationId: string;
  appName: string;
  endpointId: string;
  url: string;
  host: string;
  state: (typeof states)[number];
  exclusive: boolean;
  reason: string;
  lastErrorCode: string | null;
  lastError: string | null;
  failures: number;
  backlog: number;
  nextDueAt: Date;
  since: Date;
  seenAt: Date | null;
  place: string;
};

const stateOf = `case when e.paused_at is not null then 'paused' when h.circuit = 'open' then 'probing'
  when r.exclusive then 'holding' else 'retrying' end`;

// Only endpoints in trouble have a row here. The backlog is counted for the page's rows alone, up to its bound, on delivery_recovery_idx.
const statement = `
with page as materialized (
  select r.tenant_id, r.endpoint_id, r.application_id, r.exclusive, r.reason, r.next_due_at, r.created_at, r.seen_at, e.url,
    url_host(e.url) as host, ${stateOf} as state, h.last_error_code, h.last_error, coalesce(h.consecutive_failures, 0) as failures
  from recovery r
  join endpoint e on e.tenant_id = r.tenant_id and e.id = r.endpoint_id
  left join endpoint_health h on h.tenant_id = r.tenant_id and h.endpoint_id = r.endpoint_id
  where ($1::uuid is null or r.tenant_id = $1) and ($2::text is null or ${stateOf} = $2) and ($3::text is null or url_host(e.url) = $3)
    and ($4::timestamptz is null or case when $6 then (r.created_at, r.endpoint_id) > ($4, $5::uuid) else (r.created_at, r.endpoint_id) < ($4, $5::uuid) end)
  order by case when $6 then r.created_at end, case when $6 then null else r.created_at end desc,
    case when $6 then r.endpoint_id end, case when $6 then null else r.endpoint_id end desc
  limit $7)
select p.tenant_id as "tenantId", t.name as "tenantName", p.application_id as "applicationId", a.name as "appName",
  p.endpoint_id as "endpointId", p.url, p.host, p.state, p.exclusive, p.reason, p.last_error_code as "lastErrorCode",
  p.last_error as "lastError", p.failures, p.next_due_at as "nextDueAt", p.created_at as since, p.seen_at as "seenAt",
  (extract(epoch from p.created_at) * 1000000)::bigint::text as place,
  (select count(*)::int from (select from delivery d where d.tenant_id = p.tenant_id and d.endpoint_id = p.endpoint_id
    and d.lane is null and d.next_attempt_at is not null limit 10000) q) as backlog
from page p join tenant t on t.id = p.tenant_id
join application a on a.tenant_id = p.tenant_id and a.id = p.application_id
order by case when $6 then p.created_at end, case when $6 then null else p.created_at end desc,
  case when $6 then p.endpoint_id end, case when $6 then null else p.endpoint_id end desc`;

const place = /^(\d{1,17})\.(ep_\w{26})$/;

const readPlace = (wire: string): { at: string; endpointId: string } | undefined => {
  const [, micros, id] = place.exec(wire) ?? [];
  const endpointId = id === undefined ? undefined : decodeId('endpoint', id);
  if (micros === undefined || endpointId === undefined) return undefined;
  const at = Number(micros);
  const fraction = String(at % 1_000_000).padStart(6, '0');
  return { at: `${new Date(Math.floor(at / 1_000_000) * 1000).toISOString().slice(0, 19)}.${fraction}Z`, endpointId };
};

/** Endpoints in trouble of all tenants, the latest first: names, counts and reasons, never what tenants send. */
export const listRecoveries = (
  pool: Pool,
  input: z.output<typeof RecoveryListQuery>,
  ui: TemporalUi,
): Promise<z.input<ReturnType<typeof Page<typeof RecoveryListed>>>> =>
  inVisibility(pool, { operator: true }, async (client) => {
    const cursor = readCursor(input, (wire) => (readPlace(wire) ? wire : undefined));
    const after = cursor.after === null ? undefined : readPlace(cursor.after);
    const tenantId = input.tenant_id === undefined ? null : decodeId('tenant', input.tenant_id);
    if (tenantId === undefined) return { data: [], iterator: null, prevIterator: null, done: true };
    const { rows } = await client.query<Row>(statement, [
      tenantId,
      input.state ?? null,
      input.host?.toLowerCase() ?? null,
      after?.at ?? null,
      after?.endpointId ?? null,
      cursor.backwards,
      input.limit + 1,
    ]);
    return toPage(
      rows,
      input,
      cursor,
      (row) => `${row.place}.${encodeId('endpoint', row.endpointId)}`,
      ({ applicationId, exclusive, failures, nextDueAt, since, seenAt, place: _place, ...row }) => ({
        ...row,
        tenantId: encodeId('tenant', row.tenantId),
        appId: encodeId('application', applicationId),
        endpointId: encodeId('endpoint', row.endpointId),
        isExclusive: exclusive,
        consecutiveFailures: failures,
        nextDueAt: nextDueAt.toISOString(),
        since: since.toISOString(),
        seenAt: seenAt?.toISOString() ?? null,
        workflowId: recoveryWorkflowIdOf(row.endpointId),
        temporalUrl: temporalLink(ui, recoveryWorkflowIdOf(row.endpointId)),
      }),
    );
  });
