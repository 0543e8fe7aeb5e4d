import { createPortalAccess } from '@posthorn/services/portal-token/create';
import { endPortalSession } from '@posthorn/services/portal-token/end';
import { exchangePortalLink } from '@posthorn/services/portal-token/exchange';
import { expirePortalTokens } from '@posthorn/services/portal-token/expire-all';
import {
  ApplicationTokenExpireIn,
  AppPortalAccessIn,
  OneTimeTokenIn,
  OneTimeTokenOut,
  WhoamiOut,
} from '@posthorn/services/portal-token/schema';
import { whoami } from '@posthorn/services/portal-token/whoami';
import { z } from 'zod';
import type { RestMeta } from '../rest/meta.ts';
import { authed, open, router } from '../trpc.ts';

const auth = '/api/v1/auth';

const rest = (rest: RestMeta): { rest: RestMeta } => ({ rest });

export const portalTokenRouter = router({
  create: authed
    .meta(
      rest({
        method: 'POST',
        path: `${auth}/app-portal-access/{app_id}`,
        operationId: 'v1.authentication.app-portal-access',
        summary: 'Make a link to the portal of an application',
        status: 200,
        body: AppPortalAccessIn,
        bodyOptional: true,
      }),
    )
    .input(createPortalAccess.input)
    .output(createPortalAccess.output)
    .mutation(({ ctx, input }) => createPortalAccess.execute(ctx.context, input)),
  expireAll: authed
    .meta(
      rest({
        method: 'POST',
        path: `${auth}/app/{app_id}/expire-all`,
        operationId: 'v1.authentication.expire-all',
        summary: 'End the portal sessions of an application',
        status: 204,
        body: ApplicationTokenExpireIn,
        bodyOptional: true,
      }),
    )
    .input(expirePortalTokens.input)
    .output(expirePortalTokens.output)
    .mutation(({ ctx, input }) => expirePortalTokens.execute(ctx.context, input)),
  exchange: open
    .meta(
      rest({
        method: 'POST',
        path: `${auth}/one-time-token`,
        operationId: 'v1.authentication.exchange-one-time-token',
        open: true,
        summary: 'Turn what stood in a link into a session, once',
        status: 200,
        body: OneTimeTokenIn,
      }),
    )
    .input(OneTimeTokenIn)
    .output(OneTimeTokenOut)
    .mutation(({ ctx, input }) => exchangePortalLink(ctx.nobody(), input.oneTimeToken)),
  logout: authed
    .meta(
      rest({
        method: 'POST',
        path: `${auth}/logout`,
        operationId: 'v1.authentication.logout',
        summary: 'End the session of the portal that calls',
        status: 204,
      }),
    )
    .input(z.object({}))
    .output(z.void())
    .mutation(({ ctx }) => endPortalSession(ctx.context)),
  whoami: authed
    .meta(
      rest({
        method: 'GET',
        path: `${auth}/whoami`,
        operationId: 'v1.authentication.whoami',
        summary: 'Who calls, and what he may do',
        status: 200,
      }),
    )
    .input(z.object({}))
    .output(WhoamiOut)
    .query(({ ctx }) => whoami(ctx.context)),
});
