import { encodeId } from '@posthorn/shared/id';
import type { TenantRow } from './find.ts';
import type { TenantOut } from './operator-schema.ts';

export const presentTenant = (row: TenantRow): TenantOut => ({
  id: encodeId('tenant', row.id),
  name: row.name,
  kind: row.kind,
  plan: row.plan,
  quotas: row.quotas,
  suspendedAt: row.suspendedAt?.toISOString() ?? null,
  deletedAt: row.deletedAt?.toISOString() ?? null,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
});
