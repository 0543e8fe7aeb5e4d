import { decodeId } from '@posthorn/shared/id';

export type Jump =
  | { kind: 'application'; appId: string }
  | { kind: 'endpoint'; endpointId: string }
  | { kind: 'message'; msgId: string };

/** What a pasted text leads to, when it is one of our ids. */
export const jumpOf = (typed: string): Jump | null => {
  const text = typed.trim();
  if (decodeId('application', text)) return { kind: 'application', appId: text };
  if (decodeId('endpoint', text)) return { kind: 'endpoint', endpointId: text };
  if (decodeId('message', text)) return { kind: 'message', msgId: text };
  return null;
};
