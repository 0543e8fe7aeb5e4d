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

// Each hidden application has its own keys: what one was told another may not know. One order for all, so that two transactions that want the same keys wait for each other and never in a circle.
const statement = `
with i as materialized (
  select * from json_to_recordset($1::json) as i(nth int, type text, tenant uuid, app uuid, subject uuid, key text, trouble text)
), own as (
  insert into message_key (tenant_id, kind, application_id, key, message_id, fingerprint, expires_at)
  select tenant, 'event', app, key, subject, '', now() + interval '90 days' from i
  where key is not null and type not in ('message.attempt.failing', 'message.attempt.recovered') order by key, app
  on conflict do nothing returning application_id, key
), troubled as (
  insert into message_key (tenant_id, kind, application_id, key, message_id, fingerprint, expires_at)
  select distinct on (trouble, app) tenant, 'event', app, trouble, subject, ''::bytea, now() + interval '90 days' from i
  where type in ('message.attempt.failing', 'message.attempt.exhausted') order by trouble, app
  on conflict do nothing returning application_id, key
), healed as (
  delete from message_key k using i
  where i.type = 'message.attempt.recovered' and k.tenant_id = i.tenant and k.kind = 'event' and k.application_id = i.app and k.key = i.trouble
  returning k.application_id, k.key
)
select nth from i where case
  when type = 'message.attempt.failing' then (app, trouble) in (select application_id, key from troubled)
  when type = 'message.attempt.recovered' then (app, trouble) in (select application_id, key from healed)
  else key is null or (app, key) in (select application_id, key from own) end
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
          app: one.hiddenId,
          subject: 'messageId' in one.notice ? one.notice.messageId : one.hiddenId,
          key: noticeKey(one),
          trouble: troubleKey(one),
        })),
      ),
    ],
  });
  return rows.flatMap(({ nth }) => wanted[nth] ?? []);
};
