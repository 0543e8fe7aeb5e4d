import type { PoolClient } from '@posthorn/db/client';
import { encodeId } from '@posthorn/shared/id';
import { newId } from '../new-id.ts';
import { noticeKey } from './once.ts';
import type { Payload } from './payload.ts';
import type { Wanted } from './wanted.ts';

export type Told = { wanted: Wanted; payload: Payload };

/** What a notice is about: the tag by which the list of them is read, and by which they are counted. */
export const subjectOf = ({ notice }: Wanted): string =>
  'endpointId' in notice ? encodeId('endpoint', notice.endpointId) : encodeId('backgroundTask', notice.taskId);

// As a publish does it: message, outbox row and nudge in the caller's commit.
const statement = `
with i as materialized (
  select * from json_to_recordset($1::json) as i(id uuid, tenant uuid, app uuid, lane smallint, type text, event_id text, tags text[],
    payload text, deliver_at timestamptz)
), stored as (
  insert into message (tenant_id, id, application_id, event_type, event_id, tags, payload, deliver_at)
  select tenant, id, app, type, event_id, tags, payload, deliver_at from i
), queued as (
  insert into outbox (lane, tenant_id, application_id, message_id)
  select lane, tenant, app, id from i where deliver_at is null order by id
), scheduled as (
  insert into scheduled_message (tenant_id, message_id, application_id, due_at)
  select tenant, id, app, deliver_at from i where deliver_at is not null
)
select pg_notify('posthorn_outbox', string_agg(distinct lane || ':' || app, ',')) from i where deliver_at is null having count(*) > 0`;

/** Puts notices on their way; those with a `deliverAt` go then. Returns their messages' ids. */
export const storeNotices = async (
  client: PoolClient,
  told: readonly Told[],
  deliverAt: number | null = null,
): Promise<string[]> => {
  const ids: string[] = [];
  const rows = told.map(({ wanted, payload }) => {
    const id = newId(wanted.notice.at);
    ids.push(id);
    return {
      id,
      tenant: wanted.notice.tenantId,
      app: wanted.hiddenId,
      lane: wanted.lane,
      type: wanted.notice.type,
      event_id: noticeKey(wanted),
      tags: [subjectOf(wanted)],
      payload: JSON.stringify(payload),
      ...(deliverAt !== null && { deliver_at: new Date(deliverAt).toISOString() }),
    };
  });
  if (rows.length > 0) await client.query({ name: 'notice-store', text: statement, values: [JSON.stringify(rows)] });
  return ids;
};
