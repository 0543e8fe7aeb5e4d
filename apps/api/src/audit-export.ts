import { Readable } from 'node:stream';
import { listAudit } from '@posthorn/services/audit/list';
import { AuditListQuery } from '@posthorn/services/audit/schema';
import { requireScope } from '@posthorn/services/command';
import type { Context } from '@posthorn/services/context';
import { invalidInput } from '@posthorn/services/invalid-input';
import { csvLine } from '@posthorn/shared/csv';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { authenticate } from './auth/authenticate.ts';
import type { Core } from './core.ts';

const pageRows = 250;

export const AuditExportQuery = AuditListQuery.omit({ limit: true, iterator: true }).extend({
  format: z.enum(['csv', 'json']).default('csv').describe('json: one object a line'),
});

type Filters = Omit<z.output<typeof AuditExportQuery>, 'format'>;

const columns = [
  'id',
  'createdAt',
  'actorKind',
  'actorId',
  'actor',
  'action',
  'targetId',
  'requestId',
  'detail',
] as const;

type AuditPage = Awaited<ReturnType<typeof listAudit.execute>>;

const readPage = (context: Context, filters: Filters, iterator: string | null): Promise<AuditPage> =>
  listAudit.execute(context, { ...filters, limit: pageRows, iterator });

async function* lines(
  context: Context,
  filters: Filters,
  format: 'csv' | 'json',
  first: AuditPage,
): AsyncGenerator<string> {
  if (format === 'csv') yield csvLine(columns);
  let page = first;
  for (;;) {
    yield page.data
      .map((row) => (format === 'csv' ? csvLine(columns.map((name) => row[name])) : `${JSON.stringify(row)}\n`))
      .join('');
    if (page.done || page.iterator === null) return;
    page = await readPage(context, filters, page.iterator);
  }
}

/** The audit log as a file, page by page however long it is. Cells that a spreadsheet would run are made text. */
export const auditExportRoute = (app: FastifyInstance, core: Core): void => {
  app.get('/api/v1/audit/export', async (request, reply) => {
    const { id: requestId, method, headers, ip: address } = request;
    const context = await authenticate(core, { method, headers, address, requestId, answer: { created: true } });
    requireScope(context, listAudit.scope);
    const asked = AuditExportQuery.safeParse(request.query);
    if (!asked.success) throw invalidInput(asked.error.issues, () => 'query');
    const { format, ...filters } = asked.data;
    // What is wrong with the question shows here, while there still is a status to say it with.
    const first = await readPage(context, filters, null);
    return reply
      .type(format === 'csv' ? 'text/csv; charset=utf-8' : 'application/x-ndjson; charset=utf-8')
      .header('content-disposition', `attachment; filename="audit.${format === 'csv' ? 'csv' : 'ndjson'}"`)
      .send(Readable.from(lines(context, filters, format, first)));
  });
};
