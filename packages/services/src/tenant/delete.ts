import { DomainError, invalidField } from '@posthorn/shared/error';
import { z } from 'zod';
import { touchAllApplications } from '../application/store.ts';
import { StartedTask } from '../background-task/schema.ts';
import { startTask } from '../background-task/start.ts';
import { defineCommand } from '../command.ts';
import { tenantChannel } from '../message/publish-limit.ts';
import { getTenant } from './find.ts';
import { requireOperator } from './require-operator.ts';

export const TenantDeleteIn = z
  .object({ name: z.string().max(256).describe("The tenant's name, so that none is deleted by mistake") })
  .meta({ id: 'TenantDeleteIn' });

/**
 * Of an operator: shuts the tenant at once and removes all it has in the background. Its audit log stays. Nothing of it can be brought back.
 */
export const deleteTenant = defineCommand({
  name: 'tenant.delete',
  scope: 'tenant:own',
  input: TenantDeleteIn,
  output: StartedTask,
  run: async (work, input) => {
    requireOperator(work);
    const row = await getTenant(work);
    if (row.deletedAt) throw new DomainError('conflict', 'This tenant is being deleted already.');
    if (input.name !== row.name) throw invalidField(['body', 'name'], 'This is not the name of the tenant.');
    await work.client.query('update tenant set deleted_at = now() where id = $1', [work.tenantId]);
    for (const table of ['application', 'endpoint'])
      await work.client.query(`update ${table} set deleted_at = now() where tenant_id = $1 and deleted_at is null`, [
        work.tenantId,
      ]);
    await touchAllApplications(work);
    await work.client.query('select pg_notify($1, $2)', [tenantChannel, work.tenantId]);
    return startTask(work, { kind: 'tenant.delete', request: {}, estimated: 0 });
  },
  audit: (input) => ({ targetId: null, detail: { name: input.name } }),
});
