import { createHash } from 'node:crypto';
import { inVisibility } from '@posthorn/db/transaction';
import { DomainError, notFound } from '@posthorn/shared/error';
import { decodeId, encodeId, instantOf } from '@posthorn/shared/id';
import { insertApplication } from '../application/create.ts';
import type { ApplicationResolver } from '../application/resolve.ts';
import { findApplication } from '../application/store.ts';
import { writeAudit } from '../audit/write.ts';
import { requireScope } from '../command.ts';
import type { Context } from '../context.ts';
import { newId } from '../new-id.ts';
import { RawJson } from '../raw-json.ts';
import type { GroupCommit } from './group-commit.ts';
import type { MessageBody } from './read-body.ts';
import type { MessageOut } from './schema.ts';

export type Publisher = { groupCommit: GroupCommit; resolveApplication: ApplicationResolver };

export type Publication = {
  /** The application's id or uid. */
  app: string;
  body: MessageBody;
  /** The Idempotency-Key header. */
  requestKey: string | null;
  /** The whole body as it came: what the key stands for. */
  rawBody: Buffer | string;
};

export type Published = { message: MessageOut; replayed: boolean };

const requestKeyPattern = /^[\x21-\x7e]{1,256}$/;

/** The application of the path, made anew when the message brings one along and there is none. */
const bringApplication = async (context: Context, ref: string, body: MessageBody): Promise<string> => {
  if (!body.application || decodeId('application', ref)) throw notFound('Application');
  requireScope(context, 'application:write');
  const input = { ...body.application, uid: body.application.uid ?? ref };
  return inVisibility(context.pool, { tenantId: context.tenantId }, async (client) => {
    const work = { ...context, client };
    const made = await insertApplication(work, input);
    if (made) {
      await writeAudit(work, 'application.create', {
        targetId: encodeId('application', made.id),
        detail: { with: 'message' },
      });
      return made.id;
    }
    const existing = await findApplication(work, input.uid);
    if (!existing) throw notFound('Application');
    return existing.id;
  });
};

/**
 * Stores a message and answers once it is committed: from then on it is delivered or accounted for. Not a command: it takes
 * the group commit's connection instead of a transaction of its own, and leaves the message as its own record, not an audit row.
 */
export const publishMessage = async (
  context: Context,
  publisher: Publisher,
  { app, body, requestKey, rawBody }: Publication,
): Promise<Published> => {
  requireScope(context, 'message:write');
  if (requestKey !== null && !requestKeyPattern.test(requestKey)) {
    throw new DomainError('bad_request', 'An Idempotency-Key has 1 to 256 visible ASCII characters.');
  }
  const { tenantId } = context;
  const applicationId =
    decodeId('application', app) ??
    (await publisher.resolveApplication(tenantId, app)) ??
    (await bringApplication(context, app, body));
  if (context.applicationId !== undefined && context.applicationId !== applicationId) throw notFound('Application');
  const { eventType, eventId = null, channels = null, tags = null, payloadText } = body;
  const hasKey = requestKey !== null || eventId !== null;
  const id = newId(context.now());
  const fate = await publisher.groupCommit.put(tenantId, {
    id,
    app: applicationId,
    type: eventType,
    event_id: eventId,
    channels,
    tags,
    payload: payloadText,
    request_key: requestKey,
    fingerprint: hasKey ? createHash('sha256').update(`${applicationId}\n`).update(rawBody).digest('hex') : '',
  });
  const answer = (stored: string, replayed: boolean): Published => ({
    message: {
      id: encodeId('message', stored),
      eventType,
      eventId,
      channels,
      tags,
      timestamp: new Date(instantOf(stored)).toISOString(),
      payload: new RawJson(payloadText),
    },
    replayed,
  });
  switch (fate.kind) {
    case 'stored':
      return answer(id, false);
    case 'replayed':
      return answer(fate.id, true);
    case 'event_id_taken':
      throw new DomainError('conflict', `A message with the eventId ${eventId} exists already.`);
    case 'key_taken':
      throw new DomainError('idempotency_conflict', 'This Idempotency-Key was used for another request.');
    case 'unknown_application':
    case 'again':
      throw notFound('Application');
  }
};
