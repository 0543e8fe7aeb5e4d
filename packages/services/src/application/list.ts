import { queryBuilder } from '@posthorn/db/client';
import { application } from '@posthorn/db/schema/application';
import { decodeId, encodeId } from '@posthorn/shared/id';
import { and, asc, desc, eq, gt, ilike, isNull, lt, or } from 'drizzle-orm';
import { z } from 'zod';
import { defineQuery } from '../command.ts';
import { containing, isAscending, Page, readCursor, toPage } from '../page.ts';
import { ApplicationListQuery, ApplicationOut } from './schema.ts';
import { presentApplication } from './store.ts';

export const listApplications = defineQuery({
  name: 'application.list',
  scope: 'application:read',
  forApplication: true,
  input: ApplicationListQuery.extend({ search: z.string().max(256).optional().describe('Part of the name or uid') }),
  output: Page(ApplicationOut),
  run: async (work, input) => {
    const cursor = readCursor(input, (wire) => decodeId('application', wire));
    const ascending = isAscending(input.order ?? 'ascending', cursor);
    const pattern = input.search ? containing(input.search) : undefined;
    const rows = await queryBuilder(work.client)
      .select()
      .from(application)
      .where(
        and(
          eq(application.tenantId, work.tenantId),
          eq(application.kind, 'customer'),
          isNull(application.deletedAt),
          work.applicationId ? eq(application.id, work.applicationId) : undefined,
          pattern ? or(ilike(application.name, pattern), ilike(application.uid, pattern)) : undefined,
          cursor.after ? (ascending ? gt : lt)(application.id, cursor.after) : undefined,
        ),
      )
      .orderBy((ascending ? asc : desc)(application.id))
      .limit(input.limit + 1);
    return toPage(rows, input, cursor, (row) => encodeId('application', row.id), presentApplication);
  },
});
