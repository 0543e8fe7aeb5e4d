import { hostname } from 'node:os';
import { connect, type Pool } from '@posthorn/db/client';
import { createKeyResolver, type KeyResolver } from '@posthorn/services/api-key/resolve';
import { apiKeyChannel } from '@posthorn/services/api-key/store';
import { createApplicationResolver } from '@posthorn/services/application/resolve';
import type { Settings, Vault } from '@posthorn/services/context';
import { recordedChannel } from '@posthorn/services/lane/tell-changes';
import { type Listener, startListener } from '@posthorn/services/listen';
import type { Log } from '@posthorn/services/log';
import { createGroupCommit, flushesMax } from '@posthorn/services/message/group-commit';
import type { Publisher } from '@posthorn/services/message/publish';
import { createPublishLimit, tenantChannel } from '@posthorn/services/message/publish-limit';
import { createPayloadValidator, eventTypeChannel } from '@posthorn/services/payload-schema/validate';
import { createPortalResolver, type PortalResolver } from '@posthorn/services/portal-token/resolve';
import { portalTokenChannel } from '@posthorn/services/portal-token/store';
import { createGatherer } from '@posthorn/services/pulse/gather';
import { type Pulse, startPulse } from '@posthorn/services/pulse/start';
import { createOriginResolver, type OriginResolver } from '@posthorn/services/tenant/origins';
import { createVault, masterKeyIdOf } from '@posthorn/services/vault';
import { type Auth, createAuth } from './auth/auth.ts';
import { type Changes, createChanges } from './changes.ts';
import type { Config } from './config.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { createRequestLimit, type RequestLimit } from './request-limit.ts';

/** What lives as long as the process and all requests share. */
export type Core = {
  config: Config;
  pool: Pool;
  listener: Listener;
  vault: Vault;
  settings: Settings;
  publisher: Publisher;
  resolveKey: KeyResolver;
  resolvePortal: PortalResolver;
  resolveOrigins: OriginResolver;
  requestLimit: RequestLimit;
  auth: Auth;
  changes: Changes;
  metrics: Metrics | null;
  pulse: Pulse;
  now: () => number;
  close: () => Promise<void>;
};

/** Readings and changes; the group commit has connections of its own. */
const poolConnectionsMax = 10;

export const createCore = async (config: Config, log: Log): Promise<Core> => {
  const pool = connect(config.databaseUrl, {
    role: 'posthorn_api',
    connectionsMax: poolConnectionsMax,
    name: 'posthorn-api',
    // A list takes milliseconds; the longest is the count before a replay.
    statementTimeoutMs: 8_000,
  });
  const publishPool = connect(config.databaseUrl, {
    role: 'posthorn_api',
    connectionsMax: flushesMax,
    name: 'posthorn-publish',
    stablePlans: true,
    statementTimeoutMs: 8_000,
  });
  const listener = await startListener(config.databaseUrl, [
    'posthorn_application',
    apiKeyChannel,
    eventTypeChannel,
    portalTokenChannel,
    recordedChannel,
    tenantChannel,
  ]);
  const metrics = config.metrics ? createMetrics() : null;
  const gatherer = createGatherer();
  const groupCommit = createGroupCommit(publishPool, {
    ...(metrics && { batch: metrics.publishBatch }),
    stored: (messages) => gatherer.accepted(messages, Date.now()),
    failed: (cause, messages) => log.error({ err: cause, messages }, 'publish.failed'),
  });
  const now = Date.now;
  const pulse = startPulse(
    pool,
    { process: `${hostname()}/${process.pid}/${config.port}`, kind: 'api', startedAt: now() },
    gatherer,
    () => ({ masterKeyId: masterKeyIdOf(config.masterKey), allowSubnets: config.allowSubnets }),
    log,
  );
  return {
    config,
    pool,
    listener,
    vault: createVault(config.masterKey),
    settings: {
      allowSubnets: config.allowSubnets,
      allowHttp: config.allowHttp,
      retryScheduleSeconds: config.retryScheduleSeconds,
      publicUrl: config.publicUrl,
      mailFrom: config.mailFrom,
    },
    publisher: {
      groupCommit,
      resolveApplication: createApplicationResolver(pool, listener),
      validate: createPayloadValidator(pool, listener),
      limit: createPublishLimit(pool, listener, config.publishRatePerSecond),
    },
    resolveKey: createKeyResolver(pool, listener, now),
    resolveOrigins: createOriginResolver(pool, listener),
    resolvePortal: createPortalResolver(pool, listener, now),
    requestLimit: createRequestLimit(config.requestsPerSecond, now),
    auth: createAuth(pool, config),
    changes: createChanges(listener),
    metrics,
    pulse,
    now,
    close: async () => {
      await groupCommit.close();
      await pulse.stop();
      await listener.close();
      await pool.end();
    },
  };
};
