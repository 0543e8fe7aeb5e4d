import { z } from 'zod';
import { createEndpoint } from '../endpoint/create.ts';
import { deleteEndpoint } from '../endpoint/delete.ts';
import { readEndpoint } from '../endpoint/get.ts';
import { listEndpoints } from '../endpoint/list.ts';
import { EndpointListQuery } from '../endpoint/schema.ts';
import { updateEndpoint } from '../endpoint/update.ts';
import { Page } from '../page.ts';
import { onOperational } from './on-operational.ts';
import {
  OperationalEndpointIn,
  OperationalEndpointOut,
  OperationalEndpointRef,
  OperationalEndpointUpdate,
} from './schema.ts';

export const listOperationalEndpoints = onOperational(listEndpoints, {
  name: 'operational_webhook.list',
  scope: 'operational_webhook:read',
  input: EndpointListQuery,
  output: Page(OperationalEndpointOut),
  present: (page) => page,
});

export const createOperationalEndpoint = onOperational(createEndpoint, {
  name: 'operational_webhook.create',
  scope: 'operational_webhook:write',
  input: OperationalEndpointIn,
  output: OperationalEndpointOut,
  present: (endpoint) => endpoint,
});

export const readOperationalEndpoint = onOperational(readEndpoint, {
  name: 'operational_webhook.get',
  scope: 'operational_webhook:read',
  input: OperationalEndpointRef,
  output: OperationalEndpointOut,
  present: (endpoint) => endpoint,
});

/** PUT: makes it what is given, and makes it when there is none. */
export const updateOperationalEndpoint = onOperational(updateEndpoint, {
  name: 'operational_webhook.update',
  scope: 'operational_webhook:write',
  input: OperationalEndpointRef.extend(OperationalEndpointUpdate.shape),
  output: OperationalEndpointOut,
  present: (endpoint) => endpoint,
});

export const deleteOperationalEndpoint = onOperational(deleteEndpoint, {
  name: 'operational_webhook.delete',
  scope: 'operational_webhook:write',
  input: OperationalEndpointRef,
  output: z.void(),
  present: () => undefined,
});
