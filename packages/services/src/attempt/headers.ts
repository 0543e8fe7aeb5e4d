import { z } from 'zod';
import { defineQuery } from '../command.ts';
import { readAttempt } from './get.ts';
import { AttemptRef } from './schema.ts';

export const MessageAttemptHeadersOut = z
  .object({
    sentHeaders: z.record(z.string(), z.string()),
    responseHeaders: z.array(z.array(z.string())).nullable(),
    sensitive: z.array(z.string()).describe('Sent too, and not shown'),
  })
  .meta({ id: 'MessageAttemptHeadersOut' });

const isHidden = (value: string): boolean => value === '[hidden]' || /^•+$/.test(value);

export const readAttemptHeaders = defineQuery({
  name: 'attempt.headers',
  scope: 'attempt:read',
  input: AttemptRef,
  output: MessageAttemptHeadersOut,
  run: async (work, input) => {
    const { requestHeaders, responseHeaders } = await readAttempt.run(work, input);
    const sent = Object.entries(requestHeaders);
    return {
      sentHeaders: Object.fromEntries(sent.filter(([, value]) => !isHidden(value))),
      responseHeaders: responseHeaders && Object.entries(responseHeaders),
      sensitive: sent.filter(([, value]) => isHidden(value)).map(([name]) => name),
    };
  },
});
