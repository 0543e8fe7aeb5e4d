import type { Throughput } from '../../api/outputs.ts';
import { useOperations } from '../../words/operations.ts';
import { useFormats, useWords } from '../../words/words.tsx';

const heightPx = 72;
/** Below this a line at the foot would look like trouble where there is none. */
const leastTopMs = 20;

const lines = [
  { key: 'p99Ms', name: 'p99', dash: '2 3', colour: 'var(--ph-bad)' },
  { key: 'p95Ms', name: 'p95', dash: '6 3', colour: 'var(--ph-warn)' },
  { key: 'p50Ms', name: 'p50', dash: '', colour: 'var(--ph-accent)' },
] as const;

type Point = Throughput['points'][number];

/** A path through the points that have a value; where one has none the line breaks. */
const pathOf = (points: readonly Point[], key: (typeof lines)[number]['key'], top: number): string => {
  const step = 1000 / Math.max(1, points.length - 1);
  let pen = 'M';
  let path = '';
  for (const [i, point] of points.entries()) {
    const value = point[key];
    if (value === null) {
      pen = 'M';
      continue;
    }
    const y = heightPx - 1 - (value / top) * (heightPx - 4);
    path += `${pen}${(i * step).toFixed(1)} ${y.toFixed(1)}`;
    // A lone point is drawn as a short line.
    if (pen === 'M') path += `h${step.toFixed(1)}`;
    pen = 'L';
  }
  return path;
};

/** How long first attempts were waited for, over time. The same numbers stand in a table for who cannot see the lines. */
export const LagChart = ({ points }: { points: readonly Point[] }) => {
  const words = useWords();
  const operations = useOperations();
  const formats = useFormats();
  const top = Math.max(leastTopMs, ...points.map(({ p99Ms }) => p99Ms ?? 0));
  const span = (ms: number | null): string => (ms === null ? '–' : formats.span(ms));
  return (
    <figure>
      <figcaption className="ph:flex ph:flex-wrap ph:gap-x-4 ph:gap-y-1 ph:mb-1 ph:text-xs ph:text-muted">
        <span>{operations.overview.lag}</span>
        {lines.toReversed().map(({ name, dash, colour }) => (
          <span key={name} className="ph:inline-flex ph:items-center ph:gap-1.5">
            <svg aria-hidden width="18" height="4">
              <line x1="0" x2="18" y1="2" y2="2" stroke={colour} strokeWidth="2" strokeDasharray={dash} />
            </svg>
            {name}
          </span>
        ))}
        <span className="ph:ms-auto">{formats.span(top)}</span>
      </figcaption>
      <svg
        aria-hidden
        width="100%"
        height={heightPx}
        viewBox={`0 0 1000 ${heightPx}`}
        preserveAspectRatio="none"
        className="ph:rtl:-scale-x-100"
      >
        <line x1="0" x2="1000" y1={heightPx - 1} y2={heightPx - 1} stroke="var(--ph-line)" />
        {lines.map(({ key, dash, colour }) => (
          <path
            key={key}
            d={pathOf(points, key, top)}
            fill="none"
            stroke={colour}
            strokeWidth="1.75"
            strokeDasharray={dash}
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </svg>
      <div className="ph:sr-only">
        <table>
          <caption>{operations.overview.lag}</caption>
          <thead>
            <tr>
              <th scope="col">{words.time}</th>
              {lines.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {points
              .filter(({ p50Ms }) => p50Ms !== null)
              .map((point) => (
                <tr key={point.at}>
                  <td>{formats.instant(new Date(point.at))}</td>
                  {lines.map(({ key }) => (
                    <td key={key}>{span(point[key])}</td>
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
};
