import { createHash } from 'node:crypto';
import { inVisibility } from '@posthorn/db/transaction';
import { DomainError, errorStatus, type FieldIssue, invalidField, notFound } from '@posthorn/shared/error';
import { decodeId, encodeId, instantOf } from '@posthorn/shared/id';
import { insertApplication } from '../application/create.ts';
import type { ApplicationResolver } from '../application/resolve.ts';
import { uidFromPath } from '../application/schema.ts';
import { findApplication } from '../application/store.ts';
import { writeAudit } from '../audit/write.ts';
import { requireScope } from '../command.ts';
import type { Context } from '../context.ts';
import { newId } from '../new-id.ts';
import type { PayloadValidator } from '../payload-schema/validate.ts';
import { payloadJson } from './find.ts';
import type { GroupCommit } from './group-commit.ts';
import type { PublishLimit } from './publish-limit.ts';
import type { BatchItem, MessageBody } from './read-body.ts';
import type { MessageOut } from './schema.ts';
import type { NewMessage } from './store.ts';

export type Publisher = {
  groupCommit: GroupCommit;
  resolveApplication: ApplicationResolver;
  limit: PublishLimit;
  validate: PayloadValidator;
};

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

const checkRequestKey = (requestKey: string | null): void => {
  if (requestKey !== null && !requestKeyPattern.test(requestKey)) {
    throw new DomainError('bad_request', 'An Idempotency-Key has 1 to 256 visible ASCII characters.');
  }
};

const requestKeyPattern = /^[\x21-\x7e]{1,256}$/;

