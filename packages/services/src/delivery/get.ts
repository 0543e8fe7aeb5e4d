import { notFound } from '@posthorn/shared/error';
import { decodeId, encodeId } from '@posthorn/shared/id';
import { getApplication } from '../application/store.ts';
import { defineQuery } from '../command.ts';
import { EndpointRef } from '../endpoint/schema.ts';
import { findEndpoint } from '../endpoint/store.ts';
import { getMessage, messageFacts } from '../message/find.ts';
import { MessageRef } from '../message/schema.ts';
import { type DeliveryFacts, deliveryFacts, policiesOf, presentDelivery } from './present.ts';
import { DeliveryOut } from './schema.ts';

/** One message on its way to one endpoint, which may have been deleted since. */
export const readDelivery = defineQuery({
  name: 'delivery.get',
  scope: 'message:read',
  input: MessageRef.extend(EndpointRef.shape),
  output: DeliveryOut,
  run: async (work, input) => {
    const application = await getApplication(work, input.app_id);
    const message = await getMessage(work, application.id, input.msg_id);
    const endpointId =
      decodeId('endpoint', input.endpoint_id) ?? (await findEndpoint(work, application.id, input.endpoint_id))?.id;
    const { rows } = await work.client.query<DeliveryFacts>(`${deliveryFacts} and d.endpoint_id = $3`, [
      work.tenantId,
      message.id,
      endpointId ?? null,
    ]);
    const [row] = rows;
    if (!row) throw notFound('Delivery');
    const policyOf = await policiesOf(work, message.event_type);
    const { id: _, deliverAt: __, schemaFault: ___, ...facts } = messageFacts(message);
    return {
      ...presentDelivery(row, policyOf(row)),
      ...facts,
      msgId: encodeId('message', message.id),
      payloadText: message.payload,
    };
  },
});
