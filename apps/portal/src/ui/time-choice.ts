import { makePreference } from './preference.ts';

const isStyle = (text: string): text is 'relative' | 'absolute' => text === 'relative' || text === 'absolute';

/** Whether times are told as a distance from now or as they stand on a clock. */
export const timeStyleChoice = makePreference<'relative' | 'absolute'>('time-style', 'relative', isStyle);

/** Whether this browser knows the zone: what is stored may be of another one. */
export const isZone = (text: string): text is string => {
  try {
    return text === 'local' || new Intl.DateTimeFormat('en', { timeZone: text }).format() !== '';
  } catch {
    return false;
  }
};

/** `local`: that of the device; else a name such as UTC or Europe/Berlin. */
export const zoneChoice = makePreference<string>('zone', 'local', isZone);
