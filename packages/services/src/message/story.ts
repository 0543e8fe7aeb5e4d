import { deliveryStatusName } from '@posthorn/shared/delivery-status';
import { encodeId } from '@posthorn/shared/id';
import { getApplication } from '../application/store.ts';
import { defineQuery } from '../command.ts';
import type { Work } from '../context.ts';
import { type DeliveryFacts, deliveryFacts, policiesOf, presentDelivery } from '../delivery/present.ts';
import { getMessage, messageFacts } from './find.ts';
import { type DeliveryCounts, MessageRef, MessageStory, StoryQuery } from './schema.ts';

/** A message to more endpoints than that is read page by page, from the list of deliveries. */
const deliveriesMax = 1_000;

/** Whether a lane has yet to take the message up. */
export const isOnItsWay = async (
  work: Work,
  { lane, id }: { lane: number; id: string },
  messageId: string,
): Promise<boolean> => {
  const { rows } = await work.client.query<{ waits: boolean }>(
    'select exists (select from outbox where lane = $1 and application_id = $2 and tenant_id = $3 and message_id = $4) as waits',
    [lane, id, work.tenantId, messageId],
  );
  return rows[0]?.waits ?? false;
};

const countByState = async (work: Work, messageId: string): Promise<DeliveryCounts> => {
  const { rows } = await work.client.query<{ status: number; count: number }>(
    'select status::int as status, count(*)::int as count from delivery where tenant_id = $1 and message_id = $2 group by 1',
    [work.tenantId, messageId],
  );
  const counts: DeliveryCounts = { succeeded: 0, pending: 0, retrying: 0, exhausted: 0, cancelled: 0, held: 0 };
  for (const { status, count } of rows) counts[deliveryStatusName(status)] = count;
  return counts;
};

/** A message and where it stands on its way to each endpoint. */
export const readMessageStory = defineQuery({
  name: 'message.story',
  scope: 'message:read',
  input: MessageRef.extend(StoryQuery.shape),
  output: MessageStory,
  run: async (work, input) => {
    const application = await getApplication(work, input.app_id);
    const message = await getMessage(work, application.id, input.msg_id);
    const counts = await countByState(work, message.id);
    const count = Object.values(counts).reduce((sum, each) => sum + each, 0);
    const { rows } = await work.client.query<DeliveryFacts>(
      `${deliveryFacts} order by d.endpoint_id limit ${Math.min(input.deliveries_max, deliveriesMax)}`,
      [work.tenantId, message.id],
    );
    const policyOf = await policiesOf(work, message.event_type);
    return {
      ...messageFacts(message),
      payloadText: message.payload,
      applicationId: encodeId('application', application.id),
      counts,
      deliveries: rows.map((row) => presentDelivery(row, policyOf(row))),
      accepted: count === 0 && (await isOnItsWay(work, application, message.id)),
    };
  },
});
