import { api } from '../../api/client.ts';
import { queries } from '../../api/queries.ts';

export const operationalChanged = (): void =>
  void queries.invalidateQueries({ queryKey: api.operationalWebhook.pathKey() });
