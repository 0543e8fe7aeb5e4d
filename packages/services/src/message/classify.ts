import type { PoolClient } from '@posthorn/db/client';
import { type NewMessage, noApplication } from './store.ts';

/** How a publish ended. `again`: what stood in the way is gone, the message can be stored now. */
export type Fate =
  | { kind: 'stored' }
  | { kind: 'replayed'; id: string }
  | { kind: 'unknown_application' }
  | { kind: 'event_id_taken' }
  | { kind: 'key_taken' }
  | { kind: 'again' };

type KeyRow = {
  kind: 'event' | 'request';
  app: string;
  key: string;
  message_id: string;
  fingerprint: string;
  /** The message it names was never stored or is not kept any more, or the key's time is over. */
  void: boolean;
};

type Wanted = { kind: 'event' | 'request'; app: string; key: string };

const wantedBy = (message: NewMessage): Wanted[] => [
  ...(message.event_id === null ? [] : [{ kind: 'event' as const, app: message.app, key: message.event_id }]),
  ...(message.request_key === null ? [] : [{ kind: 'request' as const, app: noApplication, key: message.request_key }]),
];

/** Rows of message_key that are named in the JSON: by their primary key and the message they stand for. */
const release = `delete from message_key k
  using json_to_recordset($2::json) as w(kind text, app uuid, key text, message_id uuid)
  where k.tenant_id = $1 and k.kind = w.kind and k.application_id = w.app and k.key = w.key and k.message_id = w.message_id`;

const read = `select distinct k.kind, k.application_id as app, k.key, k.message_id, encode(k.fingerprint, 'hex') as fingerprint,
    k.expires_at <= now() or not exists (select from message m where m.tenant_id = $1 and m.id = k.message_id) as void
  from message_key k, json_to_recordset($2::json) as w(kind text, app uuid, key text)
  where k.tenant_id = $1 and k.kind = w.kind and k.application_id = w.app and k.key = w.key`;

const judge = (message: NewMessage, rows: ReadonlyMap<string, KeyRow>): Fate => {
  const [request, event] = [
    message.request_key === null ? undefined : rows.get(`request/${noApplication}/${message.request_key}`),
    message.event_id === null ? undefined : rows.get(`event/${message.app}/${message.event_id}`),
  ];
  // The sender's retry of the very request comes first: it shall get the answer that was lost.
  if (request && !request.void) {
    return request.fingerprint === message.fingerprint
      ? { kind: 'replayed', id: request.message_id }
      : { kind: 'key_taken' };
  }
  return event && !event.void ? { kind: 'event_id_taken' } : { kind: 'again' };
};

/** Why messages were not stored. The connection must be bound to the tenant. */
export const classify = async (
  client: PoolClient,
  tenantId: string,
  lost: readonly NewMessage[],
): Promise<Map<string, Fate>> => {
  const apps = await client.query<{ id: string }>(
    `select id from application where tenant_id = $1 and id = any($2) and deleted_at is null and kind = 'customer'`,
    [tenantId, [...new Set(lost.map((message) => message.app))]],
  );
  const known = new Set(apps.rows.map(({ id }) => id));
  const wanted = JSON.stringify(
    lost.flatMap((message) => wantedBy(message).map((w) => ({ ...w, message_id: message.id }))),
  );
  // The statement may have taken one of a message's keys and lost the other: that one must be free again.
  await client.query(release, [tenantId, wanted]);
  const { rows } = await client.query<KeyRow>(read, [tenantId, wanted]);
  const voids = rows.filter((row) => row.void);
  if (voids.length > 0) await client.query(release, [tenantId, JSON.stringify(voids)]);
  const byName = new Map(rows.map((row) => [`${row.kind}/${row.app}/${row.key}`, row]));
  return new Map(
    lost.map((message) => [
      message.id,
      known.has(message.app) ? judge(message, byName) : { kind: 'unknown_application' },
    ]),
  );
};
