import { describeWebhooks } from '@posthorn/shared/openapi-webhooks';
import { z } from 'zod';
import { defineQuery } from '../command.ts';
import { latestSchema } from '../payload-schema/latest.ts';
import { getTenant } from '../tenant/find.ts';
import { listAllEventTypes } from './store.ts';

/** The tenant's event types as an OpenAPI document with webhooks: what receivers generate their types from. */
export const exportOpenApi = defineQuery({
  name: 'event_type.export',
  scope: 'event_type:read',
  input: z.object({}),
  output: z.record(z.string(), z.unknown()),
  run: async (work) => {
    const { name } = await getTenant(work);
    const rows = (await listAllEventTypes(work)).filter(({ archived }) => !archived);
    return describeWebhooks(
      `Webhooks of ${name}`,
      rows.map((row) => ({
        name: row.name,
        description: row.description,
        deprecated: row.deprecated,
        groupName: row.groupName,
        featureFlag: row.featureFlag,
        schema: latestSchema(row.schemas),
        example: Object.values(row.examples ?? {}).at(-1) ?? null,
      })),
    );
  },
});
