import type { PoolClient } from '@posthorn/db/client';

/** A message that is to be stored, as the group commit holds it. Its keys are what the statement's JSON is read by. */
export type NewMessage = {
  id: string;
  app: string;
  type: string;
  event_id: string | null;
  channels: readonly string[] | null;
  tags: readonly string[] | null;
  payload: string;
  content_type?: string;
  headers?: Readonly<Record<string, string>>;
  ordering_key?: string;
  /** ISO instants. */
  deliver_at?: string;
  expires_at?: string;
  /** What the schema of its type does not allow about it. */
  schema_fault?: string;
  request_key: string | null;
  /** SHA-256 in hex of what was asked; empty without a key. */
  fingerprint: string;
};

/** An eventId is told from others for as long as messages are kept. */
const eventKeyLife = '90 days';
/** SDKs are promised that a key holds for a day; the rest is for clocks. */
const requestKeyLife = '25 hours';

/** 38 characters each, and a notification carries 8,000 bytes; beyond, the lanes look for themselves. */
const applicationsANotice = 150;

export const noApplication = '00000000-0000-0000-0000-000000000000';

const input = `
with input as materialized (
  select * from rows from (json_to_recordset($2::json) as (id uuid, app uuid, type text, event_id text, channels text[], tags text[],
    payload text, content_type text, headers jsonb, ordering_key text, deliver_at timestamptz, expires_at timestamptz, schema_fault text,
    request_key text, fingerprint text)) with ordinality as i(id, app, type, event_id, channels, tags, payload, content_type, headers,
    ordering_key, deliver_at, expires_at, schema_fault, request_key, fingerprint, nth)
), known as materialized (
  select i.*, a.lane from input i
  join application a on a.tenant_id = $1 and a.id = i.app and a.deleted_at is null and a.kind = 'customer'
)`;

// One order for all, so that two batches that want the same keys wait for each other and never in a circle.
const keys = `
, taken as (
  insert into message_key (tenant_id, kind, application_id, key, message_id, fingerprint, expires_at)
  select $1, kind, app, key, id, decode(fingerprint, 'hex'), now() + life from (
    select 'event' as kind, app, event_id as key, id, fingerprint, interval '${eventKeyLife}' as life
      from known where event_id is not null
    union all
    select 'request', '${noApplication}', request_key, id, fingerprint, interval '${requestKeyLife}'
      from known where request_key is not null
  ) k order by kind, app, key
  on conflict do nothing
  returning kind, message_id
)`;

const unique = `
  where (k.event_id is null or k.id in (select message_id from taken where kind = 'event'))
    and (k.request_key is null or k.id in (select message_id from taken where kind = 'request'))`;

const rest = (where: string): string => `
, stored as (
  insert into message (tenant_id, id, application_id, event_type, event_id, channels, tags, payload, content_type, headers,
    ordering_key, deliver_at, expires_at, schema_fault)
  select $1, k.id, k.app, k.type, k.event_id, k.channels, k.tags, k.payload, k.content_type, k.headers,
    k.ordering_key, k.deliver_at, k.expires_at, k.schema_fault from known k ${where}
  returning id
), queued as (
  insert into outbox (lane, tenant_id, application_id, message_id)
  select k.lane, $1, k.app, k.id from known k join stored s on s.id = k.id where k.deliver_at is null
  -- The sequence is the order in which ordered endpoints get them: the order in which they were put.
  order by k.nth
), scheduled as (
  insert into scheduled_message (tenant_id, message_id, application_id, due_at)
  select $1, k.id, k.app, k.deliver_at from known k join stored s on s.id = k.id where k.deliver_at is not null
)
select array_agg(k.id) as ids, pg_notify('posthorn_outbox', case when count(distinct k.app) <= ${applicationsANotice}
  then string_agg(distinct k.lane || ':' || k.app, ',') else string_agg(distinct k.lane::text, ',') end)
from known k join stored s on s.id = k.id having count(*) > 0`;

const plain = { name: 'publish', text: input + rest('') };
const keyed = { name: 'publish-keyed', text: input + keys + rest(unique) };

/**
 * Stores messages of one tenant, puts them into the outbox and nudges their lanes, in one statement and so one commit. The
 * connection must be bound to the tenant. Returns the ids that were stored: those missing name an application that is not
 * there, or a key that is taken.
 */
export const storeMessages = async (
  client: PoolClient,
  tenantId: string,
  messages: readonly NewMessage[],
): Promise<ReadonlySet<string>> => {
  const hasKeys = messages.some((message) => message.event_id !== null || message.request_key !== null);
  const { rows } = await client.query<{ ids: string[] }>({
    ...(hasKeys ? keyed : plain),
    values: [tenantId, JSON.stringify(messages)],
  });
  return new Set(rows[0]?.ids);
};
