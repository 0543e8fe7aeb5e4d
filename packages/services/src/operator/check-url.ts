import { judgeEndpointUrl } from '@posthorn/shared/endpoint-url';
import { z } from 'zod';
import { isAllowedAddress, parseSubnets, resolveBySystem, vetUrl } from '../delivery/address-guard.ts';

export const OperatorUrlCheckOut = z
  .object({
    isAllowed: z.boolean(),
    reason: z.string().nullable().describe('Why not, in a sentence'),
    addresses: z
      .array(z.object({ address: z.string(), isAllowed: z.boolean() }))
      .describe('What the host is looked up to: one that is not allowed refuses them all'),
  })
  .meta({ id: 'OperatorUrlCheckOut' });
type Verdict = z.output<typeof OperatorUrlCheckOut>;

/** What the sender would decide about a URL at present, with every address that it would look at. */
export const explainUrl = async (
  url: string,
  settings: { allowSubnets: readonly string[]; allowHttp: boolean },
): Promise<Verdict> => {
  const judged = judgeEndpointUrl(url, { http: settings.allowHttp });
  if (!judged.ok) return { isAllowed: false, reason: judged.reason, addresses: [] };
  const allowed = parseSubnets(settings.allowSubnets);
  const host = judged.url.hostname.replace(/^\[|\]$/g, '');
  const found = await resolveBySystem(host).catch(() => []);
  const vetted = await vetUrl(url, { allowSubnets: settings.allowSubnets });
  return {
    isAllowed: vetted.ok,
    reason: vetted.ok ? null : vetted.reason,
    addresses: found.map(({ address }) => ({ address, isAllowed: isAllowedAddress(address, allowed) })),
  };
};
