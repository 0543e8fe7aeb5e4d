import { z } from 'zod';

const unwrap = (schema: z.core.$ZodType): z.core.$ZodType => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return unwrap(schema.unwrap());
  }
  return schema;
};

const readBoolean = (text: unknown): unknown => {
  if (text === 'true' || text === '1' || text === '') return true;
  return text === 'false' || text === '0' ? false : text;
};

/**
 * A query's texts as what the schema wants: `flag=false` is false, `a=1&a=2` and `a=1,2` are lists, and a list of one is a
 * list. What does not fit is left as it is, for the schema to name it.
 */
export const coerceQuery = (shape: z.core.$ZodShape, query: Record<string, unknown>): Record<string, unknown> => {
  const coerced: Record<string, unknown> = {};
  for (const [name, given] of Object.entries(query)) {
    const field = shape[name];
    if (!field) continue;
    const schema = unwrap(field);
    if (schema instanceof z.ZodArray) {
      coerced[name] = (Array.isArray(given) ? given : [given]).flatMap((part) => String(part).split(','));
      continue;
    }
    const last: unknown = Array.isArray(given) ? given.at(-1) : given;
    if (schema instanceof z.ZodBoolean) coerced[name] = readBoolean(last);
    else if (last !== '' || schema instanceof z.ZodString) coerced[name] = last;
  }
  return coerced;
};
