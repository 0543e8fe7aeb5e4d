type Json = Record<string, unknown>;

/** An event type as an OpenAPI document describes it. */
export type DescribedEventType = {
  name: string;
  description: string;
  deprecated: boolean;
  groupName: string | null;
  featureFlag: string | null;
  schema: Json | null;
  example: unknown;
};

export type ReadWebhooks = { ok: true; eventTypes: DescribedEventType[] } | { ok: false; reason: string };

const depthMax = 32;
const namePattern = /^[a-zA-Z0-9\-_.]{1,256}$/;

class Unreadable extends Error {}

const asJson = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
const asText = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const follow = (root: Json, ref: string): unknown => {
  if (!ref.startsWith('#/'))
    throw new Unreadable(`$ref ${ref} leads outside: only references within the document are followed.`);
  const found = ref
    .slice(2)
    .split('/')
    .reduce<unknown>((at, part) => asJson(at)[part.replaceAll('~1', '/').replaceAll('~0', '~')], root);
  if (found === undefined) throw new Unreadable(`$ref ${ref} leads nowhere.`);
  return found;
};

/** The value with every reference replaced by what it names, so that it stands alone. */
const inlined = (root: Json, value: unknown, depth: number): unknown => {
  if (depth > depthMax) throw new Unreadable('The schemas lead round in circles, or are nested deeper than 32.');
  if (Array.isArray(value)) return value.map((one) => inlined(root, one, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  const { $ref: ref, ...rest } = asJson(value);
  if (typeof ref === 'string') return inlined(root, { ...asJson(follow(root, ref)), ...rest }, depth + 1);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, inlined(root, part, depth + 1)]));
};

const contentOf = (operation: Json): Json => {
  const content = asJson(asJson(operation.requestBody).content);
  const type = Object.keys(content).find((name) => name === 'application/json') ?? Object.keys(content)[0];
  return type === undefined ? {} : asJson(content[type]);
};

const read = (root: Json, key: string, item: unknown): DescribedEventType => {
  const operation = asJson(
    inlined(root, asJson(asJson(item).$ref === undefined ? item : follow(root, String(asJson(item).$ref))).post, 0),
  );
  const content = contentOf(operation);
  const name = asText(operation['x-event-type']) ?? key;
  if (!namePattern.test(name))
    throw new Unreadable(
      `${JSON.stringify(name)} is no name of an event type: only letters, digits, - _ and . are allowed.`,
    );
  const tags = Array.isArray(operation.tags) ? operation.tags : [];
  const schema = asJson(content.schema);
  return {
    name,
    description: asText(operation.description) ?? asText(operation.summary) ?? '',
    deprecated: operation.deprecated === true,
    groupName: asText(operation['x-group-name']) ?? asText(tags[0]),
    featureFlag: asText(operation['x-feature-flag']),
    schema: Object.keys(schema).length > 0 ? schema : null,
    example: content.example ?? schema.example ?? null,
  };
};

/** The event types of a document: its `webhooks` (3.1), or `x-webhooks` before that. Each schema stands alone. */
export const readWebhooks = (document: unknown): ReadWebhooks => {
  const root = asJson(document);
  const webhooks = { ...asJson(root['x-webhooks']), ...asJson(root.webhooks) };
  if (Object.keys(webhooks).length === 0)
    return { ok: false, reason: 'The document has no webhooks: they stand under webhooks or x-webhooks.' };
  try {
    return { ok: true, eventTypes: Object.entries(webhooks).map(([key, item]) => read(root, key, item)) };
  } catch (cause) {
    if (cause instanceof Unreadable) return { ok: false, reason: cause.message };
    throw cause;
  }
};

/** The other way: a document that describes these event types. */
export const describeWebhooks = (title: string, eventTypes: readonly DescribedEventType[]): Json => ({
  openapi: '3.1.0',
  info: { title, version: '1.0.0' },
  webhooks: Object.fromEntries(
    eventTypes.map(({ name, description, deprecated, groupName, featureFlag, schema, example }) => [
      name,
      {
        post: {
          operationId: name,
          description,
          ...(deprecated && { deprecated }),
          ...(groupName !== null && { tags: [groupName] }),
          ...(featureFlag !== null && { 'x-feature-flag': featureFlag }),
          requestBody: {
            content: { 'application/json': { schema: schema ?? {}, ...(example !== null && { example }) } },
          },
          responses: { 200: { description: 'Received' } },
        },
      },
    ]),
  ),
});
