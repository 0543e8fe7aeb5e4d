import { RE2JS } from '@bufbuild/re2';
import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';

export type PayloadFault = { path: (string | number)[]; message: string };

/** What is wrong with a payload, the first of it; null: nothing. */
export type CheckPayload = (payload: unknown) => PayloadFault | null;

export type CompiledSchema = { ok: true; check: CheckPayload } | { ok: false; reason: string };

export const schemaBytesMax = 65_536;
const depthMax = 32;
/** `uniqueItems` compares each with each: beyond this it would take seconds for one payload. */
const uniqueItemsMax = 1_000;

/** RE2 in the place of the engine's own: its time is linear in the text, whatever the pattern. Throws for what it does not know, such as look-ahead. */
const regExp = Object.assign(
  (pattern: string): { test: (text: string) => boolean } => {
    const compiled = RE2JS.compile(pattern);
    return { test: (text) => compiled.test(text) };
  },
  { code: 'RE2' },
);

const options = { strict: false, validateFormats: false, allErrors: false, code: { regExp }, logger: false } as const;

const isOlder = (schema: Record<string, unknown>): boolean =>
  typeof schema.$schema === 'string' && /draft-0[4-7]/.test(schema.$schema);

/** What a schema may not have, found before anything is compiled. */
const faultOf = (value: unknown, depth: number): string | null => {
  if (depth > depthMax) return `It is nested deeper than ${depthMax}.`;
  if (typeof value !== 'object' || value === null) return null;
  if (!Array.isArray(value)) {
    const { $ref: ref, uniqueItems, maxItems }: Record<string, unknown> = { ...value };
    if (typeof ref === 'string' && !ref.startsWith('#'))
      return `$ref ${ref} leads outside: only references within the schema are followed.`;
    if (uniqueItems === true && !(typeof maxItems === 'number' && maxItems <= uniqueItemsMax))
      return `uniqueItems needs a maxItems of at most ${uniqueItemsMax} beside it.`;
  }
  for (const part of Object.values(value)) {
    const fault = faultOf(part, depth + 1);
    if (fault) return fault;
  }
  return null;
};

const placeOf = (pointer: string): (string | number)[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));

const checkWith =
  (validate: ValidateFunction): CheckPayload =>
  (payload) => {
    if (validate(payload)) return null;
    const [first] = validate.errors ?? [];
    return { path: placeOf(first?.instancePath ?? ''), message: first?.message ?? 'is not allowed by the schema' };
  };

/** A JSON Schema (2020-12, or draft 4 to 7 where it says so) as a check of payloads. Bounded in size, depth and time. */
export const compileSchema = (schema: Record<string, unknown>): CompiledSchema => {
  const text = JSON.stringify(schema);
  if (text.length > schemaBytesMax) return { ok: false, reason: `A schema has at most ${schemaBytesMax} bytes.` };
  const fault = faultOf(schema, 0);
  if (fault) return { ok: false, reason: fault };
  try {
    const { $schema: _dialect, $id: _id, ...rest } = schema;
    const ajv = isOlder(schema) ? new Ajv(options) : new Ajv2020(options);
    return { ok: true, check: checkWith(ajv.compile(rest)) };
  } catch (cause) {
    return { ok: false, reason: `This is no JSON Schema: ${cause instanceof Error ? cause.message : String(cause)}` };
  }
};
