import { encodeId } from '@posthorn/shared/id';
import type { Filter, FilterSubject } from './compile.ts';

export type Filtered = {
  messageId: string;
  eventType: string;
  payload: string | null;
  channels: readonly string[] | null;
  tags?: readonly string[] | null;
};

const parsed = (text: string | null): unknown => {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Asks filters about one message, whose payload is parsed when the first of them asks and not again. */
export const subjectOf = (message: Filtered): ((filter: Filter) => boolean) => {
  let subject: FilterSubject | undefined;
  return (filter) => {
    subject ??= {
      id: encodeId('message', message.messageId),
      type: message.eventType,
      payload: parsed(message.payload),
      channels: message.channels ?? [],
      tags: message.tags ?? [],
    };
    return filter.matches(subject);
  };
};
