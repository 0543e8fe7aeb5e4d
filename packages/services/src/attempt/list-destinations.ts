import { queryBuilder } from '@posthorn/db/client';
import { delivery } from '@posthorn/db/schema/delivery';
import { endpoint } from '@posthorn/db/schema/endpoint';
import { deliveryStatusName, wireStatus } from '@posthorn/shared/delivery-status';
import { decodeId, encodeId } from '@posthorn/shared/id';
import { and, asc, desc, eq, gt, lt } from 'drizzle-orm';
import { getApplication } from '../application/store.ts';
import { defineQuery } from '../command.ts';
import { presentEndpoint } from '../endpoint/store.ts';
import { getMessage } from '../message/find.ts';
import { MessageRef } from '../message/schema.ts';
import { isAscending, Page, PageQuery, readCursor, toPage } from '../page.ts';
import { MessageEndpointOut } from './schema.ts';

/** The endpoints that a message is on its way to, or was. */
export const listDestinations = defineQuery({
  name: 'attempt.list_destinations',
  scope: 'attempt:read',
  input: MessageRef.extend(PageQuery.shape),
  output: Page(MessageEndpointOut),
  run: async (work, input) => {
    const application = await getApplication(work, input.app_id);
    const message = await getMessage(work, application.id, input.msg_id);
    const cursor = readCursor(input, (wire) => decodeId('endpoint', wire));
    const ascending = isAscending('ascending', cursor);
    const rows = await queryBuilder(work.client)
      .select()
      .from(delivery)
      .innerJoin(endpoint, and(eq(endpoint.tenantId, delivery.tenantId), eq(endpoint.id, delivery.endpointId)))
      .where(
        and(
          eq(delivery.tenantId, work.tenantId),
          eq(delivery.messageId, message.id),
          cursor.after ? (ascending ? gt : lt)(delivery.endpointId, cursor.after) : undefined,
        ),
      )
      .orderBy((ascending ? asc : desc)(delivery.endpointId))
      .limit(input.limit + 1);
    return toPage(
      rows,
      input,
      cursor,
      (row) => encodeId('endpoint', row.endpoint.id),
      (row) => {
        const { code, text } = wireStatus[deliveryStatusName(row.delivery.status)];
        const nextAttempt = row.delivery.nextAttemptAt?.toISOString() ?? null;
        return { ...presentEndpoint(row.endpoint), status: code, statusText: text, nextAttempt };
      },
    );
  },
});
