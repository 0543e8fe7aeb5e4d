import { useFormats, useWords } from '../../words/words.tsx';

type Point = { at: string; succeeded: number; failed: number };

const height = 56;
const barWidth = 10;
const gap = 2;

/** Attempts over time, failures below. The same numbers stand in a table for who cannot see the bars. */
export const AttemptChart = ({ points, caption }: { points: readonly Point[]; caption: string }) => {
  const words = useWords();
  const formats = useFormats();
  const most = Math.max(1, ...points.map((point) => point.succeeded + point.failed));
  const width = points.length * (barWidth + gap);
  const tall = (count: number): number => (count === 0 ? 0 : Math.max(2, (count / most) * height));
  return (
    <figure className="ph:rtl:-scale-x-100">
      <svg aria-hidden viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" className="ph:w-full ph:h-14">
        {points.map((point, i) => {
          const failed = tall(point.failed);
          const succeeded = tall(point.succeeded);
          const x = i * (barWidth + gap);
          return (
            <g key={point.at}>
              <title>{`${formats.instant(new Date(point.at))}: ${point.succeeded} / ${point.failed}`}</title>
              <rect x={x} y={height - 1} width={barWidth} height={1} fill="var(--ph-line)" />
              <rect x={x} y={height - failed} width={barWidth} height={failed} fill="var(--ph-bad)" />
              <rect
                x={x}
                y={Math.max(0, height - failed - succeeded)}
                width={barWidth}
                height={succeeded}
                fill="var(--ph-good)"
              />
            </g>
          );
        })}
      </svg>
      <div className="ph:sr-only">
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.time}</th>
              <th scope="col">{words.attempt.succeeded}</th>
              <th scope="col">{words.attempt.failed}</th>
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={point.at}>
                <td>{formats.instant(new Date(point.at))}</td>
                <td>{point.succeeded}</td>
                <td>{point.failed}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
};
