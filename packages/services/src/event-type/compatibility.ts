import { notFound } from '@posthorn/shared/error';
import { compareSchemas } from '@posthorn/shared/schema-compatibility';
import { z } from 'zod';
import { defineQuery } from '../command.ts';
import { compileSchema } from '../payload-schema/compile.ts';
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
    changes: z.array(
      z.object({
        path: z.string(),
        kind: z.string().describe('What changed, such as field_removed'),
        breaking: z.boolean(),
        why: z.string().describe('The same in words'),
        before: z.string().nullable().describe('What was allowed, where it can be said shortly'),
        after: z.string().nullable().describe('What is allowed now'),
      }),
    ),
    fault: z.string().nullable().describe('Why this schema would be refused; null: it would not'),
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
    const compiled = compileSchema(input.schema);
    const fault = compiled.ok ? null : compiled.reason;
    return { breaking: changes.some(({ breaking }) => breaking), changes, fault };
  },
});
