import { z } from 'zod';
import { PageQuery } from '../page.ts';
import { compileSchema } from '../payload-schema/compile.ts';
import { RetryPolicy } from '../retry-policy/schema.ts';

export const EventTypeName = z
  .string()
  .min(1)
  .max(256)
  .regex(/^[a-zA-Z0-9\-_.]+$/, 'Only letters, digits, - _ and . are allowed.')
  .meta({ examples: ['order.placed'] });

/** JSON Schemas by version, `{"1": {…}}`. */
export const EventTypeSchemas = z
  .record(z.string().min(1).max(32), z.record(z.string(), z.unknown()))
  .refine((schemas) => Object.keys(schemas).length <= 50, 'At most 50 versions.')
  .superRefine((schemas, check) => {
    for (const [version, schema] of Object.entries(schemas)) {
      const compiled = compileSchema(schema);
      if (!compiled.ok) check.addIssue({ code: 'custom', path: [version], message: compiled.reason });
    }
  });

const Examples = z
  .record(z.string().min(1).max(32), z.unknown())
  .refine((examples) => JSON.stringify(examples).length <= 262_144, 'At most 256 kB of examples.')
  .describe('An example payload for each version, shown in the catalogue and sent by send-example');

const FeatureFlag = z
  .string()
  .max(256)
  .regex(/^[a-zA-Z0-9\-_.]+$/, 'Only letters, digits, - _ and . are allowed.');

export const EventTypeUpdate = z
  .object({
    description: z.string().max(4096),
    groupName: z.string().max(256).nullish().describe('Groups event types where they are listed'),
    schemas: EventTypeSchemas.nullish(),
    examples: Examples.nullish(),
    featureFlag: FeatureFlag.nullish(),
    retryPolicy: RetryPolicy.nullish().describe("What differs from the tenant's"),
    archived: z.boolean().default(false),
    deprecated: z.boolean().default(false),
  })
  .meta({ id: 'EventTypeUpdate' });

export const EventTypeIn = z.object({ name: EventTypeName, ...EventTypeUpdate.shape }).meta({ id: 'EventTypeIn' });

export const EventTypePatch = z
  .object({
    description: z.string().max(4096).optional(),
    groupName: z.string().max(256).nullish(),
    schemas: EventTypeSchemas.nullish(),
    examples: Examples.nullish(),
    featureFlag: FeatureFlag.nullish(),
    retryPolicy: RetryPolicy.nullish(),
    archived: z.boolean().optional(),
    deprecated: z.boolean().optional(),
  })
  .meta({ id: 'EventTypePatch' });

export const EventTypeOut = z
  .object({
    name: z.string().meta({ examples: ['order.placed'] }),
    description: z.string(),
    groupName: z.string().nullable(),
    schemas: z.record(z.string(), z.record(z.string(), z.unknown())).nullable(),
    examples: z.record(z.string(), z.unknown()).nullable(),
    featureFlag: z.string().nullable(),
    retryPolicy: RetryPolicy.nullable(),
    archived: z.boolean(),
    deprecated: z.boolean(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'EventTypeOut' });
export type EventTypeOut = z.output<typeof EventTypeOut>;

export const EventTypeRef = z.object({ event_type_name: z.string().min(1).max(256).describe("The event type's name") });

export const EventTypeListQuery = PageQuery.extend({
  order: z.enum(['ascending', 'descending']).optional(),
  include_archived: z.boolean().default(false).describe('Archived event types as well'),
  with_content: z.boolean().default(false).describe('With the schemas'),
});