/** The application of the path, made anew when the message brings one along and there is none. */
const bringApplication = async (context: Context, ref: string, body: MessageBody): Promise<string> => {
  if (!body.application || decodeId('application', ref)) throw notFound('Application');
  requireScope(context, 'application:write');
  const input = { ...body.application, uid: body.application.uid ?? uidFromPath(ref, 'app_id') };
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

const locate = async (context: Context, publisher: Publisher, app: string, body: MessageBody): Promise<string> => {
  const applicationId =
    decodeId('application', app) ??
    (await publisher.resolveApplication(context.tenantId, app)) ??
    (await bringApplication(context, app, body));
  if (context.applicationId !== undefined && context.applicationId !== applicationId) throw notFound('Application');
  return applicationId;
};

/** What a message says beside the usual; absent keys cost the statement nothing. */
const extras = (body: MessageBody, now: number): Partial<NewMessage> => {
  const { contentType, headers, orderingKey, deliverAt, ttlSeconds } = body;
  const from = deliverAt ? Date.parse(deliverAt) : now;
  return {
    ...(contentType && { content_type: contentType }),
    ...(headers && { headers }),
    ...(orderingKey && { ordering_key: orderingKey }),
    ...(deliverAt && { deliver_at: new Date(deliverAt).toISOString() }),
    ...(ttlSeconds && { expires_at: new Date(from + ttlSeconds * 1000).toISOString() }),
  };
};

const outOf = (id: string, body: MessageBody, schemaFault: string | null): MessageOut => ({
  id: encodeId('message', id),
  eventType: body.eventType,
  eventId: body.eventId ?? null,
  channels: body.channels ?? null,
  tags: body.tags ?? null,
  timestamp: new Date(instantOf(id)).toISOString(),
  deliverAt: body.deliverAt ? new Date(body.deliverAt).toISOString() : null,
  ...(schemaFault !== null && { schemaFault }),
  payload: payloadJson(body.payloadText, body.contentType ?? null),
});

/** Throws for a tenant that wants such payloads rejected; else what is wrong, in words, or null. Only JSON has a schema. */
export const checkPayload = async (
  context: Context,
  publisher: Publisher,
  validation: 'off' | 'warn' | 'reject',
  { eventType, payloadText, contentType }: MessageBody,
): Promise<string | null> => {
  if (validation === 'off' || contentType) return null;
  const fault = await publisher.validate(context.tenantId, eventType, payloadText);
  if (fault === null) return null;
  if (validation === 'reject')
    throw invalidField(
      ['body', 'payload', ...fault.path],
      `The schema of ${eventType} does not allow this: ${fault.message}.`,
      'schema',
    );
  return `/${fault.path.join('/')} ${fault.message}`;
};

const put = async (
  context: Context,
  publisher: Publisher,
  what: {
    applicationId: string;
    body: MessageBody;
    requestKey: string | null;
    rawBody: Buffer | string;
    inOrder?: boolean;
  },
): Promise<Published> => {
  const { applicationId, body, requestKey, rawBody } = what;
  const { eventType, eventId = null, channels = null, tags = null, payloadText } = body;
  const validation = publisher.limit.validationOf(context.tenantId);
  const schemaFault = validation === 'off' ? null : await checkPayload(context, publisher, await validation, body);
  const hasKey = requestKey !== null || eventId !== null;
  const now = context.now();
  const id = newId(now);
  const message = {
    id,
    app: applicationId,
    type: eventType,
    event_id: eventId,
    channels,
    tags,
    payload: payloadText,
    request_key: requestKey,
    fingerprint: hasKey ? createHash('sha256').update(`${applicationId}\n`).update(rawBody).digest('hex') : '',
    ...extras(body, now),
    ...(schemaFault !== null && { schema_fault: schemaFault }),
  };
  const fate = await publisher.groupCommit.put(context.tenantId, message, { inOrder: what.inOrder ?? false });
  switch (fate.kind) {
    case 'stored':
      return { message: outOf(id, body, schemaFault), replayed: false };
    case 'replayed':
      return { message: outOf(fate.id, body, schemaFault), replayed: true };
    case 'event_id_taken':
      throw new DomainError('conflict', `A message with the eventId ${eventId} exists already.`);
    case 'key_taken':
      throw new DomainError('idempotency_conflict', 'This Idempotency-Key was used for another request.');
    case 'unknown_application':
    case 'again':
      throw notFound('Application');
  }
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
  checkRequestKey(requestKey);
  const waits = publisher.limit.spend(context.tenantId, { count: 1, bytes: body.payloadText.length });
  if (waits) await waits;
  const applicationId = await locate(context, publisher, app, body);
  return put(context, publisher, { applicationId, body, requestKey, rawBody });
};

export type BatchResult =
  | { status: 202; message: MessageOut; replayed: boolean }
  | { status: number; error: { code: string; detail: string; issues?: readonly FieldIssue[] } };

/**
 * The same for many, each with a result of its own in the order they were given. They share commits. The Idempotency-Key holds for each
 * by its place, so the whole request can be sent again after an answer that was lost.
 */
export const publishBatch = async (
  context: Context,
  publisher: Publisher,
  batch: { app: string | null; items: readonly BatchItem[]; requestKey: string | null },
): Promise<BatchResult[]> => {
  requireScope(context, 'message:write');
  checkRequestKey(batch.requestKey);
  const bytes = batch.items.reduce(
    (most, item) => ('body' in item ? Math.max(most, item.body.payloadText.length) : most),
    0,
  );
  await publisher.limit.spend(context.tenantId, { count: batch.items.length, bytes });
  const located = new Map<string, Promise<string>>();
  const applicationOf = (app: string, body: MessageBody): Promise<string> => {
    const known = located.get(app) ?? locate(context, publisher, app, body);
    located.set(app, known);
    return known;
  };
  const one = async (item: BatchItem, index: number): Promise<BatchResult> => {
    try {
      if ('fault' in item) throw item.fault;
      const app = batch.app ?? item.app;
      if (app === null) throw invalidField(['body', 'messages', index, 'app'], 'Name the application.', 'missing');
      const { body } = item;
      const applicationId = await applicationOf(app, body);
      const requestKey = batch.requestKey === null ? null : `${batch.requestKey}#${index}`;
      const published = await put(context, publisher, {
        applicationId,
        body,
        requestKey,
        rawBody: requestKey === null && !body.eventId ? '' : JSON.stringify(body),
        inOrder: true,
      });
      return { status: 202, ...published };
    } catch (cause) {
      if (!(cause instanceof DomainError)) throw cause;
      const { code, message: detail, issues } = cause;
      return { status: errorStatus[code], error: { code, detail, ...(issues.length > 0 && { issues }) } };
    }
  };
  const results = await Promise.all(batch.items.map(one));
  // Nothing of it has an application: that is said of the request and not a thousand times.
  if (batch.app !== null && results.every(({ status }) => status === errorStatus.not_found))
    throw notFound('Application');
  return results;
};
