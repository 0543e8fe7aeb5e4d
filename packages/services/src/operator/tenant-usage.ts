import { z } from 'zod';
import { defineQuery } from '../command.ts';
import { getTenant } from '../tenant/find.ts';
import { requireOperator } from '../tenant/require-operator.ts';

const Used = z.object({ used: z.number().nullable(), quota: z.number().nullable() });

export const TenantUsageOut = z
  .object({
    messagesPerMonth: Used.describe('Of this month'),
    messagesPerSecond: Used.describe('Of the busiest hour of the last 24, on average'),
    endpointsPerApplication: Used.describe('Of the application with the most'),
    payloadBytesMax: Used.describe('Not counted: used is null'),
    retentionDays: Used.describe("The tenant's own wish"),
    applications: z.int(),
    endpoints: z.int(),
    pausedEndpoints: z.int(),
    disabledEndpoints: z.int(),
    recoveries: z.int(),
    apiKeys: z.int(),
    runningTasks: z.int(),
    settings: z
      .object({ allowHttp: z.boolean(), payloadValidation: z.enum(['off', 'warn', 'reject']) })
      .describe('Switches of the tenant that the installation reads'),
  })
  .meta({ id: 'TenantUsageOut' });

type Row = {
  month: number;
  busiest: number;
  most: number;
  applications: number;
  endpoints: number;
  paused: number;
  disabled: number;
  recoveries: number;
  keys: number;
  tasks: number;
};

const own = `(select id from application where tenant_id = $1 and kind = 'operational')`;

const statement = `
select
  (select coalesce(sum(messages), 0)::int from message_hour where tenant_id = $1 and hour >= date_trunc('month', now(), 'UTC')
    and application_id not in ${own}) as month,
  (select coalesce(max(m), 0)::float8 from (select sum(messages) as m from message_hour where tenant_id = $1
    and hour >= now() - interval '1 day' and application_id not in ${own} group by hour) h) as busiest,
  (select coalesce(max(n), 0)::int from (select count(*) as n from endpoint where tenant_id = $1 and deleted_at is null
    and application_id not in ${own} group by application_id) e) as most,
  (select count(*)::int from application where tenant_id = $1 and deleted_at is null and kind = 'customer') as applications,
  e.endpoints, e.paused, e.disabled,
  (select count(*)::int from recovery where tenant_id = $1) as recoveries,
  (select count(*)::int from api_key where tenant_id = $1 and revoked_at is null and (expires_at is null or expires_at > now())) as keys,
  (select count(*)::int from background_task where tenant_id = $1 and status in ('running', 'paused')) as tasks
from (select count(*)::int as endpoints, count(*) filter (where paused_at is not null)::int as paused,
  count(*) filter (where disabled)::int as disabled from endpoint where tenant_id = $1 and deleted_at is null
  and application_id not in ${own}) e`;

/** What a tenant uses beside what was agreed with it. */
export const readTenantUsage = defineQuery({
  name: 'operator.tenant_usage',
  scope: 'tenant:own',
  input: z.object({}),
  output: TenantUsageOut,
  run: async (work) => {
    requireOperator(work);
    const { quotas, settings } = await getTenant(work);
    const { rows } = await work.client.query<Row>(statement, [work.tenantId]);
    const row = rows[0];
    if (!row) throw new Error('a count answered nothing');
    return {
      messagesPerMonth: { used: row.month, quota: quotas.messagesPerMonth ?? null },
      messagesPerSecond: {
        used: Math.round((row.busiest / 3600) * 100) / 100,
        quota: quotas.messagesPerSecond ?? null,
      },
      endpointsPerApplication: { used: row.most, quota: quotas.endpointsPerApplication ?? null },
      payloadBytesMax: { used: null, quota: quotas.payloadBytesMax ?? null },
      retentionDays: { used: settings.retentionDays ?? null, quota: quotas.retentionDays ?? null },
      applications: row.applications,
      endpoints: row.endpoints,
      pausedEndpoints: row.paused,
      disabledEndpoints: row.disabled,
      recoveries: row.recoveries,
      apiKeys: row.keys,
      runningTasks: row.tasks,
      settings: {
        allowHttp: settings.allowHttp ?? work.settings.allowHttp,
        payloadValidation: settings.payloadValidation ?? 'off',
      },
    };
  },
});
