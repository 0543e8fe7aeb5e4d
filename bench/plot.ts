/** Plain SVG, without a library: text and lines take the colour of the page they stand on, dark or light. */

export interface Bar {
  name: string;
  value: number;
  /** What is written at its end. */
  says: string;
}

export interface Curve {
  name: string;
  /** Share (0 to 1) and milliseconds, ascending. */
  points: readonly (readonly [share: number, ms: number])[];
}

export interface Line {
  value: number;
  says: string;
}

const widthPx = 800;
const font = 'font-family="system-ui, sans-serif" font-size="13"';
const colours = ['#3b82c4', '#d9822b', '#4a9d5f', '#a05fb5'] as const;

// A style of its own, since an image on a page does not inherit the page's colours.
const style = `<style>
  .ink { fill: #24292f } .rule { stroke: #24292f; stroke-opacity: .25 } .aim { stroke: #c0392b; stroke-dasharray: 4 3 } .aim-text { fill: #c0392b }
  @media (prefers-color-scheme: dark) { .ink { fill: #d8dee4 } .rule { stroke: #d8dee4 } .aim { stroke: #ff8b7d } .aim-text { fill: #ff8b7d } }
</style>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const px = (value: number): string => value.toFixed(1);

const page = (title: string, heightPx: number, parts: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${widthPx} ${heightPx}" width="${widthPx}" height="${heightPx}" role="img" aria-label="${escaped(title)}" ${font}>
${style}
<text x="12" y="24" class="ink" font-size="15" font-weight="600">${escaped(title)}</text>
${parts.join('\n')}
</svg>
`;

const nameWidthPx = 330;
const rowPx = 26;

/** Bars from zero, with a dashed line where the target is. */
export const plotBars = (title: string, bars: readonly Bar[], aims: readonly Line[] = []): string => {
  const most = Math.max(...bars.map(({ value }) => value), ...aims.map(({ value }) => value), Number.MIN_VALUE) * 1.05;
  const spacePx = widthPx - nameWidthPx - 130;
  const xOf = (value: number): number => nameWidthPx + (value / most) * spacePx;
  const top = aims.length > 0 ? 62 : 44;
  const bottom = top + bars.length * rowPx;
  const rows = bars.map(({ name, value, says }, at) => {
    const y = top + at * rowPx;
    return `<text x="${nameWidthPx - 8}" y="${y + 16}" class="ink" text-anchor="end">${escaped(name)}</text>
<rect x="${nameWidthPx}" y="${y + 3}" width="${px(Math.max(1, xOf(value) - nameWidthPx))}" height="${rowPx - 8}" rx="2" fill="${colours[0]}"/>
<text x="${px(xOf(value) + 6)}" y="${y + 16}" class="ink">${escaped(says)}</text>`;
  });
  const lines = aims.map(
    ({
      value,
      says,
    }) => `<line x1="${px(xOf(value))}" x2="${px(xOf(value))}" y1="${top - 4}" y2="${bottom}" class="aim"/>
<text x="${px(xOf(value))}" y="${top - 8}" class="aim-text" text-anchor="middle">${escaped(says)}</text>`,
  );
  const axis = `<line x1="${nameWidthPx}" x2="${nameWidthPx}" y1="${top}" y2="${bottom}" class="rule"/>`;
  return page(title, bottom + 16, [axis, ...rows, ...lines]);
};

/** Where the shares stand: the end of a distribution is what matters, so each further nine has the same width. */
const placeOfShare = (share: number): number => Math.min(1, -Math.log10(Math.max(1e-4, 1 - share)) / 3.3);
const shareTicks = [0, 0.5, 0.9, 0.99, 0.999] as const;

const ticksOf = (least: number, most: number): number[] => {
  const ticks: number[] = [];
  for (let power = Math.floor(Math.log10(least)); power <= Math.ceil(Math.log10(most)); power += 1)
    ticks.push(10 ** power);
  return ticks;
};

/** Latency by share of the messages, both axes logarithmic. */
export const plotCurves = (title: string, curves: readonly Curve[]): string => {
  const all = curves.flatMap(({ points }) => points.map(([, ms]) => ms)).filter((ms) => ms > 0);
  const ticks = ticksOf(Math.min(...all), Math.max(...all));
  const least = Math.log10(ticks[0] ?? 1);
  const most = Math.log10(ticks.at(-1) ?? 10);
  const [left, right, top, bottom] = [70, widthPx - 30, 44, 300];
  const xOf = (share: number): number => left + placeOfShare(share) * (right - left);
  const yOf = (ms: number): number =>
    bottom - ((Math.log10(Math.max(ms, 10 ** least)) - least) / Math.max(1e-9, most - least)) * (bottom - top);
  const rules = ticks.map(
    (ms) => `<line x1="${left}" x2="${right}" y1="${px(yOf(ms))}" y2="${px(yOf(ms))}" class="rule"/>
<text x="${left - 8}" y="${px(yOf(ms) + 4)}" class="ink" text-anchor="end">${ms >= 1000 ? `${ms / 1000} s` : `${ms} ms`}</text>`,
  );
  const shares = shareTicks.map(
    (share) =>
      `<text x="${px(xOf(share))}" y="${bottom + 18}" class="ink" text-anchor="middle">${share === 0 ? 'fastest' : `p${share * 100}`}</text>`,
  );
  const drawn = curves.map(({ name, points }, at) => {
    const colour = colours[at % colours.length] ?? colours[0];
    const path = points
      .map(([share, ms], index) => `${index === 0 ? 'M' : 'L'}${px(xOf(share))} ${px(yOf(ms))}`)
      .join(' ');
    const y = bottom + 42 + at * 20;
    return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="2"/>
<rect x="${left}" y="${y - 9}" width="14" height="4" fill="${colour}"/><text x="${left + 22}" y="${y}" class="ink">${escaped(name)}</text>`;
  });
  return page(title, bottom + 42 + curves.length * 20, [...rules, ...shares, ...drawn]);
};
