import { z } from 'zod';
import { readEndpointHeaders, replaceEndpointHeaders } from '../endpoint/headers.ts';
import {
  EndpointHeadersIn,
  EndpointHeadersOut,
  EndpointSecretOut,
  EndpointSecretRotateIn,
} from '../endpoint/schema.ts';
import { revealSecret, rotateSecret } from '../endpoint/secret.ts';
import { onOperational } from './on-operational.ts';
import { OperationalEndpointRef } from './schema.ts';

/** Who may change the endpoint may know its secret: a reader may not, he could sign. */
export const revealOperationalSecret = onOperational(revealSecret, {
  name: 'operational_webhook.secret',
  scope: 'operational_webhook:write',
  input: OperationalEndpointRef,
  output: EndpointSecretOut,
  present: (secret) => secret,
});

export const rotateOperationalSecret = onOperational(rotateSecret, {
  name: 'operational_webhook.rotate_secret',
  scope: 'operational_webhook:write',
  input: OperationalEndpointRef.extend(EndpointSecretRotateIn.shape),
  output: z.void(),
  present: () => undefined,
});

export const readOperationalHeaders = onOperational(readEndpointHeaders, {
  name: 'operational_webhook.headers',
  scope: 'operational_webhook:read',
  input: OperationalEndpointRef,
  output: EndpointHeadersOut,
  present: (headers) => headers,
});

export const replaceOperationalHeaders = onOperational(replaceEndpointHeaders, {
  name: 'operational_webhook.replace_headers',
  scope: 'operational_webhook:write',
  input: OperationalEndpointRef.extend(EndpointHeadersIn.shape),
  output: z.void(),
  present: () => undefined,
});
