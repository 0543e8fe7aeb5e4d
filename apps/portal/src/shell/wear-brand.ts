import { brandColours } from '@posthorn/shared/brand-colours';
import { embedded, onEmbedded } from '../api/embedded.ts';
import { hostSettings, onHostSettings } from '../api/host.ts';
import { densityChoice, wearDensity } from '../ui/density.ts';

const { style, dataset } = document.documentElement;
/** What this browser wants by itself. */
const ownTheme = dataset.theme;

// The variables that all colours and measures come from; null goes back to ours.
const wear = (values: Record<string, string | null>): void => {
  for (const [name, value] of Object.entries(values)) {
    if (value === null) style.removeProperty(name);
    else style.setProperty(name, value);
  }
};

/** The host's wishes go before the tenant's settings. */
const wearBrand = (): void => {
  const { appearance = {} } = hostSettings();
  const theme = embedded()?.theme;
  const accent = appearance.accent ?? theme?.accent ?? null;
  const radiusPx = appearance.radiusPx ?? theme?.radiusPx ?? null;
  const density = appearance.density ?? theme?.density ?? null;
  const shades = accent === null ? null : brandColours(accent);
  wear({
    '--ph-accent': shades && `light-dark(${shades.text.light}, ${shades.text.dark})`,
    '--ph-accent-fill': shades?.fill ?? null,
    '--ph-on-accent': shades?.onFill ?? null,
    '--ph-accent-soft':
      shades && `light-dark(color-mix(in srgb, ${accent} 10%, white), color-mix(in srgb, ${accent} 16%, black))`,
    '--ph-radius': radiusPx === null ? null : `${radiusPx}px`,
    '--ph-font': appearance.fontFamily ?? theme?.fontFamily ?? null,
  });
  wearDensity(density ?? densityChoice.get());
  const scheme = appearance.colorScheme ?? theme?.colorScheme;
  if (scheme === 'light' || scheme === 'dark') dataset.theme = scheme;
  else if (scheme === 'auto') delete dataset.theme;
  else if (ownTheme === undefined) delete dataset.theme;
  else dataset.theme = ownTheme;
};

/** Wears the brand of whoever shows this page, now and whenever it changes. */
export const startBrand = (): void => {
  wearBrand();
  onEmbedded(wearBrand);
  onHostSettings(wearBrand);
};
