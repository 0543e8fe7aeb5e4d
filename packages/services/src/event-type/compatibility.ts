import { notFound } from '@posthorn/shared/error';
import { compareSchemas } from '@posthorn/shared/schema-compatibility';
import { z } from 'zod';
import { defineQuery } from '../command.ts';
import { latestSchema } from '../payload-schema/latest.ts';
import { EventTypeRef } from './schema.ts';
import { getEventType } from './store.ts';

export const CompatibilityIn = z
  .object({
    schema: z.record(z.string(), z.unknown()).describe('The version that is to be'),
    version: z.string().min(1).max(32).nullish().describe('Which version it is compared with; absent: the newest'),
  })
  .meta({ id: 'CompatibilityIn' });

export const CompatibilityOut = z
  .object({
    breaking: z.boolean(),
    changes: z.array(z.object({ path: z.string(), kind: z.string(), breaking: z.boolean(), why: z.string() })),
  })
  .meta({ id: 'CompatibilityOut' });

/** Whether receivers that read the old version can read the new one, and what they may stumble over. */
export const checkCompatibility = defineQuery({
  name: 'event_type.compatibility',
  scope: 'event_type:read',
  input: EventTypeRef.extend(CompatibilityIn.shape),
  output: CompatibilityOut,
  run: async (work, input) => {
    const { schemas } = await getEventType(work, input.event_type_name);
    const before = input.version ? schemas?.[input.version] : latestSchema(schemas);
    if (!before && input.version) throw notFound(`Version ${input.version}`);
    const changes = before ? compareSchemas(before, input.schema) : [];
    return { breaking: changes.some(({ breaking }) => breaking), changes };
  },
});
