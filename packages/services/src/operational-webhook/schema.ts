import { z } from 'zod';
import { AttemptsByEndpointQuery, AttemptsByMessageQuery } from '../attempt/schema.ts';
import { EndpointIn, EndpointOut, EndpointRef, EndpointUpdate } from '../endpoint/schema.ts';
import { MessageRef } from '../message/schema.ts';
import { NoticeType } from '../notice/schema.ts';
import { RecoverIn } from '../replay/schema.ts';

const EventTypes = z
  .array(NoticeType)
  .min(1)
  .refine((list) => new Set(list).size === list.length, 'Each event type once.')
  .nullish()
  .describe('What it is told of; absent or null: everything');

const fields = { url: true, uid: true, description: true, metadata: true, throttleRate: true, disabled: true } as const;

export const OperationalEndpointUpdate = EndpointUpdate.pick(fields)
  .extend({ eventTypes: EventTypes })
  .meta({ id: 'OperationalWebhookEndpointUpdate' });

export const OperationalEndpointIn = EndpointIn.pick({ ...fields, secret: true })
  .extend({ eventTypes: EventTypes })
  .meta({ id: 'OperationalWebhookEndpointIn' });

export const OperationalEndpointOut = EndpointOut.pick({
  ...fields,
  id: true,
  eventTypes: true,
  disabledReason: true,
  disabledAt: true,
  createdAt: true,
  updatedAt: true,
}).meta({ id: 'OperationalWebhookEndpointOut' });

export const OperationalEndpointRef = EndpointRef.pick({ endpoint_id: true });

export const OperationalExampleIn = z.object({ eventType: NoticeType }).meta({ id: 'OperationalWebhookExampleIn' });

export const OperationalRecoverInput = RecoverIn.safeExtend(OperationalEndpointRef.shape);

export const OperationalAttemptsByEndpoint = OperationalEndpointRef.extend(AttemptsByEndpointQuery.shape);
export const OperationalAttemptsByMessage = MessageRef.pick({ msg_id: true }).extend(AttemptsByMessageQuery.shape);
