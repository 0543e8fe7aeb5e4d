import { decodeId } from '@posthorn/shared/id';
import { z } from 'zod';
import { containing } from '../page.ts';

export const SearchText = z
  .string()
  .min(2)
  .max(200)
  .describe('Stands in the payload, the eventId or a tag, or is the id');

/**
 * Narrows a page of messages (`m`) to those a text stands in. Every message of the time that is asked for is compared with it, some 300,000
 * a second: a narrow time is quick, and a wide one ends when the statement's time is up.
 */
export const matchesText = (text: string | null, firstParameter: number): { narrow: string; values: unknown[] } => ({
  narrow: `join lateral (select where ($${firstParameter}::text is null or m.payload ilike $${firstParameter} or m.event_id ilike $${firstParameter}
    or array_to_string(m.tags, ' ') ilike $${firstParameter} or m.id = $${firstParameter + 1}::uuid)) has_text on true`,
  values: [text === null ? null : containing(text), text === null ? null : (decodeId('message', text.trim()) ?? null)],
});
