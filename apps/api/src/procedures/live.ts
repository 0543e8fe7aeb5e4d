import { authed, router } from '../trpc.ts';

export const liveRouter = router({
  /** Says that deliveries of the tenant changed, not which: whoever hears it asks again for what it shows. */
  changes: authed.subscription(async function* ({ ctx, signal }) {
    for await (const at of ctx.core.changes.follow(ctx.context.tenantId, signal)) yield { at };
  }),
});
