import type { PoolClient } from '@posthorn/db/client';
import type { Stepped, Task } from '../background-task/steps.ts';

/** Rows a step: a short transaction, so that nobody waits behind it. */
const rowsAStep = 5_000;

/** By application: what was sent, and what was sent to it. The innermost first, so that what is left is never without its parent. */
const ofApplication = [
  'attempt',
  'delivery',
  'scheduled_message',
  'message',
  'message_key',
  'endpoint_minute',
  'portal_token',
];

/** Of the tenant alone, after what is the applications'. Its audit log stays: it says who deleted it. */
const ofTenant = [
  ...ofApplication,
  'endpoint_secret',
  'endpoint_health',
  'recovery',
  'endpoint',
  'application_rate',
  'application',
  'message_hour',
  'tenant_span',
  'failure_span',
  'event_type',
  'api_key',
  'request_key',
  'invitation',
  'member',
  'data_key',
];

/** Deletes some rows of the first table that has any left; the task is over when none has. */
export const removalStep = async (client: PoolClient, task: Task): Promise<Stepped> => {
  const isTenant = task.kind === 'tenant.delete';
  const where = isTenant ? 'tenant_id = $1' : 'tenant_id = $1 and application_id = $2';
  const values = isTenant ? [task.tenantId] : [task.tenantId, task.applicationId];
  for (const table of isTenant ? ofTenant : ofApplication) {
    const { rowCount } = await client.query(
      `delete from ${table} where ctid = any(array(select ctid from ${table} where ${where} limit ${rowsAStep})) and ${where}`,
      values,
    );
    if (rowCount) return { done: rowCount, isOver: false };
  }
  if (isTenant) {
    // The row stays, without what it said: the audit log and the task belong to it.
    await client.query(
      `update tenant set name = 'Deleted', settings = '{}', quotas = '{}', plan = null, updated_at = now() where id = $1`,
      [task.tenantId],
    );
  }
  return { done: 0, isOver: true };
};
