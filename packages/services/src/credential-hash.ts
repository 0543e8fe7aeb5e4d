import { createHash } from 'node:crypto';

/** What is kept of a credential. 256 random bits need no slow hash: nobody can try them all. */
export const hashCredential = (text: string): Buffer => createHash('sha256').update(text).digest();
