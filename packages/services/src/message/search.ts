import { decodeId } from '@posthorn/shared/id';
import { z } from 'zod';
import { ApplicationRef } from '../application/schema.ts';
import { defineQuery } from '../command.ts';
import { Page, toPage } from '../page.ts';
import { type MessageRow, presentMessage } from './find.ts';
import { messageCursor, messageWire, readMessagePage } from './list.ts';
import { MessageListQuery, MessageOut } from './schema.ts';

export const MessageSearchIn = z
  .object({
    limit: MessageListQuery.shape.limit,
    iterator: MessageListQuery.shape.iterator,
    channel: MessageListQuery.shape.channel.nullish(),
    before: MessageListQuery.shape.before.nullish(),
    after: MessageListQuery.shape.after.nullish(),
    event_types: MessageListQuery.shape.event_types.nullish(),
    with_content: z.boolean().default(false).describe('With the payload'),
    tag: z.string().min(1).max(128).nullish().describe('Only messages with this tag'),
    text: z.string().min(2).max(200).nullish().describe('Stands in the payload, the eventId or a tag, or is the id'),
  })
  .meta({ id: 'MessageSearchIn' });

/** Newest first. What is looked for is compared with each message of the time that is given, so a narrow time is quick. */
export const searchMessages = defineQuery({
  name: 'message.search',
  scope: 'message:read',
  input: ApplicationRef.extend(MessageSearchIn.shape),
  output: Page(MessageOut),
  run: async (work, input) => {
    const { channel, before, after, event_types, ...rest } = input;
    const asked = {
      ...rest,
      channel: channel ?? undefined,
      before: before ?? undefined,
      after: after ?? undefined,
      event_types: event_types ?? undefined,
    };
    const cursor = messageCursor(input);
    const pattern = input.text ? `%${input.text.replaceAll(/[\\%_]/g, '\\$&')}%` : null;
    const rows = await readMessagePage<MessageRow>(work, asked, cursor, {
      columns: '',
      join: '',
      narrow: `join lateral (select where ($9::text is null or m.payload ilike $9 or m.event_id ilike $9 or array_to_string(m.tags, ' ') ilike $9 or m.id = $11)
        and ($10::text is null or m.tags @> array[$10])) y on true`,
      values: [pattern, input.tag ?? null, decodeId('message', input.text ?? '') ?? null],
    });
    return toPage(rows, input, cursor, messageWire, (row) => presentMessage(row, input.with_content));
  },
});
