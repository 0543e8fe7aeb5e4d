/** A JSON Schema before anything is known of it. */
export type Schema = Readonly<Record<string, unknown>>;

const hopsMax = 32;
/** `allOf` within `allOf` can be written to double with every level. */
const partsMax = 200;

export const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const asSchema = (value: unknown): Schema => (isSchema(value) ? value : {});

const step = (at: unknown, part: string): unknown => {
  const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
  if (Array.isArray(at)) return at[Number(name)];
  return isSchema(at) && Object.hasOwn(at, name) ? at[name] : undefined;
};

const decoded = (ref: string): string => {
  try {
    return decodeURIComponent(ref);
  } catch {
    return ref;
  }
};

/** Where a reference ends, however many it passes; null when it leads nowhere, outside or round in circles. */
export const pointed = (root: Schema, ref: string): { pointer: string; schema: Schema } | null => {
  let pointer = ref;
  for (let hops = 0; hops < hopsMax; hops++) {
    if (pointer === '#') return { pointer, schema: root };
    if (!pointer.startsWith('#/')) return null;
    const found = decoded(pointer).slice(2).split('/').reduce<unknown>(step, root);
    if (!isSchema(found)) return null;
    if (typeof found.$ref !== 'string') return { pointer, schema: found };
    pointer = found.$ref;
  }
  return null;
};

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

const both = (one: Schema, other: Schema): Schema => {
  const merged: Record<string, unknown> = { ...one, ...other };
  if (isSchema(one.properties) && isSchema(other.properties)) {
    const properties: Record<string, unknown> = { ...one.properties, ...other.properties };
    for (const [name, mine] of Object.entries(one.properties)) {
      const theirs = other.properties[name];
      if (isSchema(mine) && isSchema(theirs) && JSON.stringify(mine) !== JSON.stringify(theirs))
        properties[name] = { allOf: [mine, theirs] };
    }
    merged.properties = properties;
  }
  if (one.required !== undefined || other.required !== undefined)
    merged.required = [...new Set([...listOf(one.required), ...listOf(other.required)])];
  const [mine, theirs] = [listOf(one.type), listOf(other.type)];
  if (mine.length > 0 && theirs.length > 0) {
    const common = theirs.filter((type) => mine.includes(type));
    // An integer is a number as well.
    merged.type = common.length > 0 ? common : mine.includes('integer') ? 'integer' : other.type;
    if (common.length === 1) merged.type = common[0];
  }
  if (Array.isArray(one.enum) && Array.isArray(other.enum)) {
    const wanted = new Set(other.enum.map((value) => JSON.stringify(value)));
    merged.enum = one.enum.filter((value) => wanted.has(JSON.stringify(value)));
  }
  return merged;
};

/** One schema that says what all of these and their `allOf` say, references followed. */
export const mergeAll = (root: Schema, parts: readonly Schema[]): Schema => {
  let merged: Schema = {};
  let count = 0;
  const add = (given: Schema, hops: number): void => {
    count += 1;
    if (hops > hopsMax || count > partsMax) return;
    const { allOf, $ref: ref, ...own } = given;
    if (typeof ref === 'string') {
      const end = pointed(root, ref);
      if (end) add(end.schema, hops + 1);
    }
    for (const part of listOf(allOf)) if (isSchema(part)) add(part, hops + 1);
    merged = both(merged, own);
  };
  for (const part of parts) add(part, 0);
  return merged;
};
