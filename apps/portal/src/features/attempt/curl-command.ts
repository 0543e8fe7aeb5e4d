/** One word for a POSIX shell. A single quote ends the quoted text, stands escaped by itself, and begins it again. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** Set by curl itself, from the address and the body. */
const setByCurl = new Set(['host', 'content-length', 'connection', 'accept-encoding', 'transfer-encoding']);

/** The request of an attempt as a command. Its signature is that of its own time, so receivers that check the time refuse it later. */
export const curlCommand = (url: string, headers: Record<string, string>, body: string | null): string => {
  const lines = [`curl -X POST ${quoted(url)}`];
  for (const [name, value] of Object.entries(headers)) {
    if (!setByCurl.has(name.toLowerCase())) lines.push(`  -H ${quoted(`${name}: ${value}`)}`);
  }
  if (body !== null) lines.push(`  --data-raw ${quoted(body)}`);
  return lines.join(' \\\n');
};
