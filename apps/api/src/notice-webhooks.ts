import { noticePayloads } from '@posthorn/services/notice/schema';
import { type NoticeType, noticeTypes } from '@posthorn/shared/notice';
import type { ZodOpenApiPathsObject } from 'zod-openapi';

const when: Record<NoticeType, string> = {
  'endpoint.created': 'An endpoint was created.',
  'endpoint.updated': 'An endpoint was changed.',
  'endpoint.deleted': 'An endpoint was deleted.',
  'endpoint.enabled': 'An endpoint was enabled.',
  'endpoint.disabled': 'An endpoint was disabled, by a person or because it only failed.',
  'message.attempt.exhausted': 'The last try of a message failed.',
  'message.attempt.failing': 'The fourth try of a message failed, or one that a retry rule raises an alert for.',
  'message.attempt.recovered': 'A message arrived after it had been told to fail.',
  'background_task.finished': 'A background task is over.',
};

/** The section of the OpenAPI document on what operational endpoints are sent. */
export const noticeWebhooks = (): ZodOpenApiPathsObject =>
  Object.fromEntries(
    noticeTypes.map((type) => [
      type,
      {
        post: {
          operationId: type,
          summary: type,
          description: when[type],
          tags: ['operationalWebhook'],
          requestBody: { content: { 'application/json': { schema: noticePayloads[type] } } },
          responses: { '2XX': { description: 'Taken' } },
        },
      },
    ]),
  );
