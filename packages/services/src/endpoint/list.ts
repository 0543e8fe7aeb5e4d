import { queryBuilder } from '@posthorn/db/client';
import { endpoint } from '@posthorn/db/schema/endpoint';
import { decodeId, encodeId } from '@posthorn/shared/id';
import { and, asc, desc, eq, gt, ilike, isNull, lt, or } from 'drizzle-orm';
import { z } from 'zod';
import { ApplicationRef } from '../application/schema.ts';
import { getApplication } from '../application/store.ts';
import { defineQuery } from '../command.ts';
import type { Work } from '../context.ts';
import { type Cursor, containing, isAscending, Page, readCursor, toPage } from '../page.ts';
import { overviewsOf } from './overview.ts';
import { EndpointListQuery, EndpointOut, EndpointOverview } from './schema.ts';
import { type EndpointRow, presentEndpoint } from './store.ts';

const Input = ApplicationRef.extend({
  ...EndpointListQuery.shape,
  search: z.string().max(256).optional().describe('Part of the URL or description'),
});

const read = async (work: Work, input: z.output<typeof Input>): Promise<{ rows: EndpointRow[]; cursor: Cursor }> => {
  const application = await getApplication(work, input.app_id);
  const cursor = readCursor(input, (wire) => decodeId('endpoint', wire));
  const ascending = isAscending(input.order ?? 'ascending', cursor);
  const pattern = input.search ? containing(input.search) : undefined;
  const rows = await queryBuilder(work.client)
    .select()
    .from(endpoint)
    .where(
      and(
        eq(endpoint.tenantId, work.tenantId),
        eq(endpoint.applicationId, application.id),
        isNull(endpoint.deletedAt),
        pattern ? or(ilike(endpoint.url, pattern), ilike(endpoint.description, pattern)) : undefined,
        cursor.after ? (ascending ? gt : lt)(endpoint.id, cursor.after) : undefined,
      ),
    )
    .orderBy((ascending ? asc : desc)(endpoint.id))
    .limit(input.limit + 1);
  return { rows, cursor };
};

const wire = (row: EndpointRow): string => encodeId('endpoint', row.id);

export const listEndpoints = defineQuery({
  name: 'endpoint.list',
  scope: 'endpoint:read',
  input: Input,
  output: Page(EndpointOut),
  run: async (work, input) => {
    const { rows, cursor } = await read(work, input);
    return toPage(rows, input, cursor, wire, presentEndpoint);
  },
});

/** The same with each endpoint's health, counters and backlog. */
export const listEndpointOverviews = defineQuery({
  name: 'endpoint.overviews',
  scope: 'endpoint:read',
  input: Input,
  output: Page(EndpointOverview),
  run: async (work, input) => {
    const { rows, cursor } = await read(work, input);
    const page = toPage(rows, input, cursor, wire, (row) => row);
    return { ...page, data: await overviewsOf(work, page.data) };
  },
});
