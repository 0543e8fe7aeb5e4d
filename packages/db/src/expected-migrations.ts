import { readFileSync } from 'node:fs';

/** The migrations that this version of the program was built for; null where its journal was left out of the image. */
export const expectedMigrations = (): { count: number; newest: string } | null => {
  try {
    const text = readFileSync(new URL('../migrations/meta/_journal.json', import.meta.url), 'utf8');
    const { entries } = JSON.parse(text) as { entries: { tag: string }[] };
    const newest = entries.at(-1)?.tag;
    return newest === undefined ? null : { count: entries.length, newest };
  } catch {
    return null;
  }
};
