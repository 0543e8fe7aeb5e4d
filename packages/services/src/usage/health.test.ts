import { decodeId } from '@posthorn/shared/id';
import { createWorkspace, type Workspace } from '@posthorn/testkit/workspace';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readTenantHealth } from './health.ts';

let workspace: Workspace;
const ids: Record<string, string> = {};

beforeAll(async () => {
  workspace = await createWorkspace();
  const application = await workspace.newApplication();
  const { owner, context } = workspace;
  for (const name of ['fine', 'failing', 'gone', 'switched-off', 'recovered', 'deleted'])
    ids[name] = await application.endpoint(`http://127.0.0.1:9/${name}`);
  const health = (name: string, failingSince: Date | null, lastFailureAt: Date) =>
    owner.query(
      `insert into endpoint_health (tenant_id, endpoint_id, failing_since, last_failure_at, consecutive_failures)
       values ($1, $2, $3, $4, 1)`,
      [context.tenantId, ids[name], failingSince, lastFailureAt],
    );
  const now = Date.now();
  await health('failing', new Date(now - 60_000), new Date(now - 1_000));
  await health('gone', new Date(now - 60_000), new Date(now - 30_000));
  await health('recovered', null, new Date(now - 2_000));
  await health('deleted', new Date(now), new Date(now));
  await owner.query(`update endpoint set disabled = true, disabled_reason = 'gone' where id = $1`, [ids.gone]);
  await owner.query(`update endpoint set disabled = true, disabled_reason = 'manual' where id = $1`, [
    ids['switched-off'],
  ]);
  await owner.query(`update endpoint set deleted_at = now() where id = $1`, [ids.deleted]);
  await owner.query(
    `insert into endpoint_minute (tenant_id, endpoint_id, minute, application_id, succeeded, failed, buckets)
     values ($1, $2, date_trunc('minute', now()), $3, 8, 2, '{}'), ($1, $2, date_trunc('minute', now() - interval '2 hours'), $3, 50, 0, '{}')`,
    [context.tenantId, ids.fine, application.id],
  );
}, 120_000);

afterAll(() => workspace.close());

it('names what fails or was disabled for it, not what a person switched off, what is well again or is gone', async () => {
  const health = await readTenantHealth.execute(workspace.context, {});
  expect(health.attention.map(({ id }) => decodeId('endpoint', id))).toEqual([ids.failing, ids.gone]);
  expect(health.attentionCount).toBe(2);
  expect(health.attention[0]).toMatchObject({ disabled: false, url: 'http://127.0.0.1:9/failing' });
  expect(health.attention[0]?.appName).not.toBe('');
});

it('counts the last hour alone', async () => {
  const { lastHour } = await readTenantHealth.execute(workspace.context, {});
  expect(lastHour).toMatchObject({ succeeded: 8, failed: 2 });
});
