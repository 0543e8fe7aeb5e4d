import { DomainError } from '@posthorn/shared/error';
import { encodeId } from '@posthorn/shared/id';
import { exampleOfSchema } from '@posthorn/shared/schema-example';
import { type ApplicationRow, getApplication } from '../application/store.ts';
import { defineCommand } from '../command.ts';
import type { Work } from '../context.ts';
import { findEventType } from '../event-type/store.ts';
import { writeNudge } from '../lane/nudge.ts';
import { getMessage, presentMessage } from '../message/find.ts';
import { MessageOut } from '../message/schema.ts';
import { newId } from '../new-id.ts';
import { noticeExample } from '../notice/example.ts';
import { EndpointRef, EventExampleIn } from './schema.ts';
import { getEndpoint } from './store.ts';

/** Puts a message on its way to one endpoint, whatever that subscribes to. */
export const sendToOne = async (
  work: Work,
  application: ApplicationRow,
  endpointId: string,
  message: { eventType: string; tags: string[]; payload: object },
): Promise<MessageOut> => {
  const id = newId(work.now());
  await work.client.query(
    `with m as (
        insert into message (tenant_id, id, application_id, event_type, tags, payload) values ($1, $2, $3, $4, $5, $6)
      )
      insert into outbox (lane, tenant_id, application_id, message_id, endpoint_id) values ($7, $1, $3, $2, $8)`,
    [
      work.tenantId,
      id,
      application.id,
      message.eventType,
      message.tags,
      JSON.stringify(message.payload),
      application.lane,
      endpointId,
    ],
  );
  await work.client.query(`select pg_notify('posthorn_outbox', $1)`, [
    writeNudge({ lane: application.lane, applicationId: application.id }),
  ]);
  return presentMessage(await getMessage(work, application.id, encodeId('message', id)), true);
};

/**
 * Sends an example of an event type to one endpoint, once, by the way that all messages go: signed, guarded and in the log. Whether the
 * endpoint subscribes to the type does not matter.
 */
export const sendExample = defineCommand({
  name: 'endpoint.send_example',
  scope: 'attempt:write',
  input: EndpointRef.extend(EventExampleIn.shape),
  output: MessageOut,
  run: async (work, input) => {
    const application = await getApplication(work, input.app_id);
    const endpoint = await getEndpoint(work, application.id, input.endpoint_id);
    if (endpoint.disabled) throw new DomainError('conflict', 'The endpoint is disabled: enable it first.');
    const eventType = work.hidden ? null : await findEventType(work, input.eventType);
    const [version, schema] = Object.entries(eventType?.schemas ?? {}).at(-1) ?? [];
    const plain = work.hidden ? noticeExample(input.eventType) : { example: true, eventType: input.eventType };
    const given = version === undefined ? undefined : eventType?.examples?.[version];
    const made = given ?? (schema === undefined ? plain : exampleOfSchema(schema));
    const payload = typeof made === 'object' && made !== null && !Array.isArray(made) ? made : { example: made };
    return sendToOne(work, application, endpoint.id, {
      eventType: input.eventType,
      tags: ['example', ...(version ? [`version ${version}`] : [])],
      payload,
    });
  },
  audit: (input, output) => ({
    targetId: input.endpoint_id,
    detail: { message: output.id, eventType: input.eventType },
  }),
});
