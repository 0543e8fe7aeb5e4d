import { makePreference } from './preference.ts';

export const densities = ['normal', 'comfortable', 'compact'] as const;
export type Density = (typeof densities)[number];

const isDensity = (text: string): text is Density => densities.some((each) => each === text);

/** How roomy rows and controls are: tokens.css has the measures. theme.js wears it before the first paint. */
export const wearDensity = (density: Density): void => {
  const { dataset } = document.documentElement;
  if (density === 'normal') delete dataset.density;
  else dataset.density = density;
};

export const densityChoice = makePreference<Density>('density', 'normal', isDensity, wearDensity);
