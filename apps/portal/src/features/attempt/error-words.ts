import type { Words } from '../../words/words.tsx';

type Failed = { errorCode: string | null; error: string | null; responseStatusCode?: number };

/** What went wrong in the reader's language, in the API's own words where the dictionary has none. */
export const errorWords = (attempt: Failed, words: Words): string | null => {
  if (!attempt.errorCode) return null;
  const said = attempt.error ?? attempt.errorCode;
  if (attempt.errorCode === 'http_status' && attempt.responseStatusCode)
    return words.httpStatus(attempt.responseStatusCode, said);
  const known: Record<string, string | undefined> = words.errorCode;
  return known[attempt.errorCode] ?? said;
};
