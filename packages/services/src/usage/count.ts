import { z } from 'zod';
import { defineQuery } from '../command.ts';
import { CountActiveOut, EndpointCountOut } from './schema.ts';

/** Applications with at least one endpoint that is not disabled. */
export const countActiveApplications = defineQuery({
  name: 'usage.count_active_applications',
  scope: 'application:read',
  input: z.object({
    exclude_disabled: z.boolean().default(true).describe('Those with disabled endpoints alone are left out'),
  }),
  output: CountActiveOut,
  run: async (work, input) => {
    const { rows } = await work.client.query<{ count: number }>(
      `select count(distinct e.application_id)::int as count from endpoint e
        join application a on a.tenant_id = e.tenant_id and a.id = e.application_id and a.kind = 'customer'
        where e.tenant_id = $1 and e.deleted_at is null and (not $2 or not e.disabled)`,
      [work.tenantId, input.exclude_disabled],
    );
    return { count: rows[0]?.count ?? 0 };
  },
});

export const countEndpoints = defineQuery({
  name: 'usage.count_endpoints',
  scope: 'endpoint:read',
  input: z.object({}),
  output: EndpointCountOut,
  run: async (work) => {
    const { rows } = await work.client.query<{ active: number; disabled: number }>(
      `select count(*) filter (where not e.disabled)::int as active, count(*) filter (where e.disabled)::int as disabled
        from endpoint e join application a on a.tenant_id = e.tenant_id and a.id = e.application_id and a.kind = 'customer'
        where e.tenant_id = $1 and e.deleted_at is null`,
      [work.tenantId],
    );
    return rows[0] ?? { active: 0, disabled: 0 };
  },
});
