import type { Words } from '../../words/words.tsx';

/** The last error of an endpoint in the reader's language; the API keeps its code and an English sentence. */
export const saidError = (code: string | null, said: string | null, words: Words): string | null => {
  if (said === null) return null;
  if (code === 'http_status') return words.httpStatus(Number(/\b(\d{3})\b/.exec(said)?.[1] ?? 0), said);
  const known: Record<string, string> = words.errorCode;
  return code === null ? said : (known[code] ?? said);
};
