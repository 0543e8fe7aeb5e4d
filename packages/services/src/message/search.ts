import { z } from 'zod';
import { ApplicationRef } from '../application/schema.ts';
import { defineQuery } from '../command.ts';
import { Page, toPage } from '../page.ts';
import { type MessageRow, presentMessage } from './find.ts';
import { messageCursor, messageWire, readMessagePage } from './list.ts';
import { matchesText, SearchText } from './matches-text.ts';
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
    text: SearchText.nullish(),
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
    const text = matchesText(input.text ?? null, 9);
    const rows = await readMessagePage<MessageRow>(work, asked, cursor, {
      columns: '',
      join: '',
      narrow: `${text.narrow} join lateral (select where $11::text is null or m.tags @> array[$11]) has_tag on true`,
      values: [...text.values, input.tag ?? null],
    });
    return toPage(rows, input, cursor, messageWire, (row) => presentMessage(row, input.with_content));
  },
});
