import type { PoolClient } from '@posthorn/db/client';
import { see } from '@posthorn/db/transaction';
import type { Work } from '../context.ts';
import { groupByWindow, split, tellLater } from './bound.ts';
import type { Notice } from './notice.ts';
import { keepNew } from './once.ts';
import { payloadOf } from './payload.ts';
import { storeNotices, type Told } from './store.ts';
import { findWanted } from './wanted.ts';

/**
 * Tells tenants what happened to their webhooks, and a customer's people what happened to theirs: a message of a hidden application,
 * in the transaction that recorded it, so that neither is there without the other. One statement where nobody listens.
 */
export const emitNotices = async (client: PoolClient, notices: readonly Notice[]): Promise<void> => {
  if (notices.length === 0) return;
  const wanted = await findWanted(client, notices);
  if (wanted.length === 0) return;
  const told: Told[] = [];
  for (const one of await keepNew(client, wanted)) {
    const payload = await payloadOf(client, one);
    if (payload) told.push({ wanted: one, payload });
  }
  if (told.length === 0) return;
  const parts = (await groupByWindow(client, told)).map(split);
  await storeNotices(
    client,
    parts.flatMap(({ atOnce }) => atOnce),
  );
  for (const { beyond } of parts) await tellLater(client, beyond);
};

/** The same from a command. Whoever is bound to one application does not see the tenant's own: it is seen for this alone. */
export const tellOf = async (work: Work, notices: readonly Notice[]): Promise<void> => {
  if (work.applicationId === undefined) return emitNotices(work.client, notices);
  await see(work.client, { tenantId: work.tenantId });
  await emitNotices(work.client, notices);
  await see(work.client, { tenantId: work.tenantId, applicationId: work.applicationId });
};
