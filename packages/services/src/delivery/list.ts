import { deliveryStatus, deliveryStatusName, wireStatus } from '@posthorn/shared/delivery-status';
import { notFound } from '@posthorn/shared/error';
import { decodeId, encodeId, instantOf } from '@posthorn/shared/id';
import type { z } from 'zod';
import { ApplicationRef } from '../application/schema.ts';
import { getApplication } from '../application/store.ts';
import { defineQuery } from '../command.ts';
import type { Work } from '../context.ts';
import { findEndpoint } from '../endpoint/store.ts';
import { idBounds } from '../message/find.ts';
import { isAscending, readCursor, toPage } from '../page.ts';
import { keyOf, type LastAttempt, lastAttempts } from './last-attempt.ts';
import { DeliveryListQuery, DeliveryPageOut, type DeliveryRowOut } from './schema.ts';
import { type Cut, type DeliveryKey, endOfWalk, type Found, fitsAll, walkDeliveries } from './walk.ts';

/** Deliveries that a page looks at to find those that fit: some 20 ms of work, however rare they are. */
const walkMax = 2_000;
/** The same where the answer of the last try has to be looked up of each. */
const answersMax = 500;

const Input = ApplicationRef.extend(DeliveryListQuery.shape);

const iteratorOf = ({ messageId, endpointId }: DeliveryKey): string =>
  `${encodeId('message', messageId)}.${encodeId('endpoint', endpointId)}`;

const readIterator = (wire: string): string | undefined => {
  const [message = '', endpoint = ''] = wire.split('.');
  const [messageId, endpointId] = [decodeId('message', message), decodeId('endpoint', endpoint)];
  return messageId && endpointId ? keyOf({ messageId, endpointId }) : undefined;
};

const readKey = (key: string | null): DeliveryKey | null => {
  const [messageId, endpointId] = key?.split('/') ?? [];
  return messageId && endpointId ? { messageId, endpointId } : null;
};

/** An endpoint that was deleted is found by its id: its deliveries are still there. */
const endpointIdOf = async (work: Work, applicationId: string, ref: string): Promise<string> => {
  const id = decodeId('endpoint', ref) ?? (await findEndpoint(work, applicationId, ref))?.id;
  if (id === undefined) throw notFound('Endpoint');
  return id;
};

const messageIdOf = async (work: Work, applicationId: string, ref: string): Promise<string | null> => {
  const id = decodeId('message', ref);
  if (id) return id;
  const { rows } = await work.client.query<{ id: string }>(
    `select message_id as id from message_key where tenant_id = $1 and kind = 'event' and application_id = $2 and key = $3`,
    [work.tenantId, applicationId, ref],
  );
  return rows[0]?.id ?? null;
};

const unsuccessful = Object.values(deliveryStatus).filter((code) => code !== deliveryStatus.succeeded);

/** A class of answers narrows the states too: 2xx is what succeeded, and nothing else is. */
const statesOf = (input: z.output<typeof Input>): readonly number[] | null => {
  const asked = input.state?.map((state) => deliveryStatus[state]) ?? null;
  if (input.status_code_class === undefined) return asked;
  const allowed: readonly number[] = input.status_code_class === 200 ? [deliveryStatus.succeeded] : unsuccessful;
  return asked === null ? allowed : asked.filter((code) => allowed.includes(code));
};

const cutOf = async (work: Work, input: z.output<typeof Input>): Promise<Omit<Cut, 'after' | 'ascending'>> => {
  const application = await getApplication(work, input.app_id);
  const byText = input.text === undefined ? null : await messageIdOf(work, application.id, input.text);
  const named = input.msg_id === undefined ? null : await messageIdOf(work, application.id, input.msg_id);
  if (input.msg_id !== undefined && named === null) throw notFound('Message');
  return {
    applicationId: application.id,
    ...idBounds(input, work.now()),
    states: statesOf(input),
    endpointId: input.endpoint_id === undefined ? null : await endpointIdOf(work, application.id, input.endpoint_id),
    messageId: named ?? byText,
    eventTypes: input.event_types ?? null,
    attemptsMin: input.attempts_min ?? null,
    tag: byText === null ? (input.text ?? null) : null,
  };
};

