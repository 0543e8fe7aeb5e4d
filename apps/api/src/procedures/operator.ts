import { router } from '../trpc.ts';
import { accessProcedures } from './operator/access.ts';
import { installationProcedures } from './operator/installation.ts';
import { recoveryProcedures } from './operator/recovery.ts';
import { steerProcedures } from './operator/steer.ts';
import { tenantProcedures } from './operator/tenant.ts';

/** What is for those alone who run the installation. */
export const operatorRouter = router({
  ...installationProcedures,
  ...recoveryProcedures,
  ...steerProcedures,
  ...accessProcedures,
  ...tenantProcedures,
});
