import { deOperations } from './de-operations.ts';
import { enOperations } from './en-operations.ts';
import { useLanguage } from './words.tsx';

export type Operations = typeof enOperations;

/** What only operators read: both languages come with their pages, nobody else loads them. */
export const useOperations = (): Operations => (useLanguage().language === 'de' ? deOperations : enOperations);
