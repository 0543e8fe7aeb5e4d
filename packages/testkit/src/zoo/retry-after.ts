import { type Animal, answer, type Expected, says } from './animal.ts';

const asks = (
  value: string,
  retryAfterMs?: Extract<Expected, { status: number }>['retryAfterMs'],
  name = value.slice(0, 40),
): Animal =>
  says(`Retry-After: ${name}`, answer('429 Too Many Requests', [`Retry-After: ${value}`]), {
    status: 429,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  });

const hourMs = 3_600_000;
const inAnHour = new Date(Date.now() + hourMs).toUTCString();

/** What is asked, read as it was said; the policy of retries caps it later. */
export const retryAfter: Animal[] = [
  asks('7', 7_000),
  asks('0', 0),
  asks('9999999999', 9_999_999_999_000),
  asks('99999999999999999999999999'),
  asks('-5'),
  asks('1.5'),
  asks('1e9'),
  asks('soon'),
  asks(''),
  asks('9'.repeat(5_000)),
  asks(inAnHour, { from: hourMs - 60_000, to: hourMs + 60_000 }, 'the date in an hour'),
  asks('Fri, 31 Dec 1999 23:59:59 GMT', 0),
  asks('Fri, 31 Dec 9999 23:59:59 GMT', { from: 1e14, to: 1e15 }),
  says('Retry-After twice', answer('503 Later', ['Retry-After: 5', 'Retry-After: 7']), { status: 503 }),
  says('Retry-After on a 200', answer('200 OK', ['Retry-After: 5']), { status: 200, retryAfterMs: 5_000 }),
];
