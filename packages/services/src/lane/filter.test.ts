import { decodeId, encodeId } from '@posthorn/shared/id';
import { eventually } from '@posthorn/testkit/eventually';
import { silentLog, startLanes } from '@posthorn/testkit/lanes';
import { type Receiver, startReceiver } from '@posthorn/testkit/receiver/start';
import { createWorkspace, type Workspace } from '@posthorn/testkit/workspace';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runTask } from '../background-task/run.ts';
import { replayMissing } from '../replay/start.ts';

let workspace: Workspace;
let receiver: Receiver;
beforeAll(async () => {
  workspace = await createWorkspace();
  receiver = await startReceiver();
});
afterAll(async () => {
  await receiver.stop();
  await workspace.close();
});

it('an endpoint gets what fulfils its filter and nothing else, by a replay of what is missing neither', async () => {
  const lanes = await startLanes(workspace);
  const app = await workspace.newApplication();
  const large = await app.endpoint(receiver.endpointUrl('large'), { filter: 'payload.total > 100 && "eu" in tags' });
  await app.endpoint(receiver.endpointUrl('all'));
  const wanted = await app.publish({ total: 150 }, { tags: ['eu'] });
  await app.publish({ total: 150 });
  await app.publish({ total: 50 }, { tags: ['eu'] });
  await app.publish('[1]', { tags: ['eu'] });
  await eventually(() => expect(receiver.inbox('all').deliveries()).toHaveLength(4));
  await eventually(() => expect(receiver.inbox('large').deliveries()).toHaveLength(1));
  expect(
    receiver
      .inbox('large')
      .deliveries()
      .map(({ id }) => id),
  ).toEqual([encodeId('message', wanted)]);

  const since = new Date(Date.now() - 3_600_000).toISOString();
  const ref = { app_id: app.wireId, endpoint_id: encodeId('endpoint', large), since };
  const task = await replayMissing.execute(workspace.context, replayMissing.input.parse(ref));
  const key = { tenantId: workspace.context.tenantId, taskId: decodeId('backgroundTask', task.id) ?? '' };
  const deps = { pool: workspace.worker, log: silentLog, now: Date.now };
  expect(await runTask(deps, key, () => undefined)).toMatchObject({ kind: 'finished', chosen: 0 });
  await lanes.stop();
  expect(receiver.inbox('large').deliveries()).toHaveLength(1);
});
