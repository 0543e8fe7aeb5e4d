import type { Work } from '../context.ts';
import { recordedChannel } from '../lane/tell-changes.ts';

/** The channel on which a worker hears that a recovery has something to do now. */
export const recoveryChannel = 'posthorn_recovery';

/**
 * The endpoint's recovery is to look now: a nudge for whoever listens, and in the same commit a due time for the sweep that finds
 * what the nudge missed. Nothing happens where the endpoint has no recovery.
 */
export const wakeRecovery = async (work: Work, endpointId: string): Promise<void> => {
  const { rowCount } = await work.client.query(
    'update recovery set next_due_at = now() where tenant_id = $1 and endpoint_id = $2',
    [work.tenantId, endpointId],
  );
  if (rowCount)
    await work.client.query('select pg_notify($1, $2)', [recoveryChannel, `${work.tenantId}/${endpointId}`]);
};

export const readRecoveryNudge = (payload: string): { tenantId: string; endpointId: string } | null => {
  const [tenantId, endpointId] = payload.split('/');
  return tenantId && endpointId ? { tenantId, endpointId } : null;
};

/** In the commit of what a person changed about deliveries: open pages look again, as they do when a worker has recorded. */
export const tellPages = async (work: Work, applicationId: string): Promise<void> => {
  await work.client.query('select pg_notify($1, $2)', [recordedChannel, `${work.tenantId}/${applicationId}`]);
};

/** The same for whoever knows the endpoint alone. */
export const tellPagesOfEndpoint = async (work: Work, endpointId: string): Promise<void> => {
  await work.client.query(
    `select pg_notify($1, tenant_id || '/' || application_id) from endpoint where tenant_id = $2 and id = $3`,
    [recordedChannel, work.tenantId, endpointId],
  );
};
