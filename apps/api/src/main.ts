import { pino } from 'pino';
import { type Config, ConfigError, readConfig } from './config.ts';
import { createCore } from './core.ts';
import { createServer } from './server.ts';

/** Requests that are still being answered after this are cut off. */
const drainMsMax = 10_000;

const fail = (sentence: string): never => {
  console.error(sentence);
  process.exit(1);
};

const why = (cause: unknown): string => (cause instanceof Error ? cause.message || cause.name : String(cause));

const config: Config = (() => {
  try {
    return readConfig(process.env);
  } catch (cause) {
    return fail(cause instanceof ConfigError ? cause.message : why(cause));
  }
})();

const logger = pino({ level: config.logLevel, base: { service: 'api' } });
const core = await createCore(config, logger).catch((cause) =>
  fail(`The database cannot be reached: ${why(cause)}. Check DATABASE_URL.`),
);
const server = await createServer(core, logger);
await server
  .listen({ host: config.host, port: config.port })
  .catch((cause) =>
    fail(`Cannot listen on ${config.host}:${config.port}: ${why(cause)}. Set POSTHORN_PORT to a free port.`),
  );
logger.info({ host: config.host, port: config.port }, 'api.ready');

let stopping = false;
const stop = async (signal: string): Promise<void> => {
  if (stopping) return;
  stopping = true;
  logger.info({ signal }, 'api.stopping');
  setTimeout(() => process.exit(0), drainMsMax).unref();
  await server.close();
  await core.close();
  process.exit(0);
};
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(signal));
