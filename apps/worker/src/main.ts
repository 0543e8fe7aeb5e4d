import { connect } from '@posthorn/db/client';
import { taskChannel } from '@posthorn/services/background-task/store';
import { createDnsCache } from '@posthorn/services/delivery/dns-cache';
import { withMail } from '@posthorn/services/delivery/mail-sender';
import { createSender } from '@posthorn/services/delivery/sender';
import { createLaneEngine } from '@posthorn/services/lane/engine';
import { readNudges } from '@posthorn/services/lane/nudge';
import { startListener } from '@posthorn/services/listen';
import { createGatherer } from '@posthorn/services/pulse/gather';
import { startPulse } from '@posthorn/services/pulse/start';
import { readRecoveryNudge, recoveryChannel } from '@posthorn/services/recovery/wake';
import { createVault, masterKeyIdOf } from '@posthorn/services/vault';
import { pino } from 'pino';
import { ConfigError, readConfig } from './config.ts';
import { startFleet } from './fleet.ts';
import { laneActivities } from './flows/lane/activities.ts';
import { recoveryActivities } from './flows/recovery/activities.ts';
import { replayActivities } from './flows/replay/activities.ts';
import { startHealth } from './health.ts';
import { startSweep } from './sweep.ts';
import { installTemporalLog } from './temporal-log.ts';

/** In-flight requests get this long when the process is asked to stop; then the lanes go to whoever is there. */
const drainMs = 5_000;

const fail = (message: string): never => {
  console.error(message);
  process.exit(1);
};

const main = async (): Promise<void> => {
  const config = readConfig(process.env);
  const log = pino({ level: process.env.POSTHORN_LOG_LEVEL ?? 'info', base: { service: 'worker' } });
  installTemporalLog(log);
  const pool = connect(config.databaseUrl, {
    role: 'posthorn_worker',
    connectionsMax: 12,
    name: 'posthorn-worker',
    stablePlans: true,
    // Its statements take milliseconds; what takes longer is a connection that is gone.
    statementTimeoutMs: 5_000,
  });
  try {
    await pool.query('select 1');
  } catch (cause) {
    fail(
      `The database cannot be reached (${cause instanceof Error ? cause.message : 'unknown'}): check DATABASE_URL and that the migrations were run.`,
    );
  }
  const settings = {
    allowSubnets: config.allowSubnets,
    allowHttp: true,
    // The worker makes no links.
    publicUrl: '',
    retryScheduleSeconds: config.retryScheduleSeconds,
  };
  const masterKey = Buffer.from(config.masterKey, 'base64');
  const vault = createVault(masterKey);
  const gatherer = createGatherer();
  const sender = withMail(
    createSender({ allowSubnets: config.allowSubnets, resolve: createDnsCache(), proxy: config.egressProxy }),
    config.mailServer,
  );
  const now = Date.now;
  const dice = Math.random;
  let leaving = false;

  const engine = createLaneEngine({
    pool,
    vault,
    sender,
    settings,
    log,
    owner: config.owner,
    now,
    dice,
    attempted: (attempts) => gatherer.attempted(attempts, 'lane'),
    handedOver: (endpoints) => sweep.handedOver(endpoints),
  });
  const fleet = startFleet(
    config,
    {
      ...laneActivities(engine, log, { shares: config.laneShares, leaving: () => leaving }),
      ...replayActivities({ pool, log, now }),
      ...recoveryActivities({
        pool,
        vault,
        sender,
        settings,
        log,
        now,
        dice,
        attempted: (attempts) => gatherer.attempted(attempts, 'recovery'),
      }),
    },
    log,
  );
  const sweep = startSweep(pool, fleet.flows, log, config.retentionDays);
  const pulse = startPulse(
    pool,
    { process: config.owner, kind: 'worker', startedAt: now() },
    gatherer,
    () => ({
      isPolling: fleet.polling(),
      sweptAt: sweep.sweptAt(),
      masterKeyId: masterKeyIdOf(masterKey),
      temporalAddress: config.temporalAddress,
      temporalNamespace: config.temporalNamespace,
      laneShares: config.laneShares,
      retentionDays: config.retentionDays,
      allowSubnets: config.allowSubnets,
      retryScheduleSeconds: config.retryScheduleSeconds,
      hasEgressProxy: config.egressProxy !== null,
    }),
    log,
  );
  const listener = await startListener(config.databaseUrl, ['posthorn_outbox', recoveryChannel, taskChannel]);
  listener.on('posthorn_outbox', (payload) => engine.nudge(readNudges(payload)));
  listener.on(recoveryChannel, (payload) => {
    const key = readRecoveryNudge(payload);
    // What is missed here is found by the sweep.
    if (key)
      fleet
        .flows()
        ?.wakeRecovery(key)
        .catch((cause: unknown) => log.debug({ cause }, 'recovery.wake_failed'));
  });
  listener.on(taskChannel, (payload) => {
    const [tenantId, taskId] = payload.split('/');
    if (tenantId && taskId)
      fleet
        .flows()
        ?.wakeReplay({ tenantId, taskId })
        .catch((cause: unknown) => log.debug({ cause }, 'replay.wake_failed'));
  });
  listener.onReset(() => engine.nudge(engine.status().lanes.map((lane) => ({ lane, applicationId: null }))));

  const health = await startHealth(config.host, config.port, async () => {
    await pool.query('select 1');
    return { ok: !leaving, temporal: fleet.polling(), ...engine.status() };
  });

  const stop = async (): Promise<void> => {
    log.info({}, 'worker.stopping');
    // First what was begun is recorded, then the lanes are let go: whoever takes them finds nothing half done.
    await engine.stop(drainMs);
    leaving = true;
    await Promise.all([fleet.stop(), sweep.stop(), listener.close()]);
    await pulse.stop();
    health.close();
    await sender.close();
    await pool.end();
    process.exit(0);
  };
  let asked = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (asked) process.exit(1);
      asked = true;
      void stop();
    });
  }
  log.info({ port: config.port, owner: config.owner }, 'worker.started');
};

try {
  await main();
} catch (cause) {
  if (cause instanceof ConfigError) fail(cause.message);
  throw cause;
}
