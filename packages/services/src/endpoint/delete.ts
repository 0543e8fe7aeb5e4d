import { z } from 'zod';
import { getApplication } from '../application/store.ts';
import { defineCommand } from '../command.ts';
import { cancelOfEndpoint } from '../message/cancel.ts';
import { EndpointRef } from './schema.ts';
import { getEndpoint, writeEndpoint } from './store.ts';

/** The row stays, so that attempts of the past still know where they went; its uid is free again. */
export const deleteEndpoint = defineCommand({
  name: 'endpoint.delete',
  scope: 'endpoint:write',
  input: EndpointRef,
  output: z.void(),
  run: async (work, input) => {
    const application = await getApplication(work, input.app_id);
    const row = await getEndpoint(work, application.id, input.endpoint_id);
    await writeEndpoint(work, row, { deletedAt: new Date(work.now()) });
    await cancelOfEndpoint(work, row.id, 'The endpoint was deleted.');
  },
  audit: (input) => ({ targetId: input.endpoint_id }),
});
