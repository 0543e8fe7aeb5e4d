import { queryBuilder } from '@posthorn/db/client';
import { audit } from '@posthorn/db/schema/audit';
import type { Work } from '../context.ts';
import { newId } from '../new-id.ts';

export const writeAudit = async (
  work: Work,
  action: string,
  entry: { targetId: string | null; detail?: Record<string, unknown> },
): Promise<void> => {
  await queryBuilder(work.client)
    .insert(audit)
    .values({
      tenantId: work.tenantId,
      id: newId(work.now()),
      actorKind: work.actor.kind,
      actorId: work.actor.id,
      actorLabel: work.actor.label,
      action,
      targetId: entry.targetId,
      detail: { ...entry.detail, ...(work.hidden === 'operational' && { operational: true }) },
      requestId: work.requestId,
    });
};
