import { getApplication } from '../application/store.ts';
import { defineQuery } from '../command.ts';
import { EndpointOut, EndpointRef } from './schema.ts';
import { getEndpoint, presentEndpoint } from './store.ts';

export const readEndpoint = defineQuery({
  name: 'endpoint.get',
  scope: 'endpoint:read',
  input: EndpointRef,
  output: EndpointOut,
  run: async (work, input) => {
    const application = await getApplication(work, input.app_id);
    return presentEndpoint(await getEndpoint(work, application.id, input.endpoint_id));
  },
});
