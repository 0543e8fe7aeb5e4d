import type { Log } from '@posthorn/services/log';
import { DefaultLogger, Runtime } from '@temporalio/worker';

/** The SDK's own warnings go where ours go. Once a process, before the first worker. */
export const installTemporalLog = (log: Log): void => {
  Runtime.install({
    logger: new DefaultLogger('WARN', ({ level, message, meta }) => {
      const fields = { ...meta, source: 'temporal' };
      if (level === 'ERROR') log.error(fields, message);
      else log.warn(fields, message);
    }),
    shutdownSignals: [],
  });
};
