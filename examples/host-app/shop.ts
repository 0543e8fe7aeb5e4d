import { readFileSync } from 'node:fs';
import { Posthorn } from 'posthorn';

const customer = 'ada';

/** The shop's own side: its API key stays here, pages get links. */
export const createShop = async (origin: string) => {
  const dataDir = process.env.POSTHORN_DATA_DIR ?? '.posthorn';
  const local: { apiUrl: string; apiKey: string; receiverUrl: string } = JSON.parse(
    readFileSync(`${dataDir}/local.json`, 'utf8'),
  );
  const { apiUrl, apiKey, receiverUrl } = local;
  const posthorn = new Posthorn(apiKey, { serverUrl: apiUrl });

  // Once, in the settings of the tenant: which pages may show the portal, and the brand it wears there.
  const settings = `${apiUrl}/api/v1/tenant/settings`;
  const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' };
  const now: { allowedOrigins: string[] } = await (await fetch(settings, { headers })).json();
  const changed = await fetch(settings, {
    method: 'PATCH',
    headers,
    body: JSON.stringify({
      allowedOrigins: [...new Set([...now.allowedOrigins, origin])],
      theme: { displayName: 'Teapot & Co', accent: '#b4412f', radiusPx: 14, fontFamily: 'Georgia, serif' },
    }),
  });
  if (!changed.ok) throw new Error(`The settings were not taken: ${await changed.text()}`);

  // When a customer signs up, and when something happens.
  await posthorn.applications.getOrCreate({ name: 'Ada & Sons', uid: customer });
  const endpoints = await posthorn.endpoints.list(customer).page();
  if (endpoints.data.length === 0) {
    await posthorn.eventTypes.update('order.placed', { description: 'Somebody bought tea.' });
    await posthorn.endpoints.create(customer, { url: `${receiverUrl}/in/teapot`, description: 'Books' });
    await posthorn.messages.create(customer, { eventType: 'order.placed', payload: { order: 1042, teas: 3 } });
  }

  return {
    customer,
    serverUrl: apiUrl,
    scriptUrl: `${apiUrl}/portal/embed.js`,
    accessFor: (readOnly: boolean) => posthorn.portal.createAccess(customer, { readOnly, expiry: 3_600 }),
  };
};
