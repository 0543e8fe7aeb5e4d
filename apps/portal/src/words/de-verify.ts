import type { enVerify } from './en-verify.ts';

export const deVerify: typeof enVerify = {};
