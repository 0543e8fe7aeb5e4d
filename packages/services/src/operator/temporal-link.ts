import { encodeId } from '@posthorn/shared/id';

/** Where Temporal's own pages are; null: nobody told. */
export type TemporalUi = { url: string | null; namespace: string };

/** A workflow's page among Temporal's own; null where those are not known. */
export const temporalLink = ({ url, namespace }: TemporalUi, workflowId: string): string | null =>
  url === null
    ? null
    : `${url}/namespaces/${encodeURIComponent(namespace)}/workflows/${encodeURIComponent(workflowId)}`;

/** The same id as the recovery flow's contract builds, which only workers may import. */
export const recoveryWorkflowIdOf = (endpointId: string): string => `recovery/${encodeId('endpoint', endpointId)}`;

/** The same id as the replay flow's contract builds. */
export const taskWorkflowIdOf = (taskId: string): string => `replay/${encodeId('backgroundTask', taskId)}`;

/** The workflow of a lane's share, where the split is known. */
export const laneWorkflowIdOf = (lane: number, shares: number): string => `lanes/${lane % shares}-of-${shares}`;
