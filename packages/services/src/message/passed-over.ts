import { decodeId, encodeId, instantOf } from '@posthorn/shared/id';
import { whyUnwanted } from '@posthorn/shared/matching';
import { z } from 'zod';
import { getApplication } from '../application/store.ts';
import { defineQuery } from '../command.ts';
import { compileFilter } from '../endpoint-filter/compile.ts';
import { subjectOf } from '../endpoint-filter/match.ts';
import { isAscending, Page, PageQuery, readCursor, toPage } from '../page.ts';
import { getMessage, type MessageRow } from './find.ts';
import { MessageRef } from './schema.ts';
import { isOnItsWay } from './story.ts';

const reasons = ['event_type', 'channel', 'filter', 'made_later', 'on_its_way', 'changed'] as const;

const PassedOverOut = z
  .object({
    endpointId: z.string(),
    endpointUid: z.string().nullable(),
    url: z.string(),
    description: z.string(),
    endpointDisabled: z.boolean(),
    reason: z
      .enum(reasons)
      .describe(
        'made_later: it did not exist yet; event_type, channel, filter: it does not want the message; on_its_way: no lane has taken the message up yet; changed: it would get the message today',
      ),
    changedSince: z
      .boolean()
      .describe('Its settings were changed after the message was published: the reason is that of today'),
  })
  .meta({ id: 'PassedOverOut' });

type Row = {
  id: string;
  uid: string | null;
  url: string;
  description: string;
  disabled: boolean;
  eventTypes: string[] | null;
  channels: string[] | null;
  filter: string | null;
  createdAt: Date;
  updatedAt: Date;
};

/** Why an endpoint has no delivery of a message, as far as its settings of today tell. */
const judge = (message: MessageRow, onItsWay: boolean): ((row: Row) => (typeof reasons)[number]) => {
  const publishedMs = instantOf(message.id);
  const offered = { eventType: message.event_type, channels: message.channels };
  const fulfils = subjectOf({ ...message, messageId: message.id, eventType: message.event_type });
  return (row) => {
    if (row.createdAt.getTime() > publishedMs) return 'made_later';
    const unwanted = whyUnwanted(row, offered);
    if (unwanted !== null) return unwanted;
    const compiled = row.filter === null ? null : compileFilter(row.filter);
    if (compiled && !(compiled.ok && fulfils(compiled.filter))) return 'filter';
    return onItsWay ? 'on_its_way' : 'changed';
  };
};

/** The endpoints of the application that a message has no delivery to. */
export const listPassedOver = defineQuery({
  name: 'message.list_passed_over',
  scope: 'message:read',
  input: MessageRef.extend(PageQuery.shape),
  output: Page(PassedOverOut),
  run: async (work, input) => {
    const application = await getApplication(work, input.app_id);
    const message = await getMessage(work, application.id, input.msg_id);
    const cursor = readCursor(input, (wire) => decodeId('endpoint', wire));
    const ascending = isAscending('ascending', cursor);
    const { rows } = await work.client.query<Row>(
      `select e.id, e.uid, e.url, e.description, e.disabled, e.event_types as "eventTypes", e.channels, e.filter,
          e.created_at as "createdAt", e.updated_at as "updatedAt"
        from endpoint e
        where e.tenant_id = $1 and e.application_id = $2 and e.deleted_at is null and ($4::uuid is null or e.id ${ascending ? '>' : '<'} $4)
          and not exists (select from delivery d where d.tenant_id = $1 and d.message_id = $3 and d.endpoint_id = e.id)
        order by e.id ${ascending ? 'asc' : 'desc'} limit $5`,
      [work.tenantId, application.id, message.id, cursor.after, input.limit + 1],
    );
    const reasonOf = judge(message, rows.length > 0 && (await isOnItsWay(work, application, message.id)));
    return toPage(
      rows,
      input,
      cursor,
      (row) => encodeId('endpoint', row.id),
      (row) => ({
        endpointId: encodeId('endpoint', row.id),
        endpointUid: row.uid,
        url: row.url,
        description: row.description,
        endpointDisabled: row.disabled,
        reason: reasonOf(row),
        changedSince:
          row.updatedAt.getTime() > instantOf(message.id) && row.createdAt.getTime() <= instantOf(message.id),
      }),
    );
  },
});
