import { useSyncExternalStore } from 'react';
import { readStored, writeStored } from './stored.ts';

export type Theme = 'system' | 'light' | 'dark';

const isTheme = (text: string | null): text is Theme => text === 'system' || text === 'light' || text === 'dark';

const listeners = new Set<() => void>();
const stored = readStored('theme');
let current: Theme = isTheme(stored) ? stored : 'system';

const setTheme = (theme: Theme): void => {
  current = theme;
  writeStored('theme', theme === 'system' ? null : theme);
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useTheme = (): { theme: Theme; setTheme: (theme: Theme) => void } => ({
  theme: useSyncExternalStore(subscribe, () => current),
  setTheme,
});
