import type { ApiClient } from './api-client.ts';

export const benchEventType = 'bench.order.placed';

export interface Stage {
  appIds: string[];
  clear: () => Promise<void>;
}

/** `applications` applications with one endpoint each, all of which deliver to `endpointUrl`. */
export const setStage = async (api: ApiClient, applications: number, endpointUrl: string): Promise<Stage> => {
  await api.post('/api/v1/event-type', { name: benchEventType, description: 'An order, made by the benchmark' });
  const appIds: string[] = [];
  for (let at = 0; at < applications; at += 1) {
    const { id } = await api.post('/api/v1/app', { name: `benchmark ${at + 1}` });
    await api.post(`/api/v1/app/${id}/endpoint`, { url: endpointUrl, description: 'the receiver of the benchmark' });
    appIds.push(id);
  }
  return {
    appIds,
    clear: async () => {
      for (const appId of appIds) await api.delete(`/api/v1/app/${appId}`);
    },
  };
};
