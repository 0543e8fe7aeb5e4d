import { Client, Connection } from '@temporalio/client';
import { type LaneInput, laneTaskQueue, laneWorkflowId } from './flows/lane/contract.ts';
import { type RecoveryInput, recoveryTaskQueue, recoveryWoken, recoveryWorkflowId } from './flows/recovery/contract.ts';
import { type ReplayInput, replaySteered, replayWorkflowId } from './flows/replay/contract.ts';

export type Flows = {
  /** Starts the shares of the lanes that are not running. */
  ensureLanes: () => Promise<void>;
  /** Starts an endpoint's recovery where it is not running. */
  startRecovery: (input: RecoveryInput) => Promise<void>;
  /** Wakes it, starting it if need be. */
  wakeRecovery: (input: RecoveryInput) => Promise<void>;
  /** Starts a replay, or tells the running one to look at its row. */
  wakeReplay: (input: ReplayInput) => Promise<void>;
  close: () => Promise<void>;
};

const rpcDeadlineMs = 5_000;

/** The workflows by name: the client never loads workflow code. */
export const connectFlows = async (address: string, namespace: string, shares: number): Promise<Flows> => {
  const connection = await Connection.connect({ address, connectTimeout: rpcDeadlineMs });
  const client = new Client({ connection, namespace });
  const soon = <T>(work: () => Promise<T>): Promise<T> => connection.withDeadline(Date.now() + rpcDeadlineMs, work);
  return {
    ensureLanes: () =>
      soon(async () => {
        for (let share = 0; share < shares; share++) {
          const input: LaneInput = { share, shares };
          await client.workflow.start('lane', {
            workflowId: laneWorkflowId(input),
            taskQueue: laneTaskQueue,
            args: [input],
            workflowIdConflictPolicy: 'USE_EXISTING',
          });
        }
      }),
    startRecovery: (input) =>
      soon(async () => {
        await client.workflow.start('recovery', {
          workflowId: recoveryWorkflowId(input.endpointId),
          taskQueue: recoveryTaskQueue,
          args: [input],
          workflowIdConflictPolicy: 'USE_EXISTING',
        });
      }),
    wakeRecovery: (input) =>
      soon(async () => {
        await client.workflow.signalWithStart('recovery', {
          workflowId: recoveryWorkflowId(input.endpointId),
          taskQueue: recoveryTaskQueue,
          args: [input],
          signal: recoveryWoken,
          signalArgs: [],
        });
      }),
    wakeReplay: (input) =>
      soon(async () => {
        await client.workflow.signalWithStart('replayFlow', {
          workflowId: replayWorkflowId(input.taskId),
          taskQueue: recoveryTaskQueue,
          args: [input],
          signal: replaySteered,
          signalArgs: [],
        });
      }),
    close: () => connection.close(),
  };
};
