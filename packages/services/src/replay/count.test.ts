import { inVisibility } from '@posthorn/db/transaction';
import { deliveryStatus } from '@posthorn/shared/delivery-status';
import { uuidV7Floor } from '@posthorn/shared/id';
import { createWorkspace, type Workspace } from '@posthorn/testkit/workspace';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '../new-id.ts';
import { countCandidates } from './select.ts';

let workspace: Workspace;
beforeAll(async () => {
  workspace = await createWorkspace();
});
afterAll(() => workspace.close());

it('ten thousand failures of a week that was never analyzed are counted without reading all messages for each', async () => {
  const { context, owner, api } = workspace;
  const app = await workspace.newApplication();
  const endpointId = await app.endpoint('http://127.0.0.1:1/');
  const now = Date.now();
  const ids = Array.from({ length: 10_000 }, (_, n) => newId(now - 10_000 + n));
  await owner.query(
    `insert into message (tenant_id, id, application_id, event_type, payload) select $1, unnest($2::uuid[]), $3, 'a.b', '{}'`,
    [context.tenantId, ids, app.id],
  );
  await owner.query(
    `insert into delivery (tenant_id, message_id, endpoint_id, application_id, status, attempts)
      select $1, unnest($2::uuid[]), $3, $4, ${deliveryStatus.exhausted}, 1`,
    [context.tenantId, ids, endpointId, app.id],
  );
  const counted = await inVisibility(api, context, async (client) => {
    // Fifty million comparisons took seven seconds, this takes a tenth of one.
    await client.query(`set local statement_timeout = '4s'`);
    return countCandidates(client, context.tenantId, {
      fromId: uuidV7Floor(now - 3_600_000),
      toId: uuidV7Floor(now + 1_000),
      applicationId: app.id,
      endpointId,
      host: null,
      which: ['failed', 'held'],
      eventTypes: null,
      channels: null,
      tags: null,
      statusCodeClass: null,
      toEndpointId: null,
      ratePerSecond: null,
    });
  });
  expect(counted).toEqual({ count: 10_000, isExact: true });
});
