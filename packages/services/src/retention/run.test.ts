import { uuidV7 } from '@posthorn/shared/id';
import { createWorkspace, type Workspace } from '@posthorn/testkit/workspace';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { patchTenantSettings } from '../tenant/settings.ts';
import { retain } from './run.ts';

let workspace: Workspace;
beforeAll(async () => {
  workspace = await createWorkspace();
});
afterAll(() => workspace.close());

const dayMs = 86_400_000;
const countOf = async (text: string): Promise<number> => {
  const { rows } = await workspace.owner.query<{ count: string }>(`select count(*) as count from ${text}`);
  return Number(rows[0]?.count);
};
const weeks = () =>
  countOf(`pg_class where relname ~ '^(message|delivery|attempt)_[0-9]{4}w[0-9]{2}$' and relkind = 'r'`);

it('drops weeks that are over, and forgets sooner for a tenant that keeps less', async () => {
  const now = Date.now();
  const app = await workspace.newApplication();
  await workspace.worker.query('select ensure_partitions($1, $2)', [new Date(now - 120 * dayMs), new Date(now)]);
  const put = async (daysAgo: number) => {
    const id = uuidV7(now - daysAgo * dayMs, new Uint8Array(10).fill(daysAgo));
    await workspace.owner.query(
      `insert into message (tenant_id, id, application_id, event_type, payload) values ($1, $2, $3, 'a.b', '{}')`,
      [workspace.context.tenantId, id, app.id],
    );
  };
  for (const daysAgo of [0, 10, 40, 110]) await put(daysAgo);
  const before = await weeks();
  expect(await retain(workspace.worker, 90, now)).toMatchObject({ rows: 0 });
  // Fourteen or fifteen weeks overlap 90 days, and those that overlap are kept whole.
  expect(before - (await weeks())).toBeGreaterThanOrEqual(3 * 3);
  expect(await countOf('message')).toBe(3);
  expect(await retain(workspace.worker, 90, now)).toEqual({ partitions: 0, rows: 0 });

  await patchTenantSettings.execute(workspace.context, { retentionDays: 30 });
  expect(await retain(workspace.worker, 90, now)).toEqual({ partitions: 0, rows: 1 });
  expect(await countOf('message')).toBe(2);
});
