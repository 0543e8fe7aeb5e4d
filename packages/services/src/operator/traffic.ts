import type { Pool } from '@posthorn/db/client';
import { inVisibility } from '@posthorn/db/transaction';
import { failureClasses } from '@posthorn/shared/failure-class';
import { decodeId, encodeId } from '@posthorn/shared/id';
import { z } from 'zod';
import { Range } from './throughput.ts';

const rowsMax = 50;

/** Attempts that failed, by where to look for the cause. */
const Classes = z
  .object(
    Object.fromEntries(failureClasses.map((name) => [name, z.int()])) as Record<
      (typeof failureClasses)[number],
      z.ZodInt
    >,
  )
  .meta({ id: 'FailureClasses' });

export const TrafficQuery = z.object({ range: Range });

export const TrafficOut = z
  .object({
    range: z.enum(['1h', '24h']),
    tenants: z
      .array(
        z.object({
          tenantId: z.string(),
          name: z.string(),
          succeeded: z.int(),
          failed: z.int(),
          share: z.number().describe('Of all attempts of the installation, 0 to 1'),
          isSuspended: z.boolean(),
        }),
      )
      .describe('The 50 with the most attempts'),
    hosts: z
      .array(
        z.object({
          host: z.string(),
          failed: z.int(),
          classes: Classes,
          endpoints: z.int(),
          tenants: z.int(),
          lastAt: z.iso.datetime().describe('To five minutes'),
        }),
      )
      .describe('The 50 with the most attempts that failed'),
  })
  .meta({ id: 'TrafficOut' });

export const FailingEndpointsQuery = z.object({
  range: Range,
  host: z.string().min(1).max(300).optional(),
  tenant_id: z.string().min(1).max(64).optional(),
});

export const FailingEndpointsOut = z
  .object({
    range: z.enum(['1h', '24h']),
    data: z
      .array(
        z.object({
          tenantId: z.string(),
          tenantName: z.string(),
          appId: z.string(),
          appName: z.string(),
          endpointId: z.string(),
          url: z.string(),
          host: z.string(),
          succeeded: z.int(),
          failed: z.int(),
          classes: Classes,
          lastError: z.string().nullable(),
          isPaused: z.boolean(),
          isDisabled: z.boolean(),
        }),
      )
      .describe('The 50 with the most attempts that failed'),
  })
  .meta({ id: 'FailingEndpointsOut' });

const spans = { '1h': '1 hour', '24h': '1 day' } as const;
type Counted = { failureClass: string; failed: number }[];

const classesOf = (counted: Counted): z.output<typeof Classes> => {
  const of = (name: string): number => counted.find((one) => one.failureClass === name)?.failed ?? 0;
  return {
    dns: of('dns'),
    tls: of('tls'),
    connect: of('connect'),
    timeout: of('timeout'),
    '4xx': of('4xx'),
    '5xx': of('5xx'),
    other: of('other'),
  };
};

// A row a tenant in five minutes: a day of a thousand tenants are 288,000 rows on tenant_span_at_idx.
const tenants = `
select s.tenant_id as "tenantId", t.name, sum(s.succeeded)::int as succeeded, sum(s.failed)::int as failed,
  sum(s.succeeded + s.failed) / sum(sum(s.succeeded + s.failed)) over () as share, t.suspended_at is not null as "isSuspended"
from tenant_span s join tenant t on t.id = s.tenant_id where s.at >= now() - $1::interval
group by s.tenant_id, t.name, t.suspended_at order by sum(s.succeeded + s.failed) desc, s.tenant_id limit $2`;

// Only what failed has rows here, on failure_span_at_idx.
const hosts = `
with counted as (
  select host, failure_class, sum(failed) as failed, max(at) as last_at from failure_span where at >= now() - $1::interval group by 1, 2),
top as (select host, sum(failed)::int as failed, max(last_at) as "lastAt",
  json_agg(json_build_object('failureClass', failure_class, 'failed', failed)) as counted from counted group by 1 order by 2 desc, 1 limit $2)
select top.*, w.endpoints, w.tenants from top cross join lateral (
  select count(distinct endpoint_id)::int as endpoints, count(distinct tenant_id)::int as tenants
  from failure_span f where f.host = top.host and f.at >= now() - $1::interval) w order by top.failed desc, top.host`;

