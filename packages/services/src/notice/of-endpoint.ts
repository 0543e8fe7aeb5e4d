import type { endpoint } from '@posthorn/db/schema/endpoint';
import { endpointNotices } from '@posthorn/shared/notice';
import type { Work } from '../context.ts';
import { tellOf } from './emit.ts';
import type { Notice } from './notice.ts';

type EndpointRow = typeof endpoint.$inferSelect;

const switchesOf = (row: EndpointRow) => ({ disabled: row.disabled, isDeleted: row.deletedAt !== null });

/** Tells, in the transaction that changed it, what became of an endpoint. `before` is null for a new one. */
export const tellOfEndpoint = (work: Work, before: EndpointRow | null, after: EndpointRow): Promise<void> => {
  const place = { tenantId: after.tenantId, applicationId: after.applicationId, endpointId: after.id, at: work.now() };
  const types = endpointNotices(before && switchesOf(before), switchesOf(after));
  return tellOf(
    work,
    types.map((type): Notice => {
      if (type === 'endpoint.disabled') return { ...place, type, reason: after.disabledReason ?? 'manual' };
      return { ...place, type };
    }),
  );
};
