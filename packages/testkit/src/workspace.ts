import { randomBytes } from 'node:crypto';
import { connect, type Pool } from '@posthorn/db/client';
import { inVisibility } from '@posthorn/db/transaction';
import { createApplication } from '@posthorn/services/application/create';
import type { Context, Settings, Vault } from '@posthorn/services/context';
import { createEndpoint } from '@posthorn/services/endpoint/create';
import { createGroupCommit, type GroupCommit } from '@posthorn/services/message/group-commit';
import { newId } from '@posthorn/services/new-id';
import { insertTenant } from '@posthorn/services/tenant/create';
import { createVault } from '@posthorn/services/vault';
import { decodeId } from '@posthorn/shared/id';
import { createTestDatabase } from './database.ts';

/** A database with one tenant, and what tests of the services need to fill it by the product's own commands. */
export type Workspace = {
  databaseUrl: string;
  /** As the API connects: row-level security holds. */
  api: Pool;
  /** As the worker connects. */
  worker: Pool;
  /** As the owner: for looking at everything. */
  owner: Pool;
  vault: Vault;
  settings: Settings;
  context: Context;
  newApplication: (name?: string, more?: { throttleRate?: number }) => Promise<Application>;
  newTenant: () => Promise<Context>;
  close: () => Promise<void>;
};

export type PublishMore = {
  eventType?: string;
  channels?: string[];
  orderingKey?: string;
  deliverAt?: Date;
  expiresAt?: Date;
  tags?: string[];
};

export type Application = {
  id: string;
  wireId: string;
  /** Makes an endpoint; the result is its uuid. */
  endpoint: (
    url: string,
    more?: {
      eventTypes?: string[];
      channels?: string[];
      disabled?: boolean;
      timeoutMs?: number;
      throttleRate?: number;
      filter?: string;
      ordering?: 'none' | 'endpoint' | 'key';
    },
  ) => Promise<string>;
  /** Publishes and resolves with the message's uuid once it is committed. */
  publish: (payload: unknown, more?: PublishMore) => Promise<string>;
};

const idOf = (kind: 'application' | 'endpoint', wire: string): string => {
  const id = decodeId(kind, wire);
  if (!id) throw new Error(`${wire} is no id`);
  return id;
};

export const createWorkspace = async (settings: Partial<Settings> = {}): Promise<Workspace> => {
  const database = await createTestDatabase();
  const owner = connect(database.url, { role: 'owner', connectionsMax: 4 });
  const api = connect(database.url, { role: 'posthorn_api', connectionsMax: 8 });
  const worker = connect(database.url, {
    role: 'posthorn_worker',
    connectionsMax: 12,
    name: 'test-worker',
    stablePlans: true,
  });
  const groupCommit: GroupCommit = createGroupCommit(
    connect(database.url, { role: 'posthorn_api', connectionsMax: 2 }),
  );
  const vault = createVault(randomBytes(32));
  const all: Settings = {
    allowSubnets: ['127.0.0.1/32'],
    allowHttp: true,
    publicUrl: 'http://localhost',
    retryScheduleSeconds: [0, 1, 300],
    ...settings,
  };

  const newTenant = async (): Promise<Context> => {
    const context: Context = {
      tenantId: newId(Date.now()),
      actor: { kind: 'system', id: 'test', label: 'test' },
      scopes: ['*'],
      requestId: 'test',
      now: Date.now,
      pool: api,
      settings: all,
      vault,
    };
    await inVisibility(owner, { tenantId: context.tenantId }, (client) => insertTenant({ ...context, client }, 'Test'));
    return context;
  };
  const context = await newTenant();

  return {
    databaseUrl: database.url,
    api,
    worker,
    owner,
    vault,
    settings: all,
    context,
    newTenant,
    newApplication: async (name = 'Test', more = {}) => {
      const made = await createApplication.execute(context, createApplication.input.parse({ name, ...more }));
      const id = idOf('application', made.id);
      return {
        id,
        wireId: made.id,
        endpoint: async (url, more = {}) => {
          const input = createEndpoint.input.parse({ app_id: made.id, url, ...more });
          return idOf('endpoint', (await createEndpoint.execute(context, input)).id);
        },
        publish: async (payload, more = {}) => {
          const messageId = newId(Date.now());
          const fate = await groupCommit.put(context.tenantId, {
            id: messageId,
            app: id,
            type: more.eventType ?? 'test.happened',
            event_id: null,
            channels: more.channels ?? null,
            tags: more.tags ?? null,
            ...(more.orderingKey !== undefined && { ordering_key: more.orderingKey }),
            ...(more.deliverAt && { deliver_at: more.deliverAt.toISOString() }),
            ...(more.expiresAt && { expires_at: more.expiresAt.toISOString() }),
            payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
            request_key: null,
            fingerprint: '',
          });
          if (fate.kind !== 'stored') throw new Error(`not stored: ${fate.kind}`);
          return messageId;
        },
      };
    },
    close: async () => {
      await groupCommit.close();
      await Promise.all([api.end(), worker.end(), owner.end()]);
      await database.drop();
    },
  };
};
