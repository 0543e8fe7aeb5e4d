import { notFound } from '@posthorn/shared/error';
import { decodeId, encodeId, instantOf, uuidV7Floor } from '@posthorn/shared/id';
import type { Work } from '../context.ts';
import { RawJson } from '../raw-json.ts';
import type { MessageOut } from './schema.ts';

export type MessageRow = {
  id: string;
  event_type: string;
  event_id: string | null;
  channels: string[] | null;
  tags: string[] | null;
  payload: string | null;
  content_type: string | null;
  deliver_at: Date | null;
  schema_fault: string | null;
};

export const messageColumns =
  'm.id, m.event_type, m.event_id, m.channels, m.tags, m.payload, m.content_type, m.deliver_at, m.schema_fault';

/** Lists reach this far back when nothing else is asked: what is older is on partitions that retention is about to drop. */
export const windowMs = 90 * 86_400_000;

/** Bounds of ids for a span of time: ids carry their instant, so a list by time needs no index of its own. */
export const idBounds = (
  span: { before?: string | undefined; after?: string | undefined },
  now: number,
): { from: string; to: string } => ({
  from: uuidV7Floor(span.after ? Date.parse(span.after) + 1 : now - windowMs),
  to: uuidV7Floor(span.before ? Date.parse(span.before) : now + 86_400_000),
});

const empty = new RawJson('{}');
const expired = new RawJson('{"expired":true}');

export const messageFacts = (row: MessageRow) => ({
  id: encodeId('message', row.id),
  eventType: row.event_type,
  eventId: row.event_id,
  channels: row.channels,
  tags: row.tags,
  timestamp: new Date(instantOf(row.id)).toISOString(),
  deliverAt: row.deliver_at?.toISOString() ?? null,
  ...(row.schema_fault !== null && { schemaFault: row.schema_fault }),
});

const isJsonObject = (text: string): boolean => {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
  } catch {
    return false;
  }
};

/** A payload in an answer: an object as it is, anything else as `{"raw": text}`. Only what came with a content type needs a look. */
export const payloadJson = (payload: string, contentType: string | null): RawJson =>
  contentType === null || isJsonObject(payload) ? new RawJson(payload) : new RawJson(JSON.stringify({ raw: payload }));

export const presentMessage = (row: MessageRow, withContent: boolean): MessageOut => ({
  ...messageFacts(row),
  payload: withContent ? (row.payload === null ? expired : payloadJson(row.payload, row.content_type)) : empty,
});

/** By id, or by the eventId the sender gave. */
export const getMessage = async (work: Work, applicationId: string, ref: string): Promise<MessageRow> => {
  const id = decodeId('message', ref);
  const { rows } = await work.client.query<MessageRow>(
    id
      ? `select ${messageColumns} from message m where m.tenant_id = $1 and m.application_id = $2 and m.id = $3`
      : `select ${messageColumns} from message_key k join message m on m.tenant_id = k.tenant_id and m.id = k.message_id
         where k.tenant_id = $1 and k.kind = 'event' and k.application_id = $2 and k.key = $3`,
    [work.tenantId, applicationId, id ?? ref],
  );
  if (!rows[0]) throw notFound('Message');
  return rows[0];
};
