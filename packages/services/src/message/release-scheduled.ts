import type { Pool } from '@posthorn/db/client';

const perRound = 2_000;

/**
 * Puts messages that are due into the outbox and nudges their lanes. Any worker may do it at any time: a row is moved by whoever
 * deletes it, in one commit. Returns how many were moved.
 */
export const releaseScheduled = async (pool: Pool): Promise<number> => {
  const { rows } = await pool.query<{ moved: number }>({
    name: 'release-scheduled',
    text: `with due as (
        select tenant_id, message_id from scheduled_message where due_at <= now() order by due_at limit $1 for update skip locked
      ), gone as (
        delete from scheduled_message s using due d
        where s.tenant_id = d.tenant_id and s.message_id = d.message_id
        returning s.tenant_id, s.message_id, s.application_id, s.due_at
      ), known as (
        select g.*, a.lane from gone g
        join application a on a.tenant_id = g.tenant_id and a.id = g.application_id and a.deleted_at is null
      ), queued as (
        insert into outbox (lane, tenant_id, application_id, message_id)
        select lane, tenant_id, application_id, message_id from known order by due_at, message_id
      ), told as (
        select pg_notify('posthorn_outbox', string_agg(distinct lane::text, ',')) from known having count(*) > 0
      )
      select (select count(*) from gone)::int as moved, (select count(*) from told)`,
    values: [perRound],
  });
  return rows[0]?.moved ?? 0;
};
