import { listMemberships } from '@posthorn/services/member/list-of-person';
import { listImpersonated } from '@posthorn/services/operator/impersonation';
import { encodeId } from '@posthorn/shared/id';
import { passwordLengthMin } from '../auth/auth.ts';
import { open, personal, router } from '../trpc.ts';

export const sessionRouter = router({
  /** How people may sign in here, beside mail and password: the name of the trusted provider. For everybody. */
  ways: open.query(({ ctx }) => ({ oidc: ctx.core.config.oidc?.name ?? null, passwordLengthMin })),
  me: personal.query(async ({ ctx }) => ({
    user: ctx.signedIn,
    tenants: (await listMemberships(ctx.core.pool, ctx.signedIn.id)).map(({ tenantId, tenantName, role }) => ({
      id: encodeId('tenant', tenantId),
      name: tenantName,
      role,
    })),
    /** Tenants that an operator acts within at present. */
    impersonated: ctx.signedIn.isOperator
      ? (await listImpersonated(ctx.core.pool, ctx.signedIn.id)).map(({ tenantId, tenantName, reason, expiresAt }) => ({
          id: encodeId('tenant', tenantId),
          name: tenantName,
          reason,
          expiresAt: expiresAt.toISOString(),
        }))
      : [],
  })),
});
