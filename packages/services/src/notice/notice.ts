import type { AttemptNoticeType } from '@posthorn/shared/notice';

type DisabledReason = 'manual' | 'gone' | 'failing' | 'asked';

/** What happened, by ids alone; names are looked up by whoever tells it. `at` is when. */
export type Notice = { tenantId: string; at: number } & (
  | {
      type: 'endpoint.created' | 'endpoint.updated' | 'endpoint.deleted' | 'endpoint.enabled';
      applicationId: string;
      endpointId: string;
    }
  | { type: 'endpoint.disabled'; applicationId: string; endpointId: string; reason: DisabledReason }
  | {
      type: AttemptNoticeType;
      applicationId: string;
      endpointId: string;
      messageId: string;
      attempt: { id: string; at: number; responseStatus: number | null; error: string | null };
    }
  | { type: 'background_task.finished'; taskId: string }
);
