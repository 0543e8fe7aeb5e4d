import { errorStatus } from '@posthorn/shared/error';
import { z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import { AuditExportQuery, OperatorAuditExportQuery } from './audit-export.ts';
import { noticeWebhooks } from './notice-webhooks.ts';
import { pathParameters } from './rest/meta.ts';
import { type RestProcedure, restProcedures } from './rest/procedures.ts';

const codes = ['internal', ...Object.keys(errorStatus).filter((code) => code !== 'validation')];

const HttpError = z
  .object({
    code: z.enum(codes).describe('Stable: programs may decide by it'),
    detail: z.string().describe('A sentence for people, which says what to do'),
  })
  .meta({ id: 'HttpErrorOut', examples: [{ code: 'not_found', detail: 'Endpoint not found' }] });

const ValidationError = z
  .object({
    detail: z.array(z.object({ loc: z.array(z.union([z.string(), z.int()])), msg: z.string(), type: z.string() })),
  })
  .meta({ id: 'HTTPValidationError' });

const json = (schema: z.ZodType) => ({ 'application/json': { schema } });

const failures: Record<string, string> = {
  400: 'The request is malformed',
  401: 'The key is missing or not valid',
  403: 'The key lacks the scope',
  404: 'There is no such thing, or it belongs to somebody else',
  409: 'It collides with what is there',
  413: 'The payload is too large',
  429: 'Too many requests',
  503: 'Try again',
};

const tags: [name: string, features: string[], description: string][] = [
  ['application', ['application'], 'Your customers: the ones whose endpoints receive.'],
  ['endpoint', ['endpoint', 'endpointQueue'], 'Where webhooks go, what they want and how they are sent.'],
  ['message', ['message', 'messageContent'], 'Publish events, one or many, now or later, and find them again.'],
  ['attempt', ['attempt'], 'Every request that was made, with what it was answered.'],
  [
    'replay',
    ['replay', 'backgroundTask'],
    'Send again what failed, is missing or is wanted again, with a count before and progress during.',
  ],
  ['event-type', ['eventType', 'eventTypeDocument'], 'What happens: names, schemas, versions, examples.'],
  ['portal', ['portalToken'], 'Links to the portal of an application, and the sessions they open.'],
  ['operational-webhook', ['operationalWebhook'], 'Webhooks about your webhooks.'],
  ['tenant', ['tenant', 'environment', 'usage'], 'Settings, usage, export and import.'],
  ['member', ['member', 'invitation'], 'Who may sign in, and as what.'],
  ['api-key', ['apiKey', 'apiToken'], 'Keys of machines.'],
  ['audit', ['audit'], 'Who changed what.'],
  [
    'operator',
    ['operator'],
    'For whoever runs the installation: its health, recoveries, steering, keys, storage, tenants.',
  ],
  ['health', [], 'Whether the installation is well.'],
];

/** What any operation may be answered with instead. */
const failureResponses = {
  ...Object.fromEntries(
    Object.entries(failures).map(([status, description]) => [status, { description, content: json(HttpError) }]),
  ),
  422: { description: 'A field is not valid', content: json(ValidationError) },
};

const pick = (shape: z.ZodRawShape, names: readonly string[]): z.ZodObject =>
  z.object(Object.fromEntries(names.flatMap((name) => (shape[name] ? [[name, shape[name]]] : []))));

const successes = ({ meta, output }: RestProcedure): ZodOpenApiOperationObject['responses'] => {
  if (meta.status === 204) return { 204: { description: 'Done' } };
  if (meta.status !== 'created')
    return { [meta.status]: { description: meta.status === 202 ? 'Accepted' : 'Done', content: json(output) } };
  return {
    200: { description: 'It was there', content: json(output) },
    201: { description: 'It is new', content: json(output) },
  };
};

/** `endpointQueue` is part of what people call endpoints. */
const tagOf = (feature: string): string => tags.find(([, features]) => features.includes(feature))?.[0] ?? feature;

const operationOf = (one: RestProcedure): ZodOpenApiOperationObject => {
  const { meta, input, name } = one;
  const { shape } = input;
  const inPath = pathParameters(meta.path);
  const inBody = new Set(Object.keys(meta.body?.shape ?? {}));
  const inQuery = Object.keys(shape).filter((field) => !inPath.includes(field) && !inBody.has(field));
  const [feature = ''] = name.split('.');
  const header = z.object({
    'idempotency-key': z.string().max(256).optional().describe('The same request again with the same key is done once'),
  });
  return {
    operationId: meta.operationId,
    summary: meta.summary,
    tags: [tagOf(feature)],
    ...(meta.open && { security: [] }),
    requestParams: {
      ...(inPath.length > 0 && { path: pick(shape, inPath) }),
      ...(inQuery.length > 0 && { query: pick(shape, inQuery) }),
      ...(meta.method === 'POST' && { header }),
    },
    ...(meta.body && { requestBody: { required: !meta.bodyOptional, content: json(meta.body) } }),
    responses: {
      ...successes(one),
      ...failureResponses,
    },
  };
};

/** OpenAPI 3.1 of everything that is reached by REST, from the procedures alone. */
export const openApiDocument = () => {
  const paths: ZodOpenApiPathsObject = {};
  for (const one of restProcedures()) {
    const method = one.meta.method.toLowerCase();
    paths[one.meta.path] = { ...paths[one.meta.path], [method]: operationOf(one) };
  }
  const alive = {
    responses: { 204: { description: 'All is well' }, 503: { description: 'The database cannot be reached' } },
  };
  paths['/api/v1/audit/export'] = {
    get: {
      operationId: 'v1.audit.export',
      summary: 'The audit log as a file',
      tags: ['audit'],
      requestParams: { query: AuditExportQuery },
      responses: {
        200: {
          description: 'The rows, newest first',
          content: { 'text/csv': { schema: z.string() }, 'application/x-ndjson': { schema: z.string() } },
        },
        ...failureResponses,
      },
    },
  };
  paths['/api/v1/live'] = {
    get: {
      operationId: 'v1.live.follow',
      summary: 'Hear of changes as they happen',
      description:
        'An event stream. `changed` says that deliveries changed, a second apart at the least: ask again for what you show. A portal hears of its own application alone. `end` is the last word when the session has ended or the key was revoked, with the code and the sentence of the refusal; a stream that ends without it is opened again.',
      tags: ['attempt'],
      responses: {
        200: { description: 'The stream', content: { 'text/event-stream': {} } },
        ...failureResponses,
      },
    },
  };
  paths['/api/v1/operator/audit/export'] = {
    get: {
      operationId: 'v1.operator.audit.export',
      summary: 'Download the audit log of all tenants',
      tags: ['operator'],
      requestParams: { query: OperatorAuditExportQuery },
      responses: {
        200: {
          description: 'The rows, newest first',
          content: { 'text/csv': { schema: z.string() }, 'application/x-ndjson': { schema: z.string() } },
        },
        ...failureResponses,
      },
    },
  };
  const ping = { responses: { 204: { description: 'The process lives' } } };
  paths['/api/v1/health/ping'] = {
    get: { operationId: 'v1.health.ping', summary: 'Ping', tags: ['health'], security: [], ...ping },
  };
  paths['/api/v1/health'] = {
    get: { operationId: 'v1.health.get', summary: 'Health', tags: ['health'], security: [], ...alive },
  };
  return createDocument(
    {
      openapi: '3.1.0',
      info: {
        title: 'Posthorn',
        version: '0.1.0',
        description: 'Send webhooks: publish messages, manage endpoints, see every attempt.',
      },
      servers: [{ url: '/' }],
      tags: tags.map(([name, , description]) => ({ name, description })),
      security: [{ apiKey: [] }, { portalToken: [] }, { session: [] }],
      components: {
        securitySchemes: {
          apiKey: { type: 'http', scheme: 'bearer', description: 'An API key: ph_live_… or ph_test_…' },
          portalToken: {
            type: 'http',
            scheme: 'bearer',
            description: "A portal's session: phs_…, for one application",
          },
          session: {
            type: 'apiKey',
            in: 'cookie',
            name: 'posthorn.session_token',
            description: 'A person who signed in; the header x-posthorn-tenant names the tenant',
          },
        },
      },
      paths,
      webhooks: noticeWebhooks(),
    },
    {
      // The format says it; the pattern of all leap years says it to nobody.
      override: ({ jsonSchema }) => {
        if (jsonSchema.format === 'date-time') delete jsonSchema.pattern;
      },
    },
  );
};
