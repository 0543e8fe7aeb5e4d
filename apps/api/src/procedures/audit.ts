import { listAudit } from '@posthorn/services/audit/list';
import type { RestMeta } from '../rest/meta.ts';
import { authed, router } from '../trpc.ts';

const rest = (rest: RestMeta): { rest: RestMeta } => ({ rest });

export const auditRouter = router({
  list: authed
    .meta(
      rest({
        method: 'GET',
        path: '/api/v1/audit',
        operationId: 'v1.audit.list',
        summary: 'List changes, newest first',
        status: 200,
      }),
    )
    .input(listAudit.input)
    .output(listAudit.output)
    .query(({ ctx, input }) => listAudit.execute(ctx.context, input)),
});
