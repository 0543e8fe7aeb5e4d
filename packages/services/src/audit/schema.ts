import { z } from 'zod';
import { PageQuery } from '../page.ts';

export const AuditOut = z
  .object({
    id: z.string().meta({ examples: ['audit_01h455vb4pex5vsknk084sn02q'] }),
    actorKind: z.enum(['api_key', 'member', 'portal', 'operator', 'system']),
    actorId: z.string(),
    actor: z.string().describe('Who it was, as people knew him then'),
    action: z.string().meta({ examples: ['endpoint.update'] }),
    targetId: z.string().nullable(),
    detail: z.record(z.string(), z.unknown()),
    requestId: z.string().nullable(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'AuditOut' });
export type AuditOut = z.output<typeof AuditOut>;

export const AuditListQuery = PageQuery.extend({
  action: z.string().min(1).max(100).optional().describe('`endpoint.update`, or `endpoint` for all of endpoints'),
  actor: z.string().min(1).max(320).optional().describe('Id or address of who did it'),
  target: z.string().min(1).max(256).optional().describe('Id of what was changed'),
  after: z.iso.datetime({ offset: true }).optional(),
  before: z.iso.datetime({ offset: true }).optional(),
});
