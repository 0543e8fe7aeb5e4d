import { client } from './client.ts';
import { type EmbeddedSession, embedded, embedTenant, linkKey, rememberEmbedded } from './embedded.ts';
import { queries } from './queries.ts';

/** Turns what stands in a link into the session of this page; false when it opens nothing here. */
export const openKey = async (key: string): Promise<boolean> => {
  let session: EmbeddedSession;
  try {
    session = await client.portalToken.exchange.mutate({ oneTimeToken: key });
  } catch {
    return false;
  }
  // Another tenant's portal may be framed by other pages: it belongs under its own address.
  if (session.tenantId !== embedTenant) return false;
  if (embedded()?.applicationId !== session.applicationId) queries.clear();
  rememberEmbedded(session);
  return true;
};

let opening: Promise<boolean> | undefined;

/** Whether there is a session: that of the link the page was opened with, else the one of before the reload. */
export const openFirst = (): Promise<boolean> => {
  opening ??= linkKey === null ? Promise.resolve(embedded() !== null) : openKey(linkKey);
  return opening;
};