const isOfClass = (attempt: LastAttempt | undefined, from: number): boolean =>
  attempt !== undefined && Math.floor((attempt.responseStatus ?? 0) / 100) * 100 === from;

type Endpoint = { id: string; uid: string | null; url: string; disabled: boolean; deleted: boolean };

const endpointsOf = async (work: Work, rows: readonly Found[]): Promise<Map<string, Endpoint>> => {
  const { rows: found } = await work.client.query<Endpoint>(
    `select id, uid, url, disabled, deleted_at is not null as deleted from endpoint where tenant_id = $1 and id = any($2::uuid[])`,
    [work.tenantId, [...new Set(rows.map(({ endpointId }) => endpointId))]],
  );
  return new Map(found.map((one) => [one.id, one]));
};

const present = (
  row: Found,
  endpoint: Endpoint | undefined,
  last: LastAttempt | undefined,
): z.input<typeof DeliveryRowOut> => {
  const state = deliveryStatusName(row.status);
  return {
    msgId: encodeId('message', row.messageId),
    eventType: row.eventType,
    eventId: row.eventId,
    timestamp: new Date(instantOf(row.messageId)).toISOString(),
    endpointId: encodeId('endpoint', row.endpointId),
    endpointUid: endpoint?.uid ?? null,
    endpointUrl: endpoint?.url ?? '',
    endpointDisabled: endpoint?.disabled ?? false,
    endpointDeleted: endpoint?.deleted ?? true,
    state,
    status: wireStatus[state].code,
    statusText: wireStatus[state].text,
    attempts: row.attempts,
    nextAttemptAt: row.nextAttemptAt?.toISOString() ?? null,
    reason: row.reason,
    responseStatusCode: last ? (last.responseStatus ?? 0) : null,
    errorCode: last?.errorCode ?? null,
    error: last?.error ?? null,
    responseDurationMs: last ? Math.round(last.totalMs) : null,
    lastAttemptAt: last ? new Date(instantOf(last.id)).toISOString() : null,
  };
};

/**
 * The deliveries of an application, the newest message's first. A page looks at a bounded number of rows: what is rare among millions
 * makes pages that are not full and say how far they looked, never one that takes for ever.
 */
export const listDeliveries = defineQuery({
  name: 'delivery.list',
  scope: 'attempt:read',
  input: Input,
  output: DeliveryPageOut,
  run: async (work, input) => {
    const cursor = readCursor(input, readIterator);
    const ascending = isAscending('descending', cursor);
    const cut: Cut = { ...(await cutOf(work, input)), after: readKey(cursor.after), ascending };
    const codeClass = input.status_code_class;
    const looksUp = codeClass !== undefined && codeClass !== 200;
    const wanted = input.limit + 1;
    const reach = looksUp ? answersMax : fitsAll(cut) ? wanted : walkMax;
    const found = await walkDeliveries(work, cut, reach, looksUp ? answersMax : wanted);
    const answers = looksUp ? await lastAttempts(work, found) : null;
    const fits = answers ? found.filter((row) => isOfClass(answers.get(keyOf(row)), codeClass ?? 0)) : found;
    const rows = fits.slice(0, wanted);
    const end = rows.length < wanted && (await endOfWalk(work, cut, reach));
    const shown = rows.slice(0, input.limit);
    const endpoints = await endpointsOf(work, shown);
    const lasts = answers ?? (await lastAttempts(work, shown));
    const page = toPage(rows, input, cursor, iteratorOf, (row) =>
      present(row, endpoints.get(row.endpointId), lasts.get(keyOf(row))),
    );
    // From an empty page the way back is where it began.
    const prevIterator = page.prevIterator ?? (input.iterator && !cursor.backwards ? `-${input.iterator}` : null);
    if (!end) return { ...page, prevIterator, searchedTo: null };
    const searchedTo = new Date(instantOf(end.messageId)).toISOString();
    return cursor.backwards
      ? { ...page, prevIterator: `-${iteratorOf(end)}`, searchedTo }
      : { ...page, prevIterator, iterator: iteratorOf(end), done: false, searchedTo };
  },
});
