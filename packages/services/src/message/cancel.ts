import { deliveryStatus } from '@posthorn/shared/delivery-status';
import type { Work } from '../context.ts';

const unfinished = [deliveryStatus.pending, deliveryStatus.retrying, deliveryStatus.held];

/** Deliveries that are not finished end here, with the reason beside them: nothing is silently gone. */
export const cancelOfEndpoint = async (work: Work, endpointId: string, reason: string): Promise<void> => {
  await work.client.query(
    `update delivery set status = $3, next_attempt_at = null, lane = null, reason = $4, updated_at = now()
      where tenant_id = $1 and endpoint_id = $2 and status = any($5::smallint[])`,
    [work.tenantId, endpointId, deliveryStatus.cancelled, reason, unfinished],
  );
};

export const cancelOfApplication = async (work: Work, applicationId: string, reason: string): Promise<void> => {
  await work.client.query(
    `update delivery d set status = $3, next_attempt_at = null, lane = null, reason = $4, updated_at = now()
       from endpoint e
      where e.tenant_id = $1 and e.application_id = $2
        and d.tenant_id = $1 and d.endpoint_id = e.id and d.status = any($5::smallint[])`,
    [work.tenantId, applicationId, deliveryStatus.cancelled, reason, unfinished],
  );
};

/** What waits for a disabled endpoint is kept, not thrown away: it is held until somebody recovers it. */
export const holdOfEndpoint = async (work: Work, endpointId: string, reason: string): Promise<void> => {
  await work.client.query(
    `update delivery set status = $3, next_attempt_at = null, lane = null, reason = $4, updated_at = now()
      where tenant_id = $1 and endpoint_id = $2 and status = any($5::smallint[])`,
    [work.tenantId, endpointId, deliveryStatus.held, reason, [deliveryStatus.pending, deliveryStatus.retrying]],
  );
};
