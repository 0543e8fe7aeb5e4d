import type { PoolClient } from '@posthorn/db/client';
import { encodeId } from '@posthorn/shared/id';
import type { Wanted } from './wanted.ts';

/**
 * What keeps a notice from being told twice, should the commit that it belongs to be made again after an answer that was lost; also its
 * `eventId`. Null: its commit is never made again.
 */
export const noticeKey = ({ notice }: Wanted): string | null => {
  switch (notice.type) {
    case 'message.attempt.exhausted':
    case 'message.attempt.failing':
    case 'message.attempt.recovered':
      return `${notice.type}.${encodeId('attempt', notice.attempt.id)}`;
    case 'background_task.finished':
      return `${notice.type}.${encodeId('backgroundTask', notice.taskId)}`;
    default:
      return null;
  }
};

/** Stands from the first notice of a delivery's trouble until it is told as recovered. */
const troubleKey = ({ notice }: Wanted): string | null =>
  'messageId' in notice
    ? `told.${encodeId('message', notice.messageId)}.${encodeId('endpoint', notice.endpointId)}`
    : null;

// One order for all, so that two transactions that want the same keys wait for each other and never in a circle.
const statement = `
with i as materialized (
  select * from json_to_recordset($1::json) as i(nth int, type text, tenant uuid, app uuid, subject uuid, key text, trouble text)
), own as (
  insert into message_key (tenant_id, kind, application_id, key, message_id, fingerprint, expires_at)
  select tenant, 'event', app, key, subject, '', now() + interval '90 days' from i
  where key is not null and type not in ('message.attempt.failing', 'message.attempt.recovered') order by key
  on conflict do nothing returning key
), troubled as (
  insert into message_key (tenant_id, kind, application_id, key, message_id, fingerprint, expires_at)
  select distinct on (trouble) tenant, 'event', app, trouble, subject, ''::bytea, now() + interval '90 days' from i
  where type in ('message.attempt.failing', 'message.attempt.exhausted') order by trouble
  on conflict do nothing returning key
), healed as (
  delete from message_key k using i
  where i.type = 'message.attempt.recovered' and k.tenant_id = i.tenant and k.kind = 'event' and k.application_id = i.app and k.key = i.trouble
  returning k.key
)
select nth from i where case
  when type = 'message.attempt.failing' then trouble in (select key from troubled)
  when type = 'message.attempt.recovered' then trouble in (select key from healed)
  else key is null or key in (select key from own) end
order by nth`;

/**
 * Those that are to be told: failing once for each delivery until it recovered, recovered only after a failure was told, the rest once
 * for what caused it.
 */
export const keepNew = async (client: PoolClient, wanted: readonly Wanted[]): Promise<Wanted[]> => {
  if (wanted.every((one) => noticeKey(one) === null)) return [...wanted];
  const { rows } = await client.query<{ nth: number }>({
    name: 'notice-once',
    text: statement,
    values: [
      JSON.stringify(
        wanted.map((one, nth) => ({
          nth,
          type: one.notice.type,
          tenant: one.notice.tenantId,
          app: one.operationalId,
          subject: 'messageId' in one.notice ? one.notice.messageId : one.operationalId,
          key: noticeKey(one),
          trouble: troubleKey(one),
        })),
      ),
    ],
  });
  return rows.flatMap(({ nth }) => wanted[nth] ?? []);
};
