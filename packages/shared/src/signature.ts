/** What is signed: `{id}.{unix seconds}.{body}`. Source: Standard Webhooks 1.0. */
export const signedContent = (messageId: string, timestampSeconds: number, body: string): string =>
  `${messageId}.${timestampSeconds}.${body}`;

const ours = new Set([
  'host',
  'content-length',
  'transfer-encoding',
  'connection',
  'keep-alive',
  'upgrade',
  'te',
  'trailer',
  'expect',
  'content-encoding',
  'webhook-id',
  'webhook-timestamp',
  'webhook-signature',
  'svix-id',
  'svix-timestamp',
  'svix-signature',
  'user-agent',
  'date',
  'via',
  'forwarded',
]);

const tokenPattern = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]{1,128}$/;
// Visible ASCII, spaces, tabs and latin-1: what HTTP may carry, and no line break.
const valuePattern = /^[\t\x20-\x7e\x80-\xff]{0,4096}$/;

/** Why a custom header may not be set, or null. */
export const customHeaderFault = (name: string, value: string): string | null => {
  if (!tokenPattern.test(name)) return `${JSON.stringify(name)} is no header name`;
  const lower = name.toLowerCase();
  if (ours.has(lower) || lower.startsWith('proxy-')) return `${name} is set by the sender and cannot be replaced`;
  if (!valuePattern.test(value))
    return `the value of ${name} has characters that a header cannot carry, or is longer than 4,096`;
  return null;
};
