import { z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import { noticeWebhooks } from './notice-webhooks.ts';
import { pathParameters } from './rest/meta.ts';
import { type RestProcedure, restProcedures } from './rest/procedures.ts';

const HttpError = z.object({ code: z.string(), detail: z.string() }).meta({ id: 'HttpErrorOut' });

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
    tags: [feature],
    requestParams: {
      ...(inPath.length > 0 && { path: pick(shape, inPath) }),
      ...(inQuery.length > 0 && { query: pick(shape, inQuery) }),
      ...(meta.operationId === 'v1.message.create' && { header }),
    },
    ...(meta.body && { requestBody: { required: !meta.bodyOptional, content: json(meta.body) } }),
    responses: {
      ...successes(one),
      ...Object.fromEntries(
        Object.entries(failures).map(([status, description]) => [status, { description, content: json(HttpError) }]),
      ),
      422: { description: 'A field is not valid', content: json(ValidationError) },
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
      security: [{ apiKey: [] }],
      components: {
        securitySchemes: { apiKey: { type: 'http', scheme: 'bearer', description: 'An API key: ph_live_…' } },
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
