/**
 * JSON text with line breaks and indentation, every other character as it stood: parsing and writing it anew would change long
 * numbers, escapes and keys that occur twice. The text must be valid JSON.
 */
export const prettyJson = (text: string): string => {
  const out: string[] = [];
  let depth = 0;
  let i = 0;
  const newLine = (): void => void out.push('\n', '  '.repeat(depth));
  const skipSpace = (from: number): number => {
    let at = from;
    while (at < text.length && ' \t\n\r'.includes(text.charAt(at))) at++;
    return at;
  };
  while (i < text.length) {
    const char = text.charAt(i);
    if (char === '"') {
      let end = i + 1;
      while (end < text.length && text.charAt(end) !== '"') end += text.charAt(end) === '\\' ? 2 : 1;
      out.push(text.slice(i, end + 1));
      i = end + 1;
    } else if (char === '{' || char === '[') {
      const next = skipSpace(i + 1);
      const closing = text.charAt(next);
      if (closing === '}' || closing === ']') {
        out.push(char, closing);
        i = next + 1;
      } else {
        depth++;
        out.push(char);
        newLine();
        i = next;
      }
    } else if (char === '}' || char === ']') {
      depth = Math.max(0, depth - 1);
      newLine();
      out.push(char);
      i++;
    } else if (char === ',') {
      out.push(char);
      newLine();
      i = skipSpace(i + 1);
    } else if (char === ':') {
      out.push(': ');
      i = skipSpace(i + 1);
    } else {
      if (!' \t\n\r'.includes(char)) out.push(char);
      i++;
    }
  }
  return out.join('');
};
