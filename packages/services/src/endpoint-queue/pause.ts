import { getApplication } from '../application/store.ts';
import { defineCommand } from '../command.ts';
import { EndpointOut, EndpointRef } from '../endpoint/schema.ts';
import { getEndpoint, presentEndpoint, writeEndpoint } from '../endpoint/store.ts';
import { wakeRecovery } from '../recovery/wake.ts';

/** Nothing more is sent to the endpoint; what comes waits in its order. What the lane has in hand already is still sent. */
export const pauseEndpoint = defineCommand({
  name: 'endpoint_queue.pause',
  scope: 'endpoint:write',
  input: EndpointRef,
  output: EndpointOut,
  run: async (work, input) => {
    const application = await getApplication(work, input.app_id);
    const row = await getEndpoint(work, application.id, input.endpoint_id);
    if (row.pausedAt !== null) return presentEndpoint(row);
    return presentEndpoint(await writeEndpoint(work, row, { pausedAt: new Date(work.now()) }));
  },
  audit: (_input, output) => ({ targetId: output.id }),
});

export const resumeEndpoint = defineCommand({
  name: 'endpoint_queue.resume',
  scope: 'endpoint:write',
  input: EndpointRef,
  output: EndpointOut,
  run: async (work, input) => {
    const application = await getApplication(work, input.app_id);
    const row = await getEndpoint(work, application.id, input.endpoint_id);
    if (row.pausedAt === null) return presentEndpoint(row);
    const written = await writeEndpoint(work, row, { pausedAt: null });
    await wakeRecovery(work, row.id);
    return presentEndpoint(written);
  },
  audit: (_input, output) => ({ targetId: output.id }),
});
