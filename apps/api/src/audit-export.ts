import { Readable } from 'node:stream';
import { listAudit } from '@posthorn/services/audit/list';
import { AuditListQuery } from '@posthorn/services/audit/schema';
import { requireScope } from '@posthorn/services/command';
import { invalidInput } from '@posthorn/services/invalid-input';
import { listOperatorAudit, OperatorAuditQuery } from '@posthorn/services/operator/audit';
import { csvLine } from '@posthorn/shared/csv';
import { DomainError } from '@posthorn/shared/error';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { authenticate, personOf } from './auth/authenticate.ts';
import type { Core } from './core.ts';

const pageRows = 250;
const format = z.enum(['csv', 'json']).default('csv').describe('json: one object a line');

export const AuditExportQuery = AuditListQuery.omit({ limit: true, iterator: true }).extend({ format });
export const OperatorAuditExportQuery = OperatorAuditQuery.omit({ limit: true, iterator: true }).extend({ format });

const columns = ['id', 'createdAt', 'actorKind', 'actorId', 'actor', 'action', 'targetId', 'requestId', 'detail'];
const operatorColumns = ['tenantId', 'tenantName', ...columns];

type Rows = { data: readonly Record<string, unknown>[]; done: boolean; iterator: string | null };
type ReadPage = (iterator: string | null) => Promise<Rows>;

async function* lines(
  names: readonly string[],
  kind: 'csv' | 'json',
  first: Rows,
  readPage: ReadPage,
): AsyncGenerator<string> {
  if (kind === 'csv') yield csvLine(names);
  let page = first;
  for (;;) {
    yield page.data
      .map((row) => (kind === 'csv' ? csvLine(names.map((name) => row[name])) : `${JSON.stringify(row)}\n`))
      .join('');
    if (page.done || page.iterator === null) return;
    page = await readPage(page.iterator);
  }
}

const asked = <T extends z.ZodType>(schema: T, query: unknown): z.output<T> => {
  const parsed = schema.safeParse(query);
  if (!parsed.success) throw invalidInput(parsed.error.issues, () => 'query');
  return parsed.data;
};

const send = async (reply: FastifyReply, names: readonly string[], kind: 'csv' | 'json', readPage: ReadPage) => {
  // What is wrong with the question shows here, while there still is a status to say it with.
  const first = await readPage(null);
  return reply
    .type(kind === 'csv' ? 'text/csv; charset=utf-8' : 'application/x-ndjson; charset=utf-8')
    .header('content-disposition', `attachment; filename="audit.${kind === 'csv' ? 'csv' : 'ndjson'}"`)
    .send(Readable.from(lines(names, kind, first, readPage)));
};

/** The audit log as a file, page by page however long it is. Cells that a spreadsheet would run are made text. */
export const auditExportRoute = (app: FastifyInstance, core: Core): void => {
  app.get('/api/v1/audit/export', async (request, reply) => {
    const { id: requestId, method, headers, ip: address } = request;
    const context = await authenticate(core, { method, headers, address, requestId, answer: { created: true } });
    requireScope(context, listAudit.scope);
    const { format: kind, ...filters } = asked(AuditExportQuery, request.query);
    return send(reply, columns, kind, (iterator) =>
      listAudit.execute(context, { ...filters, limit: pageRows, iterator }),
    );
  });
  // The same of all tenants, for whoever runs the installation.
  app.get('/api/v1/operator/audit/export', async (request, reply) => {
    const { id: requestId, method, headers, ip: address } = request;
    const person = await personOf(core, { method, headers, address, requestId, answer: { created: true } });
    if (!person.isOperator) throw new DomainError('forbidden', 'This is for the operators of the installation.');
    const { format: kind, ...filters } = asked(OperatorAuditExportQuery, request.query);
    return send(reply, operatorColumns, kind, (iterator) =>
      listOperatorAudit(core.pool, { ...filters, limit: pageRows, iterator }),
    );
  });
};
