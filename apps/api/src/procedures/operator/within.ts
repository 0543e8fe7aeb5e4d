import { notFound } from '@posthorn/shared/error';
import { decodeId } from '@posthorn/shared/id';

/** The tenant of a reference in a path: what is no tenant's id is not found. */
export const within = (ref: string): string => {
  const tenantId = decodeId('tenant', ref);
  if (!tenantId) throw notFound('Tenant');
  return tenantId;
};
