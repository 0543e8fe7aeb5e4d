export type Place = {
  readonly kind: 'folder' | 'file' | 'table' | 'procedure' | 'path';
  readonly path: string;
  readonly line: number;
  /** What is written there: the table's name, the procedure's, the route. */
  readonly written: string;
};

// `eventType`, `event_type`, `event-types` and `EventType` are one word.
const wordsOf = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[_.\s]+/g, '-');

/** Whether `name` holds the word, alone or among others, in the singular or the plural. */
export const holds = (name: string, word: string): boolean => {
  const wanted = wordsOf(word).replace(/s$/, '');
  const inHyphens = `-${wordsOf(name)}-`;
  return inHyphens.includes(`-${wanted}-`) || inHyphens.includes(`-${wanted}s-`);
};
