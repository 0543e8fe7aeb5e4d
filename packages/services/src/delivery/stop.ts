import { deliveryStatusName } from '@posthorn/shared/delivery-status';
import { isUnfinished } from '@posthorn/shared/delivery-step';
import { getApplication } from '../application/store.ts';
import { defineCommand } from '../command.ts';
import { auditOf, chooseDeliveries, type Skipped } from './chosen.ts';
import { giveUp } from './give-up.ts';
import { DeliveriesInput, DeliveriesStopOut } from './schema.ts';

/** No further try is made of these deliveries. They can be tried again later, which begins anew. */
export const stopDeliveries = defineCommand({
  name: 'delivery.stop',
  scope: 'attempt:write',
  input: DeliveriesInput,
  output: DeliveriesStopOut,
  run: async (work, input) => {
    const application = await getApplication(work, input.app_id);
    const { chosen, missing } = await chooseDeliveries(work, application.id, input.deliveries);
    const skipped: Skipped[] = [...missing];
    const byEndpoint = new Map<string, string[]>();
    for (const { named, row } of chosen) {
      if (isUnfinished(deliveryStatusName(row.status)))
        byEndpoint.set(row.endpointId, [...(byEndpoint.get(row.endpointId) ?? []), row.messageId]);
      else skipped.push({ ...named, reason: 'ended' });
    }
    let stopped = 0;
    for (const [endpointId, ids] of byEndpoint)
      stopped += (await giveUp(work, endpointId, ids, `Stopped by ${work.actor.label}.`)).length;
    return { stopped, skipped };
  },
  audit: (input, { stopped }) => {
    const { targetId, detail } = auditOf(input.app_id, input.deliveries);
    return { targetId, detail: { ...detail, stopped } };
  },
});
