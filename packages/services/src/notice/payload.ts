import type { PoolClient } from '@posthorn/db/client';
import { queryBuilder } from '@posthorn/db/client';
import { backgroundTask } from '@posthorn/db/schema/background-task';
import { encodeId } from '@posthorn/shared/id';
import { and, eq } from 'drizzle-orm';
import { type AlertPayload, alertOf } from '../alert/payload.ts';
import { presentTask } from '../background-task/store.ts';
import type { NoticePayload } from './schema.ts';
import type { Wanted } from './wanted.ts';

/** What is delivered: to programs the notice as it is, to people with a sentence that says it. */
export type Payload = NoticePayload | AlertPayload;

const noticeOf = async (client: PoolClient, wanted: Wanted): Promise<NoticePayload | null> => {
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

/** Null: its task is gone. */
export const payloadOf = async (client: PoolClient, wanted: Wanted): Promise<Payload | null> => {
  const notice = await noticeOf(client, wanted);
  return notice !== null && wanted.reader === 'alert' ? alertOf(notice, wanted) : notice;
};
