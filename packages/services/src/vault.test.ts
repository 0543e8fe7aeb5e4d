import { randomBytes } from 'node:crypto';
import { inVisibility } from '@posthorn/db/transaction';
import { createWorkspace, type Workspace } from '@posthorn/testkit/workspace';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createVault, readMasterKey } from './vault.ts';

let workspace: Workspace;
beforeAll(async () => {
  workspace = await createWorkspace();
});
afterAll(() => workspace.close());

const clear = Buffer.from('a secret');

const within = <T>(tenantId: string, work: Parameters<typeof inVisibility<T>>[2]): Promise<T> =>
  inVisibility(workspace.api, { tenantId }, work);

describe('the vault', () => {
  it('opens what it sealed, in the place it was sealed for and no other', async () => {
    const { tenantId } = workspace.context;
    const other = await workspace.newTenant();
    const sealed = await within(tenantId, (client) => workspace.vault.seal(client, tenantId, 'here', clear));
    expect(sealed.includes(clear)).toBe(false);
    await within(tenantId, async (client) => {
      expect(await workspace.vault.open(client, tenantId, 'here', sealed)).toEqual(clear);
      await expect(workspace.vault.open(client, tenantId, 'there', sealed)).rejects.toThrow();
      await expect(
        workspace.vault.open(client, tenantId, 'here', Buffer.concat([sealed, Buffer.of(0)])),
      ).rejects.toThrow();
      await expect(workspace.vault.open(client, tenantId, 'here', Buffer.from('x'))).rejects.toThrow('no known form');
    });
    await within(other.tenantId, async (client) => {
      await expect(workspace.vault.open(client, other.tenantId, 'here', sealed)).rejects.toThrow('no data key');
    });
  });

  it('seals the same twice in two ways', async () => {
    const { tenantId } = workspace.context;
    await within(tenantId, async (client) => {
      const [one, two] = [
        await workspace.vault.seal(client, tenantId, 'p', clear),
        await workspace.vault.seal(client, tenantId, 'p', clear),
      ];
      expect(one.equals(two)).toBe(false);
    });
  });

  it('never uses a data key whose transaction was rolled back', async () => {
    const { tenantId } = await workspace.newTenant();
    const failing = within(tenantId, async (client) => {
      await workspace.vault.seal(client, tenantId, 'p', clear);
      await workspace.vault.seal(client, tenantId, 'p', clear);
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    const sealed = await within(tenantId, (client) => workspace.vault.seal(client, tenantId, 'p', clear));
    const { rows } = await workspace.owner.query<{ id: string }>('select id from data_key where tenant_id = $1', [
      tenantId,
    ]);
    expect(rows.map(({ id }) => id.replaceAll('-', ''))).toEqual([sealed.subarray(1, 17).toString('hex')]);
  });

  it('names the master key that is missing', async () => {
    const { tenantId } = workspace.context;
    const sealed = await within(tenantId, (client) => workspace.vault.seal(client, tenantId, 'p', clear));
    const stranger = createVault(randomBytes(32));
    await within(tenantId, async (client) => {
      await expect(stranger.open(client, tenantId, 'p', sealed)).rejects.toThrow('master key');
    });
  });
});

it.each(['', 'abc', randomBytes(31).toString('base64')])('%j is no master key', (text) => {
  expect(() => readMasterKey(text)).toThrow('32 bytes');
});
