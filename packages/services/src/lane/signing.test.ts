import { createPublicKey, verify } from 'node:crypto';
import { encodeId } from '@posthorn/shared/id';
import { eventually } from '@posthorn/testkit/eventually';
import { startLanes } from '@posthorn/testkit/lanes';
import { type Receiver, startReceiver } from '@posthorn/testkit/receiver/start';
import { createWorkspace, type Workspace } from '@posthorn/testkit/workspace';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { revealSecret, rotateSecret } from '../endpoint/secret.ts';
import { patchTenantSettings } from '../tenant/settings.ts';

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

const spkiPrefix = Buffer.from('302a300506032b6570032100', 'hex');

it('a key pair signs with its private half; the header family is the tenant’s; what is taken in is counted', async () => {
  const lanes = await startLanes(workspace);
  const app = await workspace.newApplication();
  const endpoint = await app.endpoint(receiver.endpointUrl('pair'));
  const ref = { app_id: app.wireId, endpoint_id: encodeId('endpoint', endpoint) };
  await rotateSecret.execute(workspace.context, { ...ref, kind: 'ed25519', gracePeriodSeconds: 0 });
  await patchTenantSettings.execute(workspace.context, { headerFamily: 'both' });
  const { key } = await revealSecret.execute(workspace.context, ref);
  expect(key).toMatch(/^whpk_/);

  await app.publish('{"n":1}', { eventType: 'pair.made' });
  await app.publish('{"n":2}', { eventType: 'pair.made' });
  const arrived = await eventually(() => {
    const list = receiver.inbox('pair').deliveries();
    expect(list).toHaveLength(2);
    return list;
  });
  const publicKey = createPublicKey({
    key: Buffer.concat([spkiPrefix, Buffer.from(key.slice('whpk_'.length), 'base64')]),
    format: 'der',
    type: 'spki',
  });
  for (const { body, rawHeaders } of arrived) {
    const headers: Record<string, string> = {};
    for (let i = 0; i < rawHeaders.length; i += 2)
      headers[String(rawHeaders[i]).toLowerCase()] = String(rawHeaders[i + 1]);
    expect(headers['svix-id']).toBe(headers['webhook-id']);
    expect(headers['svix-signature']).toBe(headers['webhook-signature']);
    expect(headers['svix-timestamp']).toBe(headers['webhook-timestamp']);
    const [version, signature = ''] = (headers['webhook-signature'] ?? '').split(',');
    expect(version).toBe('v1a');
    const content = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body.toString()}`;
    expect(verify(null, Buffer.from(content), publicKey, Buffer.from(signature, 'base64'))).toBe(true);
  }
  await lanes.stop();

  const { rows } = await workspace.owner.query(
    `select sum(messages)::int as messages from message_hour where event_type = 'pair.made'`,
  );
  expect(rows).toEqual([{ messages: 2 }]);
});
