import { encodeId } from '@posthorn/shared/id';
import { defineQuery, defineSignal } from '@temporalio/workflow';

/** One workflow a replay. Ids only: what is to be sent again stands in Postgres. */
export type ReplayInput = { tenantId: string; taskId: string };

export type ReplayProgress = { state: 'running' | 'paused'; chosen: number; skipped: number; estimated: number };

/** Somebody has paused, resumed or cancelled it: look at the row. */
export const replaySteered = defineSignal('steered');
export const replayProgress = defineQuery<ReplayProgress>('progress');

/** One replay a task: starting it again is answered with the one that runs. */
export const replayWorkflowId = (taskId: string): string => `replay/${encodeId('backgroundTask', taskId)}`;
