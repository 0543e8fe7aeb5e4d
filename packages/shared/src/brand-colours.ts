/** The shades that a brand's colour is worn in: as text in either theme, as the fill of buttons, and what is written on it. */
export type BrandColours = {
  text: { light: string; dark: string };
  fill: string;
  onFill: string;
};

type Rgb = readonly [number, number, number];

/** WCAG 2.2 AA for text. */
const contrastMin = 4.5;
// The worst grounds that accented text stands on: a soft ground of its own hue is hardly further from it than these greys.
const grounds = { light: [0xe6, 0xe6, 0xe6], dark: [0x2e, 0x2e, 0x2e] } as const satisfies Record<string, Rgb>;
const black: Rgb = [0, 0, 0];
const white: Rgb = [255, 255, 255];
const steps = 40;

const rgbOf = (hex: string): Rgb => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return [r, g, b];
};

const hexOf = (colour: Rgb): string =>
  `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

const luminance = (colour: Rgb): number => {
  const [r = 0, g = 0, b = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (a: Rgb, b: Rgb): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

/** How well two colours such as #2563eb can be told apart, 1 to 21. */
export const contrastOf = (a: string, b: string): number => contrast(rgbOf(a), rgbOf(b));

const mix = (from: Rgb, to: Rgb, share: number): Rgb => {
  const [r, g, b] = from;
  return [r + (to[0] - r) * share, g + (to[1] - g) * share, b + (to[2] - b) * share];
};

/** The first shade on the way to `end` that can be read on `ground`. */
const readable = (colour: Rgb, ground: Rgb, end: Rgb): Rgb => {
  for (let step = 0; step < steps; step++) {
    const shade = mix(colour, end, step / steps);
    if (contrast(shade, ground) >= contrastMin) return shade;
  }
  return end;
};

/** Any colour such as #ffd400 in shades that can be read in both themes: as near to the brand as that allows. */
export const brandColours = (accent: string): BrandColours => {
  const colour = rgbOf(accent);
  // The brand's own colour stays on buttons where white can be read on it, or black; white where both can, as people expect it.
  const ink = contrast(colour, white) >= contrastMin - 1 ? white : black;
  const fill = hexOf(readable(colour, ink, ink === white ? black : white));
  return {
    text: {
      light: hexOf(readable(colour, grounds.light, black)),
      dark: hexOf(readable(colour, grounds.dark, white)),
    },
    fill,
    onFill: hexOf(ink),
  };
};
