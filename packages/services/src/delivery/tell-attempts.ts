import { encodeId } from '@posthorn/shared/id';
import type { Log } from '../log.ts';
import type { AttemptRow } from './record.ts';

/** The hop's one log line, after its commit: failures for whoever watches, successes only where debugging is on. */
export const tellAttempts = (log: Log, attempts: readonly AttemptRow[]): void => {
  for (const attempt of attempts) {
    const fields = () => ({
      tenantId: encodeId('tenant', attempt.tenantId),
      applicationId: encodeId('application', attempt.applicationId),
      endpointId: encodeId('endpoint', attempt.endpointId),
      messageId: encodeId('message', attempt.messageId),
      attemptId: encodeId('attempt', attempt.id),
      number: attempt.number,
      status: attempt.responseStatus,
      errorCode: attempt.errorCode,
      totalMs: Math.round(attempt.totalMs),
    });
    if (attempt.errorCode !== null) log.info(fields(), 'delivery.attempted');
    else if (log.isLevelEnabled('debug')) log.debug(fields(), 'delivery.attempted');
  }
};
