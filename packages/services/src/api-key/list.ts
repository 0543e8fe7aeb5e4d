import { queryBuilder } from '@posthorn/db/client';
import { apiKey } from '@posthorn/db/schema/tenant';
import { decodeId, encodeId } from '@posthorn/shared/id';
import { and, asc, desc, eq, gt, ilike, isNull, lt } from 'drizzle-orm';
import { z } from 'zod';
import { defineQuery } from '../command.ts';
import { containing, Page, readCursor, toPage } from '../page.ts';
import { ApiKeyListQuery, ApiKeyOut } from './schema.ts';
import { presentApiKey } from './store.ts';

/** Newest first. Revoked keys are not listed: the audit log knows them. */
export const listApiKeys = defineQuery({
  name: 'api_key.list',
  scope: 'api_key:read',
  input: ApiKeyListQuery.extend({ search: z.string().max(256).optional().describe('Part of the name') }),
  output: Page(ApiKeyOut),
  run: async (work, input) => {
    const cursor = readCursor(input, (wire) => decodeId('apiKey', wire));
    const rows = await queryBuilder(work.client)
      .select()
      .from(apiKey)
      .where(
        and(
          eq(apiKey.tenantId, work.tenantId),
          isNull(apiKey.revokedAt),
          input.search ? ilike(apiKey.name, containing(input.search)) : undefined,
          cursor.after ? (cursor.backwards ? gt : lt)(apiKey.id, cursor.after) : undefined,
        ),
      )
      .orderBy((cursor.backwards ? asc : desc)(apiKey.id))
      .limit(input.limit + 1);
    return toPage(rows, input, cursor, (row) => encodeId('apiKey', row.id), presentApiKey);
  },
});
