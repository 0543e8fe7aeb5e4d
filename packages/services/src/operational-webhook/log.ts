import { listAttemptsByEndpoint, listAttemptsByMessage } from '../attempt/list.ts';
import { AttemptOut } from '../attempt/schema.ts';
import { listMessages } from '../message/list.ts';
import { MessageListQuery, MessageOut } from '../message/schema.ts';
import { Page } from '../page.ts';
import { onOperational } from './on-operational.ts';
import { OperationalAttemptsByEndpoint, OperationalAttemptsByMessage } from './schema.ts';

export const listOperationalMessages = onOperational(listMessages, {
  name: 'operational_webhook.messages',
  scope: 'operational_webhook:read',
  input: MessageListQuery,
  output: Page(MessageOut),
  present: (page) => page,
});

export const listOperationalAttempts = onOperational(listAttemptsByEndpoint, {
  name: 'operational_webhook.attempts',
  scope: 'operational_webhook:read',
  input: OperationalAttemptsByEndpoint,
  output: Page(AttemptOut),
  present: (page) => page,
});

export const listOperationalAttemptsOfMessage = onOperational(listAttemptsByMessage, {
  name: 'operational_webhook.attempts_of_message',
  scope: 'operational_webhook:read',
  input: OperationalAttemptsByMessage,
  output: Page(AttemptOut),
  present: (page) => page,
});
