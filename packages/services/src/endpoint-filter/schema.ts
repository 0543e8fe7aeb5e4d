import { z } from 'zod';
import { EventTypeName } from '../event-type/schema.ts';
import { compileFilter, filterLengthMax } from './compile.ts';

/** A condition on messages, in CEL: `payload.total > 100 && type.startsWith("order.")`. */
export const FilterText = z
  .string()
  .min(1)
  .max(filterLengthMax)
  .superRefine((text, check) => {
    const compiled = compileFilter(text);
    if (!compiled.ok) check.addIssue({ code: 'custom', message: compiled.reason });
  })
  .describe('Only messages that fulfil it, in CEL, over payload, type, channels, tags and id')
  .meta({ examples: ['payload.total > 100 && type.startsWith("order.")'] });

export const FilterTestIn = z
  .object({
    filter: FilterText,
    eventType: EventTypeName,
    payload: z.unknown().describe('Any JSON'),
    channels: z.array(z.string().min(1).max(128)).max(10).nullish(),
    tags: z.array(z.string().min(1).max(128)).max(8).nullish(),
  })
  .meta({ id: 'FilterTestIn' });

export const FilterTestOut = z
  .object({
    matches: z.boolean(),
    why: z.string().describe('In a sentence'),
    parts: z.array(z.object({ expression: z.string(), value: z.string(), ok: z.boolean() })).describe('What && joins'),
  })
  .meta({ id: 'FilterTestOut' });
