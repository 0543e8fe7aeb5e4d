import type { z } from 'zod';

export type RestMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** How a procedure is reached by REST. The parameters in the path are taken from the procedure's input by their names. */
export type RestMeta = {
  method: RestMethod;
  path: `/api/v1/${string}`;
  operationId: string;
  summary: string;
  /** `created`: 201 for what is new, 200 for what was there. */
  status: 200 | 201 | 202 | 204 | 'created';
  query?: z.ZodObject;
  body?: z.ZodObject;
  /** No body at all is as good as an empty object. */
  bodyOptional?: boolean;
  /** True for what everybody may ask: a link that is brought decides what is answered. */
  open?: boolean;
  /** True where a native route of its own answers instead of the bound one. */
  native?: boolean;
};

export const pathParameters = (path: string): string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
