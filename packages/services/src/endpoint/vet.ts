import { setTimeout as sleep } from 'node:timers/promises';
import { isLocalName, judgeEndpointUrl } from '@posthorn/shared/endpoint-url';
import { invalidField } from '@posthorn/shared/error';
import type { Context, Work } from '../context.ts';
import { vetUrl } from '../delivery/address-guard.ts';
import { getTenant } from '../tenant/find.ts';

const loc = ['body', 'url'];

/** A name server that is slower is not waited for: the address is vetted again at every attempt. */
const lookUpMsMax = 3_000;

/**
 * Refuses a URL that can never be sent to, with the reason. A host that cannot be looked up yet is taken: it may come to be,
 * and no request leaves before its address was vetted.
 */
export const vetEndpointUrl = async (context: Context, text: string | undefined): Promise<void> => {
  if (text === undefined) return;
  const verdict = judgeEndpointUrl(text, { http: true });
  if (!verdict.ok) throw invalidField(loc, verdict.reason);
  const { allowSubnets } = context.settings;
  if (allowSubnets.length === 0 && isLocalName(verdict.url.hostname)) {
    throw invalidField(loc, `${verdict.url.hostname} is a name of this machine or network, which is not sent to.`);
  }
  const stop = new AbortController();
  const vetted = await Promise.race([
    vetUrl(text, { allowSubnets }),
    sleep(lookUpMsMax, null, { signal: stop.signal }).catch(() => null),
  ]);
  stop.abort();
  if (vetted && !vetted.ok && vetted.code === 'address_forbidden') throw invalidField(loc, vetted.reason);
};

/** The installation allows http:// or not, and a tenant may decide for itself. */
export const vetScheme = async (work: Work, text: string | undefined): Promise<void> => {
  if (text === undefined) return;
  const { settings } = await getTenant(work);
  const verdict = judgeEndpointUrl(text, { http: settings.allowHttp ?? work.settings.allowHttp });
  if (!verdict.ok) throw invalidField(loc, verdict.reason);
};
