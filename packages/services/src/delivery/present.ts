import { deliveryStatusName, wireStatus } from '@posthorn/shared/delivery-status';
import { encodeId } from '@posthorn/shared/id';
import { type RetryPolicy, type RetryPolicyPart, remainingTries } from '@posthorn/shared/retry-policy';
import type { z } from 'zod';
import type { Work } from '../context.ts';
import { findEventType } from '../event-type/store.ts';
import type { Delivery } from '../message/schema.ts';
import { getTenant } from '../tenant/find.ts';
import { noTenantPolicy, retryPolicyFor, type TenantPolicy } from './policy.ts';

export type DeliveryFacts = {
  endpoint_id: string;
  uid: string | null;
  url: string | null;
  description: string | null;
  disabled: boolean | null;
  paused_at: Date | null;
  deleted: boolean;
  status: number;
  attempts: number;
  next_attempt_at: Date | null;
  reason: string | null;
  retry_policy: RetryPolicyPart | null;
  updated_at: Date;
};

export const deliveryFacts = `
select d.endpoint_id, e.uid, e.url, e.description, e.disabled, e.paused_at, e.id is null or e.deleted_at is not null as deleted,
  d.status, d.attempts, d.next_attempt_at, d.reason, e.retry_policy, d.updated_at
from delivery d left join endpoint e on e.tenant_id = d.tenant_id and e.id = d.endpoint_id
where d.tenant_id = $1 and d.message_id = $2`;

/** The policy that each endpoint's deliveries of this event type have. */
export const policiesOf = async (work: Work, eventTypeName: string): Promise<(row: DeliveryFacts) => RetryPolicy> => {
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

export const presentDelivery = (row: DeliveryFacts, policy: RetryPolicy): z.output<typeof Delivery> => {
  const state = deliveryStatusName(row.status);
  const next = row.next_attempt_at;
  return {
    endpointId: encodeId('endpoint', row.endpoint_id),
    endpointUid: row.uid,
    url: row.url ?? '',
    description: row.description ?? '',
    endpointDisabled: row.disabled ?? false,
    endpointPausedAt: row.paused_at?.toISOString() ?? null,
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
