import { noticeTypes } from '@posthorn/shared/notice';
import { z } from 'zod';
import { TaskKind, TaskStatus } from '../background-task/schema.ts';

export const NoticeType = z.enum(noticeTypes);

const app = {
  appId: z.string().meta({ examples: ['app_01h455vb4pex5vsknk084sn02q'] }),
  appUid: z.string().nullable(),
};

/** Present on the one notice that ends a minute in which there were too many of its kind about its endpoint. */
const omitted = {
  omitted: z
    .int()
    .min(1)
    .optional()
    .describe('How many more there were in that minute, which were not told one by one'),
};

const Endpoint = z.object({
  ...app,
  endpointId: z.string().meta({ examples: ['ep_01h455vb4pex5vsknk084sn02q'] }),
  endpointUid: z.string().nullable(),
  ...omitted,
});

const EndpointDisabled = Endpoint.extend({
  failSince: z.iso.datetime().nullable(),
  trigger: z.enum(['manual', 'automatic']),
  reason: z
    .enum(['manual', 'gone', 'failing', 'asked'])
    .describe('manual: by a person. gone: it answered 410. failing: for days. asked: its answer asked for it'),
});

const LastAttempt = z.object({
  id: z.string().meta({ examples: ['atmpt_01h455vb4pex5vsknk084sn02q'] }),
  responseStatusCode: z.int().describe('0: there was no answer'),
  timestamp: z.iso.datetime(),
  error: z.string().nullable().describe('What went wrong, in words; null: it succeeded'),
});

const Attempt = z.object({
  ...app,
  msgId: z.string().meta({ examples: ['msg_01h455vb4pex5vsknk084sn02q'] }),
  msgEventId: z.string().nullable(),
  endpointId: z.string(),
  lastAttempt: LastAttempt,
  ...omitted,
});

const BackgroundTask = z.object({
  taskId: z.string().meta({ examples: ['qtask_01h455vb4pex5vsknk084sn02q'] }),
  task: TaskKind,
  status: TaskStatus,
  data: z.looseObject({}).describe('As GET /api/v1/background-task/{task_id} shows it'),
  ...omitted,
});

const notice = <T extends string, D extends z.ZodObject>(type: T, data: D, id: string) =>
  z.object({ type: z.literal(type), data }).meta({ id });

/** What is delivered, by its type. Of the shapes that receivers of Svix know. */
export const noticePayloads = {
  'endpoint.created': notice('endpoint.created', Endpoint, 'EndpointCreatedEvent'),
  'endpoint.updated': notice('endpoint.updated', Endpoint, 'EndpointUpdatedEvent'),
  'endpoint.deleted': notice('endpoint.deleted', Endpoint, 'EndpointDeletedEvent'),
  'endpoint.enabled': notice('endpoint.enabled', Endpoint, 'EndpointEnabledEvent'),
  'endpoint.disabled': notice('endpoint.disabled', EndpointDisabled, 'EndpointDisabledEvent'),
  'message.attempt.exhausted': notice('message.attempt.exhausted', Attempt, 'MessageAttemptExhaustedEvent'),
  'message.attempt.failing': notice('message.attempt.failing', Attempt, 'MessageAttemptFailingEvent'),
  'message.attempt.recovered': notice('message.attempt.recovered', Attempt, 'MessageAttemptRecoveredEvent'),
  'background_task.finished': notice('background_task.finished', BackgroundTask, 'BackgroundTaskFinishedEvent'),
} as const;

export const NoticePayload = z.discriminatedUnion('type', [
  noticePayloads['endpoint.created'],
  noticePayloads['endpoint.updated'],
  noticePayloads['endpoint.deleted'],
  noticePayloads['endpoint.enabled'],
  noticePayloads['endpoint.disabled'],
  noticePayloads['message.attempt.exhausted'],
  noticePayloads['message.attempt.failing'],
  noticePayloads['message.attempt.recovered'],
  noticePayloads['background_task.finished'],
]);
export type NoticePayload = z.output<typeof NoticePayload>;
