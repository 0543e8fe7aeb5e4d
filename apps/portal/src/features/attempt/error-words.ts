import type { Words } from '../../words/words.tsx';

type Failed = { errorCode: string | null; error: string | null };

/** What went wrong in the reader's language, in the API's own words where the dictionary has none. */
export const errorWords = (attempt: Failed, words: Words): string | null => {
  if (!attempt.errorCode) return null;
  const known: Record<string, string | undefined> = words.errorCode;
  return known[attempt.errorCode] ?? attempt.error ?? attempt.errorCode;
};
