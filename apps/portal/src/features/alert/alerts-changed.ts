import { api } from '../../api/client.ts';
import { queries } from '../../api/queries.ts';

export const alertsChanged = (): void => void queries.invalidateQueries({ queryKey: api.alert.pathKey() });
