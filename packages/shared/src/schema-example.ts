/** What is known of a schema before it was looked at. */
type Schema = Readonly<Record<string, unknown>>;

/** A schema that refers to itself, or is built to be deep, ends here. */
const depthMax = 8;
const propertiesMax = 100;

const byFormat: Readonly<Record<string, string>> = {
  'date-time': '2026-01-31T12:00:00Z',
  date: '2026-01-31',
  time: '12:00:00Z',
  email: 'ada@example.com',
  uri: 'https://example.com/',
  url: 'https://example.com/',
  uuid: '0199c0de-0000-7000-8000-000000000001',
  hostname: 'example.com',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
};

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const given = (schema: Schema): { value: unknown } | null => {
  if (Array.isArray(schema.examples) && schema.examples.length > 0) return { value: schema.examples[0] };
  for (const key of ['example', 'default', 'const']) if (schema[key] !== undefined) return { value: schema[key] };
  if (Array.isArray(schema.enum) && schema.enum.length > 0) return { value: schema.enum[0] };
  return null;
};

const typeOf = (schema: Schema): string => {
  const type = Array.isArray(schema.type) ? schema.type.find((one) => one !== 'null') : schema.type;
  if (typeof type === 'string') return type;
  if (isSchema(schema.properties)) return 'object';
  return schema.items === undefined ? 'string' : 'array';
};

const resolve = (schema: Schema, root: Schema): Schema => {
  if (typeof schema.$ref === 'string' && schema.$ref.startsWith('#/')) {
    let found: unknown = root;
    for (const part of schema.$ref.slice(2).split('/')) {
      const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
      found = isSchema(found) && Object.hasOwn(found, name) ? found[name] : undefined;
    }
    return isSchema(found) ? found : {};
  }
  for (const key of ['allOf', 'oneOf', 'anyOf']) {
    const [first] = Array.isArray(schema[key]) ? (schema[key] as unknown[]) : [];
    if (isSchema(first) && schema.type === undefined && schema.properties === undefined) return first;
  }
  return schema;
};

const numberOf = (schema: Schema): number => {
  const least = typeof schema.minimum === 'number' ? schema.minimum : null;
  const most = typeof schema.maximum === 'number' ? schema.maximum : null;
  return least ?? (most !== null && most < 1 ? most : 1);
};

const textOf = (schema: Schema): string => {
  const format = typeof schema.format === 'string' ? byFormat[schema.format] : undefined;
  if (format !== undefined) return format;
  const least = typeof schema.minLength === 'number' ? Math.min(1_000, schema.minLength) : 0;
  return 'text'.padEnd(least, '-');
};

const build = (given_: Schema, root: Schema, depth: number): unknown => {
  const schema = resolve(given_, root);
  const example = given(schema);
  if (example) return example.value;
  switch (typeOf(schema)) {
    case 'object': {
      if (depth >= depthMax || !isSchema(schema.properties)) return {};
      const entries = Object.entries(schema.properties).slice(0, propertiesMax);
      return Object.fromEntries(
        entries.map(([name, one]) => [name, isSchema(one) ? build(one, root, depth + 1) : null]),
      );
    }
    case 'array':
      return depth < depthMax && isSchema(schema.items) ? [build(schema.items, root, depth + 1)] : [];
    case 'integer':
    case 'number':
      return numberOf(schema);
    case 'boolean':
      return true;
    case 'null':
      return null;
    default:
      return textOf(schema);
  }
};

/** A value that fits a JSON Schema well enough to be shown and sent: its own example where it has one, else one made from its types. */
export const exampleOfSchema = (schema: Schema): unknown => build(schema, schema, 0);
