import { deliveryStatus } from '@posthorn/shared/delivery-status';
import type { Work } from '../context.ts';
import type { DeliveryKey } from './walk.ts';

export type LastAttempt = {
  id: string;
  responseStatus: number | null;
  errorCode: string | null;
  error: string | null;
  totalMs: number;
};

export const keyOf = ({ messageId, endpointId }: DeliveryKey): string => `${messageId}/${endpointId}`;

/**
 * The try that tells how each of these deliveries stands: the last one, and of those that succeeded the one that did, whatever was
 * sent again by hand since. Every message's attempts are read once, however many endpoints it went to: looked up one by one a message to a
 * thousand endpoints would be read a thousand times.
 */
export const lastAttempts = async (
  work: Work,
  deliveries: readonly (DeliveryKey & { status: number })[],
): Promise<Map<string, LastAttempt>> => {
  if (deliveries.length === 0) return new Map();
  const { rows } = await work.client.query<LastAttempt & DeliveryKey>(
    `select distinct on (a.message_id, a.endpoint_id) a.message_id as "messageId", a.endpoint_id as "endpointId", a.id,
        a.response_status::int as "responseStatus", a.error_code as "errorCode", a.error, a.total_ms as "totalMs"
      from attempt a where a.tenant_id = $1 and a.message_id = any($2::uuid[]) and a.endpoint_id = any($3::uuid[])
      order by a.message_id, a.endpoint_id,
        (a.message_id, a.endpoint_id) in (select * from unnest($4::uuid[], $5::uuid[])) and a.error_code is null desc, a.id desc`,
    [
      work.tenantId,
      [...new Set(deliveries.map(({ messageId }) => messageId))],
      [...new Set(deliveries.map(({ endpointId }) => endpointId))],
      ...(['messageId', 'endpointId'] as const).map((part) =>
        deliveries.filter(({ status }) => status === deliveryStatus.succeeded).map((one) => one[part]),
      ),
    ],
  );
  return new Map(rows.map((row) => [keyOf(row), row]));
};
