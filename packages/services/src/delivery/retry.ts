import { deliveryStatusName } from '@posthorn/shared/delivery-status';
import { type RetryEffect, retryEffect } from '@posthorn/shared/delivery-step';
import { getApplication } from '../application/store.ts';
import { defineCommand } from '../command.ts';
import { tellPages } from '../recovery/wake.ts';
import { putBack } from '../replay/put-back.ts';
import { auditOf, type Chosen, chooseDeliveries, type Skipped } from './chosen.ts';
import { hasten } from './hasten.ts';
import { DeliveriesInput, DeliveriesRetryOut } from './schema.ts';

const effectOn = (row: Chosen): RetryEffect => retryEffect({ ...row, state: deliveryStatusName(row.status) });

const idsByEndpoint = (rows: readonly Chosen[]): Map<string, string[]> => {
  const byEndpoint = new Map<string, string[]>();
  for (const row of rows) byEndpoint.set(row.endpointId, [...(byEndpoint.get(row.endpointId) ?? []), row.messageId]);
  return byEndpoint;
};

/** Tries deliveries again, each in the way that fits where it stands, all in one commit. */
export const retryDeliveries = defineCommand({
  name: 'delivery.retry',
  scope: 'attempt:write',
  input: DeliveriesInput,
  output: DeliveriesRetryOut,
  run: async (work, input) => {
    const application = await getApplication(work, input.app_id);
    const { chosen, missing } = await chooseDeliveries(work, application.id, input.deliveries);
    const skipped: Skipped[] = [...missing];
    const rows: Record<'hasten' | 'restart' | 'repeat', Chosen[]> = { hasten: [], restart: [], repeat: [] };
    for (const { named, row } of chosen) {
      const effect = effectOn(row);
      if (effect.kind === 'nothing') skipped.push({ ...named, reason: effect.reason });
      else rows[effect.kind].push(row);
    }
    let hastened = 0;
    for (const [endpointId, ids] of idsByEndpoint(rows.hasten)) hastened += await hasten(work, endpointId, ids);
    await putBack(
      work.client,
      work.tenantId,
      [...rows.restart, ...rows.repeat].map((row) => ({
        messageId: row.messageId,
        endpointId: row.endpointId,
        applicationId: application.id,
        lane: application.lane,
        targetId: row.endpointId,
        targetDisabled: row.disabled,
        targetOrdered: row.ordered,
        status: row.status,
        expunged: row.expunged,
      })),
    );
    await tellPages(work, application.id);
    return { hastened, restarted: rows.restart.length, repeated: rows.repeat.length, skipped };
  },
  audit: (input, { hastened, restarted, repeated }) => {
    const { targetId, detail } = auditOf(input.app_id, input.deliveries);
    return { targetId, detail: { ...detail, hastened, restarted, repeated } };
  },
});
