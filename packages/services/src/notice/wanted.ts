import type { PoolClient } from '@posthorn/db/client';
import { queryBuilder } from '@posthorn/db/client';
import { backgroundTask } from '@posthorn/db/schema/background-task';
import { encodeId } from '@posthorn/shared/id';
import { and, eq } from 'drizzle-orm';
import { presentTask } from '../background-task/store.ts';
import type { Notice } from './notice.ts';
import type { NoticePayload } from './schema.ts';

/** A notice that somebody wants: the application it goes to, and what it names by its uids. */
export type Wanted = {
  notice: Notice;
  operationalId: string;
  lane: number;
  appUid: string | null;
  endpointUid: string | null;
  msgEventId: string | null;
  failSince: Date | null;
};

// A tenant that has no operational application costs one look into the unique index of those: nothing else is read for it.
// What the operational application's own endpoints go through is told to nobody, or it would be told of itself for ever.
const statement = `
select i.nth, o.id as "operationalId", o.lane::int as lane, a.uid as "appUid", e.uid as "endpointUid", m.event_id as "msgEventId",
  h.failing_since as "failSince"
from json_to_recordset($1::json) as i(nth int, "tenantId" uuid, type text, "applicationId" uuid, "endpointId" uuid, "messageId" uuid)
join application o on o.tenant_id = i."tenantId" and o.kind = 'operational' and o.deleted_at is null
left join application a on a.tenant_id = i."tenantId" and a.id = i."applicationId"
left join endpoint e on e.tenant_id = i."tenantId" and e.id = i."endpointId"
left join endpoint_health h on h.tenant_id = i."tenantId" and h.endpoint_id = i."endpointId"
left join message m on m.tenant_id = i."tenantId" and m.id = i."messageId"
where i."applicationId" is distinct from o.id and exists (
  select from endpoint w where w.tenant_id = o.tenant_id and w.application_id = o.id and w.deleted_at is null
    and (w.event_types is null or i.type = any(w.event_types)))
order by i.nth`;

/** Those of the notices that an operational endpoint of their tenant subscribes to. */
export const findWanted = async (client: PoolClient, notices: readonly Notice[]): Promise<Wanted[]> => {
  const { rows } = await client.query<Omit<Wanted, 'notice'> & { nth: number }>({
    name: 'notice-wanted',
    text: statement,
    values: [JSON.stringify(notices.map((notice, nth) => ({ ...notice, nth })))],
  });
  return rows.flatMap(({ nth, ...row }) => {
    const notice = notices[nth];
    return notice ? [{ ...row, notice }] : [];
  });
};

/** What is delivered; null: its task is gone. */
export const payloadOf = async (client: PoolClient, wanted: Wanted): Promise<NoticePayload | null> => {
  const { notice, appUid, endpointUid, msgEventId } = wanted;
  switch (notice.type) {
    case 'endpoint.created':
    case 'endpoint.updated':
    case 'endpoint.deleted':
    case 'endpoint.enabled':
    case 'endpoint.disabled': {
      const data = {
        appId: encodeId('application', notice.applicationId),
        appUid,
        endpointId: encodeId('endpoint', notice.endpointId),
        endpointUid,
      };
      if (notice.type !== 'endpoint.disabled') return { type: notice.type, data };
      const failSince = wanted.failSince?.toISOString() ?? null;
      const trigger = notice.reason === 'manual' ? 'manual' : 'automatic';
      return { type: notice.type, data: { ...data, failSince, trigger, reason: notice.reason } };
    }
    case 'message.attempt.exhausted':
    case 'message.attempt.failing':
    case 'message.attempt.recovered':
      return {
        type: notice.type,
        data: {
          appId: encodeId('application', notice.applicationId),
          appUid,
          msgId: encodeId('message', notice.messageId),
          msgEventId,
          endpointId: encodeId('endpoint', notice.endpointId),
          lastAttempt: {
            id: encodeId('attempt', notice.attempt.id),
            responseStatusCode: notice.attempt.responseStatus ?? 0,
            timestamp: new Date(notice.attempt.at).toISOString(),
            error: notice.attempt.error,
          },
        },
      };
    case 'background_task.finished': {
      const [row] = await queryBuilder(client)
        .select()
        .from(backgroundTask)
        .where(and(eq(backgroundTask.tenantId, notice.tenantId), eq(backgroundTask.id, notice.taskId)));
      if (!row) return null;
      const { id, task, status, data } = presentTask(row, notice.at);
      return { type: notice.type, data: { taskId: id, task, status, data } };
    }
  }
};
