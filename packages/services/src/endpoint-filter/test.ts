import type { z } from 'zod';
import { defineQuery } from '../command.ts';
import { compileFilter } from './compile.ts';
import { FilterTestIn, FilterTestOut } from './schema.ts';

const whyOf = (parts: z.output<typeof FilterTestOut>['parts']): string => {
  const failed = parts.find(({ ok }) => !ok);
  if (!failed) return 'Every part of the filter is fulfilled: the endpoint gets this message.';
  const value = failed.value === 'false' ? 'is false' : `gives ${failed.value}`;
  return `The endpoint does not get this message: ${failed.expression} ${value}.`;
};

/** What a filter says of a message that need not be there. */
export const testFilter = defineQuery({
  name: 'endpoint_filter.test',
  scope: 'endpoint:read',
  forApplication: true,
  input: FilterTestIn,
  output: FilterTestOut,
  run: (_work, input) => {
    const compiled = compileFilter(input.filter);
    if (!compiled.ok) return Promise.resolve({ matches: false, why: compiled.reason, parts: [] });
    const { eventType: type, payload, channels, tags } = input;
    const subject = { id: 'msg_00000000000000000000000000', type, payload, channels: channels ?? [], tags: tags ?? [] };
    const parts = compiled.filter.explain(subject);
    return Promise.resolve({ matches: compiled.filter.matches(subject), why: whyOf(parts), parts });
  },
});
