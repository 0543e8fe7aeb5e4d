import type { TemporalUi } from '@posthorn/services/operator/temporal-link';
import type { Core } from '../../core.ts';

export const temporalUiOf = ({ config }: Core): TemporalUi => ({
  url: config.temporalUiUrl,
  namespace: config.temporalNamespace,
});
