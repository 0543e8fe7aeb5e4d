import type { enDeveloper } from './en-developer.ts';

export const deDeveloper: typeof enDeveloper = {};
