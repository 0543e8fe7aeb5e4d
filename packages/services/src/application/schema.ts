import { invalidField } from '@posthorn/shared/error';
import { z } from 'zod';
import { PageQuery } from '../page.ts';

const exampleId = 'app_01h455vb4pex5vsknk084sn02q';

export const Uid = z
  .string()
  .min(1)
  .max(256)
  .regex(/^[a-zA-Z0-9\-_.]+$/, 'Only letters, digits, - _ and . are allowed.')
  .describe('Your own identifier, unique among its kind');

/** What stood in a path becomes the uid of what is made there: 422 when it cannot be one. */
export const uidFromPath = (text: string, field: string): string => {
  const { success } = Uid.safeParse(text);
  if (!success)
    throw invalidField(
      ['path', field],
      'There is none, and a new one cannot have this as its uid: only letters, digits, - _ and . are allowed.',
    );
  return text;
};

/** Up to 50 keys of your own; values are texts. */
export const Metadata = z
  .record(z.string().max(256), z.string().max(4096))
  .refine((m) => Object.keys(m).length <= 50, 'At most 50 keys.');

export const ThrottleRate = z.int().min(1).max(65_535).describe('Messages a second at most');

export const ApplicationIn = z
  .object({
    name: z
      .string()
      .min(1)
      .max(256)
      .meta({ examples: ['Ada & Sons'] }),
    uid: Uid.nullish(),
    metadata: Metadata.default({}),
    throttleRate: ThrottleRate.nullish(),
  })
  .meta({ id: 'ApplicationIn' });

export const ApplicationPatch = z
  .object({
    name: z.string().min(1).max(256).optional(),
    uid: Uid.nullish(),
    metadata: Metadata.optional(),
    throttleRate: ThrottleRate.nullish(),
  })
  .meta({ id: 'ApplicationPatch' });

export const ApplicationOut = z
  .object({
    id: z.string().meta({ examples: [exampleId] }),
    uid: Uid.nullable(),
    name: z.string(),
    metadata: z.record(z.string(), z.string()),
    throttleRate: z.int().nullable(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'ApplicationOut' });
export type ApplicationOut = z.output<typeof ApplicationOut>;

/** In every path that leads through an application: its id or its uid. */
export const ApplicationRef = z.object({ app_id: z.string().min(1).max(256).describe("The application's id or uid") });

export const ApplicationListQuery = PageQuery.extend({ order: z.enum(['ascending', 'descending']).optional() });
