import type { enReplay } from './en-replay.ts';

export const deReplay: typeof enReplay = {};
