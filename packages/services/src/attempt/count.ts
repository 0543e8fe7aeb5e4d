import { z } from 'zod';
import { getApplication } from '../application/store.ts';
import { defineQuery } from '../command.ts';
import { getEndpoint } from '../endpoint/store.ts';
import { countAttempts } from './list.ts';
import { AttemptsByEndpointInput } from './schema.ts';

export const CountOut = z
  .object({ count: z.int(), approximated: z.boolean().describe('There are more: counting was ended there') })
  .meta({ id: 'CountOut' });

/** How many attempts a list would show; counted up to ten thousand. */
export const countAttemptsByEndpoint = defineQuery({
  name: 'attempt.count_by_endpoint',
  scope: 'attempt:read',
  input: AttemptsByEndpointInput.omit({ limit: true, iterator: true, with_content: true }).extend({
    tag: z.string().min(1).max(128).optional(),
  }),
  output: CountOut,
  run: async (work, input) => {
    const application = await getApplication(work, input.app_id);
    const endpoint = await getEndpoint(work, application.id, input.endpoint_id);
    return countAttempts(work, endpoint.id, input);
  },
});
