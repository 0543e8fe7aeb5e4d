import { DomainError } from '@posthorn/shared/error';
import { z } from 'zod';
import { defineQuery, type Operation } from '../command.ts';
import { vetEndpointUrl, vetScheme } from './vet.ts';

export const UrlCheckIn = z
  .object({
    url: z
      .string()
      .max(2048)
      .meta({ examples: ['https://example.com/webhooks'] }),
  })
  .meta({ id: 'UrlCheckIn' });

export const UrlCheckOut = z
  .object({
    isAllowed: z.boolean(),
    reason: z.string().nullable().describe('Why not, in a sentence'),
  })
  .meta({ id: 'UrlCheckOut' });
type UrlCheckOut = z.output<typeof UrlCheckOut>;

const verdictOf = async (vet: () => Promise<void>): Promise<UrlCheckOut> => {
  try {
    await vet();
    return { isAllowed: true, reason: null };
  } catch (error) {
    if (error instanceof DomainError && error.code === 'validation') return { isAllowed: false, reason: error.message };
    throw error;
  }
};

const byScheme = defineQuery({
  name: 'endpoint.check_url',
  scope: 'endpoint:write',
  forApplication: true,
  input: UrlCheckIn,
  output: UrlCheckOut,
  run: (work, input) => verdictOf(() => vetScheme(work, input.url)),
});

/** Whether an endpoint may have this URL, before one is made. The name server is asked after the transaction, never inside it. */
export const checkEndpointUrl: Operation<typeof UrlCheckIn, typeof UrlCheckOut> = {
  ...byScheme,
  execute: async (context, input) => {
    const verdict = await byScheme.execute(context, input);
    return verdict.isAllowed ? verdictOf(() => vetEndpointUrl(context, input.url)) : verdict;
  },
};
