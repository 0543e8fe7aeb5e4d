import { encodeId } from '@posthorn/shared/id';
import { defineQuery, defineSignal } from '@temporalio/workflow';

/** One workflow for each endpoint in lasting trouble. Ids only: payloads and secrets stay in Postgres. */
export type RecoveryInput = { tenantId: string; endpointId: string };

export type RecoveryState = {
  state: 'attempting' | 'waiting';
  /** ISO 8601; null while attempting. */
  nextDueAt: string | null;
  backlog: number;
  circuit: string;
  reason: string;
};

export const recoveryTaskQueue = 'posthorn-recovery';

export const recoveryWoken = defineSignal('woken');
export const recoveryState = defineQuery<RecoveryState>('state');

/** One recovery an endpoint at a time. */
export const recoveryWorkflowId = (endpointId: string): string => `recovery/${encodeId('endpoint', endpointId)}`;
