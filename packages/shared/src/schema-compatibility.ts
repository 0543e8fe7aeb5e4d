type Schema = Record<string, unknown>;

/** What differs between two versions of a schema, as receivers see it: they read payloads of the new one with code for the old. */
export type SchemaChange = {
  path: string;
  kind: ChangeKind;
  breaking: boolean;
  why: string;
  /** What was and is allowed, where a few words say it: types, values, a limit, a format. */
  before: string | null;
  after: string | null;
};

export const changeKinds = [
  'type_widened',
  'type_changed',
  'type_narrowed',
  'values_freed',
  'value_added',
  'value_removed',
  'limit_widened',
  'limit_narrowed',
  'field_removed',
  'field_optional',
  'field_required',
  'field_added',
  'fields_opened',
  'format_changed',
  'field_deprecated',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

const changesMax = 200;
const depthMax = 32;

const asSchema = (value: unknown): Schema => (typeof value === 'object' && value !== null ? { ...value } : {});
const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
const typesOf = (schema: Schema): string[] => asList(schema.type).map(String);

const limits: [keyword: string, isUpper: boolean][] = [
  ['maximum', true],
  ['maxLength', true],
  ['maxItems', true],
  ['minimum', false],
  ['minLength', false],
  ['minItems', false],
];

/** Follows references within the document; what leads nowhere or round in circles allows everything. */
const resolve = (schema: Schema, root: Schema, hops = 0): Schema => {
  const ref = schema.$ref;
  if (typeof ref !== 'string' || hops > depthMax) return schema;
  const found = ref
    .split('/')
    .slice(1)
    .reduce<unknown>((at, part) => asSchema(at)[part.replaceAll('~1', '/').replaceAll('~0', '~')], root);
  return resolve(asSchema(found), root, hops + 1);
};

/**
 * Compares two versions of an event type's schema. Breaking is what code that reads the old version may stumble over: a field that is gone
 * or need not be there any more, another type, values that were not there before, wider limits. New fields are not.
 */
export const compareSchemas = (before: Schema, after: Schema): SchemaChange[] => {
  const changes: SchemaChange[] = [];
  const say = (
    path: string,
    kind: ChangeKind,
    breaking: boolean,
    why: string,
    [was, is]: [string | null, string | null] = [null, null],
  ): void => {
    if (changes.length < changesMax) changes.push({ path: path || '/', kind, breaking, why, before: was, after: is });
  };

  const compareTypes = (path: string, old: Schema, now: Schema): void => {
    const [oldTypes, newTypes] = [typesOf(old), typesOf(now)];
    if (oldTypes.length === 0) return;
    // An integer is a number for whoever reads numbers.
    const isKnown = (type: string): boolean =>
      oldTypes.includes(type) || (type === 'integer' && oldTypes.includes('number'));
    const added = newTypes.filter((type) => !isKnown(type));
    const both: [string, string | null] = [oldTypes.join(' | '), newTypes.join(' | ') || null];
    if (newTypes.length === 0)
      say(path, 'type_widened', true, `may be anything now; it was ${oldTypes.join(' or ')}`, both);
    else if (added.length > 0)
      say(path, 'type_changed', true, `may be ${added.join(' or ')} now; it was ${oldTypes.join(' or ')}`, both);
    else if (newTypes.length < oldTypes.length)
      say(path, 'type_narrowed', false, `is ${newTypes.join(' or ')} only`, both);
  };

  const compareValues = (path: string, old: Schema, now: Schema): void => {
    const valuesOf = (schema: Schema): string[] | null =>
      'const' in schema
        ? [JSON.stringify(schema.const)]
        : Array.isArray(schema.enum)
          ? schema.enum.map((one) => JSON.stringify(one))
          : null;
    const [oldValues, newValues] = [valuesOf(old), valuesOf(now)];
    if (!oldValues) return;
    const added = newValues?.filter((value) => !oldValues.includes(value));
    if (!added) say(path, 'values_freed', true, 'may have any value now; there was a list of them');
    else if (added.length > 0)
      say(path, 'value_added', true, `may be ${added.slice(0, 5).join(', ')} as well`, [
        null,
        added.slice(0, 5).join(', '),
      ]);
    else if ((newValues?.length ?? 0) < oldValues.length)
      say(path, 'value_removed', false, 'has fewer values', [
        oldValues
          .filter((value) => !newValues?.includes(value))
          .slice(0, 5)
          .join(', '),
        null,
      ]);
  };

  const compareLimits = (path: string, old: Schema, now: Schema): void => {
    for (const [keyword, isUpper] of limits) {
      const [was, is] = [old[keyword], now[keyword]];
      if (typeof was !== 'number' || was === is) continue;
      const wider = typeof is !== 'number' || (isUpper ? is > was : is < was);
      say(
        path,
        wider ? 'limit_widened' : 'limit_narrowed',
        wider,
        `${keyword} was ${was} and is ${typeof is === 'number' ? is : 'none'}`,
        [`${keyword} ${was}`, typeof is === 'number' ? `${keyword} ${is}` : null],
      );
    }
  };

  const compareFields = (path: string, old: Schema, now: Schema, depth: number): void => {
    const [oldFields, newFields] = [asSchema(old.properties), asSchema(now.properties)];
    const [oldRequired, newRequired] = [asList(old.required), asList(now.required)];
    for (const [name, field] of Object.entries(oldFields)) {
      const at = `${path}/${name}`;
      if (!(name in newFields)) say(at, 'field_removed', true, 'is gone');
      else {
        compare(at, asSchema(field), asSchema(newFields[name]), depth + 1);
        if (oldRequired.includes(name) && !newRequired.includes(name))
          say(at, 'field_optional', true, 'need not be there any more');
        else if (!oldRequired.includes(name) && newRequired.includes(name))
          say(at, 'field_required', false, 'is always there now');
      }
    }
    for (const name of Object.keys(newFields))
      if (!(name in oldFields)) say(`${path}/${name}`, 'field_added', false, 'is new');
    if (old.additionalProperties === false && now.additionalProperties !== false)
      say(path, 'fields_opened', true, 'may have fields that are not named; it had none');
  };

  const compare = (path: string, oldGiven: Schema, newGiven: Schema, depth: number): void => {
    if (depth > depthMax) return;
    const [old, now] = [resolve(oldGiven, before), resolve(newGiven, after)];
    compareTypes(path, old, now);
    compareValues(path, old, now);
    compareLimits(path, old, now);
    compareFields(path, old, now, depth);
    if (old.items !== undefined) compare(`${path}/*`, asSchema(old.items), asSchema(now.items), depth + 1);
    if (old.format !== now.format && old.format !== undefined)
      say(path, 'format_changed', true, `format was ${String(old.format)} and is ${String(now.format ?? 'none')}`, [
        String(old.format),
        now.format === undefined ? null : String(now.format),
      ]);
    if (now.deprecated === true && old.deprecated !== true) say(path, 'field_deprecated', false, 'is deprecated');
  };

  compare('', before, after, 0);
  return changes;
};
