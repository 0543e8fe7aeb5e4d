/** Long enough to be told apart, short enough to be read. */
const nameCharsMax = 120;

/** `order.placed` and `order_placed` as `OrderPlaced`; what has nothing that a name may have is called `otherwise`. */
export const pascal = (text: string, otherwise: string): string => {
  const name = text
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
    .slice(0, nameCharsMax);
  if (name === '') return otherwise;
  return /^[0-9]/.test(name) ? `${otherwise}${name}` : name;
};

/** What Python keeps for itself, and what the files say of all event types. */
const reserved = ['None', 'True', 'False', 'WebhookPayloads', 'EventTypeName'];

/** Gives every name once: whoever comes later gets a number. */
export const createNames = (given: Iterable<string> = []): ((wanted: string) => string) => {
  const taken = new Set([...reserved, ...given]);
  // Where to go on counting: a thousand of one name must not each count from the start.
  const counted = new Map<string, number>();
  return (wanted) => {
    const plain = wanted.slice(0, nameCharsMax);
    let name = plain;
    let n = counted.get(plain) ?? 1;
    while (taken.has(name)) {
      n += 1;
      name = `${plain}${n}`;
    }
    counted.set(plain, n);
    taken.add(name);
    return name;
  };
};

/** Lines of a comment: no character that ends a line, or that a compiler refuses, is left in one. */
export const commentLines = (text: string): string[] =>
  text
    .toWellFormed()
    .split(/\r\n|[\n\r\u2028\u2029\u0085]/)
    .map((line) =>
      line
        .replaceAll('\t', ' ')
        // What controls a terminal or turns the direction of writing: code must read as it is compiled.
        .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
        .trimEnd(),
    )
    .filter((line, at, all) => line !== '' || (at > 0 && at < all.length - 1));
