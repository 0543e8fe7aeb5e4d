import { DomainError, notFound } from '@posthorn/shared/error';
import { z } from 'zod';
import { getApplication } from '../application/store.ts';
import { defineCommand } from '../command.ts';
import { EndpointRef } from '../endpoint/schema.ts';
import { getEndpoint } from '../endpoint/store.ts';
import { wakeRecovery } from './wake.ts';

/** Tries that are brought forward at once: more would be one long transaction, and the first tell whether it works again. */
const triesMax = 1_000;

export const RecoveryRetryOut = z
  .object({ brought: z.int().describe('Waiting deliveries that are due now instead of later, at most 1,000') })
  .meta({ id: 'RecoveryRetryOut' });

/** What waits with the endpoint's recovery is tried now instead of when it is due. An open circuit is probed by it. */
export const retryRecovery = defineCommand({
  name: 'recovery.retry_now',
  scope: 'attempt:write',
  input: EndpointRef,
  output: RecoveryRetryOut,
  run: async (work, input) => {
    const application = await getApplication(work, input.app_id);
    const endpoint = await getEndpoint(work, application.id, input.endpoint_id);
    if (endpoint.disabled || endpoint.pausedAt !== null)
      throw new DomainError(
        'conflict',
        `The endpoint is ${endpoint.disabled ? 'disabled' : 'paused'}: resume it first.`,
      );
    const { rowCount: known } = await work.client.query(
      'select from recovery where tenant_id = $1 and endpoint_id = $2',
      [work.tenantId, endpoint.id],
    );
    if (!known) throw notFound('Recovery');
    const { rowCount } = await work.client.query(
      `update delivery set next_attempt_at = now(), updated_at = now()
        where tenant_id = $1 and endpoint_id = $2 and lane is null and next_attempt_at > now() and message_id in (
          select message_id from delivery where tenant_id = $1 and endpoint_id = $2 and lane is null and next_attempt_at > now()
          order by next_attempt_at limit $3)`,
      [work.tenantId, endpoint.id, triesMax],
    );
    await work.client.query(
      'update endpoint_health set probe_at = least(probe_at, now()) where tenant_id = $1 and endpoint_id = $2',
      [work.tenantId, endpoint.id],
    );
    await wakeRecovery(work, endpoint.id);
    return { brought: rowCount ?? 0 };
  },
  audit: (input, output) => ({ targetId: input.endpoint_id, detail: { brought: output.brought } }),
});