const endpoints = `
with counted as (
  select tenant_id, endpoint_id, failure_class, sum(failed) as failed from failure_span
  where at >= now() - $1::interval and ($3::text is null or host = $3) and ($4::uuid is null or tenant_id = $4) group by 1, 2, 3),
top as (select tenant_id, endpoint_id, sum(failed)::int as failed,
  json_agg(json_build_object('failureClass', failure_class, 'failed', failed)) as counted from counted group by 1, 2 order by 3 desc, 2 limit $2)
select top.tenant_id as "tenantId", t.name as "tenantName", e.application_id as "applicationId", a.name as "appName",
  top.endpoint_id as "endpointId", e.url, url_host(e.url) as host, top.failed, top.counted, h.last_error as "lastError",
  e.paused_at is not null as "isPaused", e.disabled as "isDisabled",
  (select coalesce(sum(m.succeeded), 0)::int from endpoint_minute m
    where m.tenant_id = top.tenant_id and m.endpoint_id = top.endpoint_id and m.minute >= now() - $1::interval) as succeeded
from top join tenant t on t.id = top.tenant_id
join endpoint e on e.tenant_id = top.tenant_id and e.id = top.endpoint_id
join application a on a.tenant_id = e.tenant_id and a.id = e.application_id
left join endpoint_health h on h.tenant_id = top.tenant_id and h.endpoint_id = top.endpoint_id
order by top.failed desc, top.endpoint_id`;

type TenantRow = {
  tenantId: string;
  name: string;
  succeeded: number;
  failed: number;
  share: string | null;
  isSuspended: boolean;
};
type HostRow = { host: string; failed: number; lastAt: Date; counted: Counted; endpoints: number; tenants: number };

/** Who sends the most, and which hosts fail the most and how: from counters, no attempt is looked at. */
export const readTraffic = (
  pool: Pool,
  { range }: z.output<typeof TrafficQuery>,
): Promise<z.input<typeof TrafficOut>> =>
  inVisibility(pool, { operator: true }, async (client) => {
    const values = [spans[range], rowsMax];
    const { rows: noisy } = await client.query<TenantRow>(tenants, values);
    const { rows: failing } = await client.query<HostRow>(hosts, values);
    return {
      range,
      tenants: noisy.map((row) => ({
        ...row,
        tenantId: encodeId('tenant', row.tenantId),
        share: Number(row.share ?? 0),
      })),
      hosts: failing.map(({ counted, lastAt, ...row }) => ({
        ...row,
        classes: classesOf(counted),
        lastAt: lastAt.toISOString(),
      })),
    };
  });

type EndpointRow = {
  tenantId: string;
  tenantName: string;
  applicationId: string;
  appName: string;
  endpointId: string;
  url: string;
  host: string;
  succeeded: number;
  failed: number;
  counted: Counted;
  lastError: string | null;
  isPaused: boolean;
  isDisabled: boolean;
};

/** Which endpoints of a host or tenant fail, and how. */
export const listFailingEndpoints = (
  pool: Pool,
  input: z.output<typeof FailingEndpointsQuery>,
): Promise<z.input<typeof FailingEndpointsOut>> =>
  inVisibility(pool, { operator: true }, async (client) => {
    const tenantId = input.tenant_id === undefined ? null : decodeId('tenant', input.tenant_id);
    if (tenantId === undefined) return { range: input.range, data: [] };
    const { rows } = await client.query<EndpointRow>(endpoints, [
      spans[input.range],
      rowsMax,
      input.host?.toLowerCase() ?? null,
      tenantId,
    ]);
    return {
      range: input.range,
      data: rows.map(({ applicationId, counted, ...row }) => ({
        ...row,
        tenantId: encodeId('tenant', row.tenantId),
        appId: encodeId('application', applicationId),
        endpointId: encodeId('endpoint', row.endpointId),
        classes: classesOf(counted),
      })),
    };
  });
