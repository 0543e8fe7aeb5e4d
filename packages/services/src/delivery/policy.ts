import { defaultHealthPolicy, type HealthPolicy } from '@posthorn/shared/endpoint-health';
import {
  combinePolicies,
  defaultRetryPolicy,
  type RetryPolicy,
  type RetryPolicyPart,
} from '@posthorn/shared/retry-policy';
import type { Settings } from '../context.ts';

/** What the tenant says, as it is loaded with its endpoints. */
export type TenantPolicy = {
  retry: RetryPolicyPart | null;
  byEventType: ReadonlyMap<string, RetryPolicyPart>;
  health: HealthPolicy;
};

export const noTenantPolicy: TenantPolicy = { retry: null, byEventType: new Map(), health: defaultHealthPolicy };

/** The endpoint's word before the event type's, before the tenant's, before the installation's. */
export const retryPolicyFor = (
  tenant: TenantPolicy,
  endpoint: RetryPolicyPart | null,
  eventType: string,
  settings: Pick<Settings, 'retryScheduleSeconds'>,
): RetryPolicy =>
  combinePolicies([endpoint, tenant.byEventType.get(eventType), tenant.retry], {
    ...defaultRetryPolicy,
    scheduleSeconds: settings.retryScheduleSeconds,
  });

export const healthPolicyOf = (settings: { disableAfterHours?: number } | null): HealthPolicy =>
  settings?.disableAfterHours === undefined
    ? defaultHealthPolicy
    : { ...defaultHealthPolicy, disableAfterMs: settings.disableAfterHours * 3600_000 };
