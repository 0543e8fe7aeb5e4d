import { readStored } from '../ui/stored.ts';
import type { Language } from './words.tsx';

export type Direction = 'ltr' | 'rtl';

const directions: Record<Language, Direction> = { en: 'ltr', de: 'ltr' };

/**
 * The way a language is written. `posthorn.direction` in the browser's storage turns any language round: the layout is tried
 * right to left before there is a language that is written so.
 */
export const directionOf = (language: Language): Direction =>
  readStored('direction') === 'rtl' ? 'rtl' : directions[language];
