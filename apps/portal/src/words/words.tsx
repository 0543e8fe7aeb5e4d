import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { hostSettings, onHostSettings } from '../api/host.ts';
import { readStored, writeStored } from '../ui/stored.ts';
import { zoneChoice } from '../ui/time-choice.ts';
import { type Direction, directionOf } from './direction.ts';
import { en } from './en.ts';
import { type Formats, makeFormats } from './formats.ts';

export type Words = typeof en;

/** Each language in its own words. English is built in, the others are loaded when they are chosen. */
export const languages = [
  { value: 'en', label: 'English' },
  { value: 'de', label: 'Deutsch' },
] as const;
export type Language = (typeof languages)[number]['value'];

const isLanguage = (text: string | undefined): text is Language =>
  languages.some((language) => language.value === text);

const load = async (language: Language): Promise<Words> => (language === 'de' ? (await import('./de.ts')).de : en);

/** The language of the page around this one. */
const hostLanguage = (): Language | null => {
  const language = hostSettings().locale?.split('-')[0];
  return isLanguage(language) ? language : null;
};

const preferred = (): Language => {
  const wanted = hostLanguage();
  if (wanted) return wanted;
  const stored = readStored('language') ?? undefined;
  if (isLanguage(stored)) return stored;
  return navigator.languages.map((tag) => tag.split('-')[0]).find(isLanguage) ?? 'en';
};

const regionOf = (language: Language): string =>
  [hostSettings().locale, ...navigator.languages].find((tag) => tag?.split('-')[0] === language) ?? language;

type Spoken = {
  language: Language;
  direction: Direction;
  words: Words;
  formats: Formats;
  setLanguage: (language: Language) => void;
};

const Context = createContext<Spoken>({
  language: 'en',
  direction: 'ltr',
  words: en,
  formats: makeFormats('en'),
  setLanguage: () => undefined,
});

export const WordsProvider = ({ children }: { children: ReactNode }) => {
  const [language, choose] = useState(preferred);
  const zone = zoneChoice.use();
  const [loaded, setLoaded] = useState<{ language: Language; words: Words } | null>(
    language === 'en' ? { language, words: en } : null,
  );

  useEffect(() => onHostSettings(() => choose((before) => hostLanguage() ?? before)), []);

  useEffect(() => {
    let wanted = true;
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
    load(language).then(
      (words) => wanted && setLoaded({ language, words }),
      () => wanted && setLoaded({ language: 'en', words: en }),
    );
    return () => {
      wanted = false;
    };
  }, [language]);

  const spoken = useMemo(
    () =>
      loaded && {
        language: loaded.language,
        direction: directionOf(loaded.language),
        words: loaded.words,
        // The person's own regional habits where they fit the language, so that a Swiss reader sees Swiss numbers.
        formats: makeFormats(
          regionOf(loaded.language),
          zone === 'local' ? undefined : zone,
          directionOf(loaded.language),
        ),
        setLanguage: (next: Language) => {
          writeStored('language', next);
          choose(next);
        },
      },
    [loaded, zone],
  );
  return spoken ? <Context value={spoken}>{children}</Context> : null;
};

export const useWords = (): Words => use(Context).words;
export const useFormats = (): Formats => use(Context).formats;
export const useDirection = (): Direction => use(Context).direction;
export const useLanguage = (): Pick<Spoken, 'language' | 'setLanguage'> => use(Context);
