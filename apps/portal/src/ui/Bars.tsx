import { useFormats } from '../words/words.tsx';

export type Bar = { at: string; good: number; bad: number };
type Props = { bars: readonly Bar[]; caption: string; good: string; bad: string; time: string };

const heightPx = 96;

/** Counts over time, what failed at the foot. The same numbers stand in a table for who cannot see the bars. */
export const Bars = ({ bars, caption, good, bad, time }: Props) => {
  const formats = useFormats();
  const most = Math.max(1, ...bars.map((bar) => bar.good + bar.bad));
  const tall = (count: number): number => (count === 0 ? 0 : Math.max(2, (count / most) * heightPx));
  const step = 100 / Math.max(1, bars.length);
  return (
    <figure>
      <svg aria-hidden width="100%" height={heightPx} className="ph:rtl:-scale-x-100">
        {bars.map((bar, i) => (
          <g key={bar.at}>
            <title>{`${formats.instant(new Date(bar.at))}: ${bar.good} / ${bar.bad}`}</title>
            <rect x={`${i * step}%`} y={heightPx - 1} width={`${step * 0.8}%`} height={1} fill="var(--ph-line)" />
            <rect
              x={`${i * step}%`}
              y={heightPx - tall(bar.bad)}
              width={`${step * 0.8}%`}
              height={tall(bar.bad)}
              fill="var(--ph-bad)"
            />
            <rect
              x={`${i * step}%`}
              y={Math.max(0, heightPx - tall(bar.bad) - tall(bar.good))}
              width={`${step * 0.8}%`}
              height={tall(bar.good)}
              fill="var(--ph-good)"
            />
          </g>
        ))}
      </svg>
      <div className="ph:sr-only">
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{time}</th>
              <th scope="col">{good}</th>
              <th scope="col">{bad}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map((bar) => (
              <tr key={bar.at}>
                <td>{formats.instant(new Date(bar.at))}</td>
                <td>{bar.good}</td>
                <td>{bar.bad}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
};
