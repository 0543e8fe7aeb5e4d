import { deliveryStatusName, wireStatus } from '@posthorn/shared/delivery-status';
import { encodeId } from '@posthorn/shared/id';
import { type RetryPolicy, type RetryPolicyPart, remainingTries } from '@posthorn/shared/retry-policy';
import type { z } from 'zod';
import { getApplication } from '../application/store.ts';
import { defineQuery } from '../command.ts';
import type { Work } from '../context.ts';
import { noTenantPolicy, retryPolicyFor, type TenantPolicy } from '../delivery/policy.ts';
import { findEventType } from '../event-type/store.ts';
import { getTenant } from '../tenant/find.ts';
import { getMessage, messageFacts } from './find.ts';
import { type Delivery, MessageRef, MessageStory } from './schema.ts';

type DeliveryRow = {
  endpoint_id: string;
  uid: string | null;
  url: string | null;
  description: string | null;
  disabled: boolean | null;
  deleted: boolean;
  status: number;
  attempts: number;
  next_attempt_at: Date | null;
  reason: string | null;
  retry_policy: RetryPolicyPart | null;
  updated_at: Date;
};

// The newest 1,000: a message to more endpoints than that is read page by page, from its list of destinations.
const statement = `
select d.endpoint_id, e.uid, e.url, e.description, e.disabled, e.id is null or e.deleted_at is not null as deleted,
  d.status, d.attempts, d.next_attempt_at, d.reason, e.retry_policy, d.updated_at
from delivery d left join endpoint e on e.tenant_id = d.tenant_id and e.id = d.endpoint_id
where d.tenant_id = $1 and d.message_id = $2 order by d.endpoint_id limit 1000`;

/** The policy that each endpoint's deliveries of this event type have. */
const policiesOf = async (work: Work, eventTypeName: string): Promise<(row: DeliveryRow) => RetryPolicy> => {
  const { settings } = await getTenant(work);
  const eventType = await findEventType(work, eventTypeName);
  const tenant: TenantPolicy = {
    ...noTenantPolicy,
    retry: {
      ...(settings.retryScheduleSeconds && { scheduleSeconds: settings.retryScheduleSeconds }),
      ...settings.retryPolicy,
    },
    byEventType: new Map(eventType?.retryPolicy ? [[eventTypeName, eventType.retryPolicy]] : []),
  };
  return (row) => retryPolicyFor(tenant, row.retry_policy, eventTypeName, work.settings);
};

const present = (row: DeliveryRow, policy: RetryPolicy): z.output<typeof Delivery> => {
  const state = deliveryStatusName(row.status);
  const next = row.next_attempt_at;
  return {
    endpointId: encodeId('endpoint', row.endpoint_id),
    endpointUid: row.uid,
    url: row.url ?? '',
    description: row.description ?? '',
    endpointDisabled: row.disabled ?? false,
    endpointDeleted: row.deleted,
    state,
    status: wireStatus[state].code,
    statusText: wireStatus[state].text,
    attempts: row.attempts,
    triesMax: policy.scheduleSeconds.length,
    nextAttemptAt: next?.toISOString() ?? null,
    schedule: next ? remainingTries(policy, row.attempts, next.getTime()).map((at) => new Date(at).toISOString()) : [],
    reason: row.reason,
    updatedAt: row.updated_at.toISOString(),
  };
};

const isWaiting = async (
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

/** A message and where it stands on its way to each endpoint. */
export const readMessageStory = defineQuery({
  name: 'message.story',
  scope: 'message:read',
  input: MessageRef,
  output: MessageStory,
  run: async (work, input) => {
    const application = await getApplication(work, input.app_id);
    const message = await getMessage(work, application.id, input.msg_id);
    const { rows } = await work.client.query<DeliveryRow>(statement, [work.tenantId, message.id]);
    const policyOf = await policiesOf(work, message.event_type);
    return {
      ...messageFacts(message),
      payloadText: message.payload,
      applicationId: encodeId('application', application.id),
      deliveries: rows.map((row) => present(row, policyOf(row))),
      accepted: rows.length === 0 && (await isWaiting(work, application, message.id)),
    };
  },
});
