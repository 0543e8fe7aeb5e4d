import { useNow } from '../../ui/clock.ts';
import { useFormats, useWords } from '../../words/words.tsx';

type Hour = { at: string; succeeded: number; failed: number };

const height = 56;
const barWidth = 10;
const gap = 2;

const hourMs = 3_600_000;

/** The 24 hours until now, those without traffic included: the API names only hours in which something happened. */
const filled = (hours: readonly Hour[], now: number): Hour[] => {
  const known = new Map(hours.map((hour) => [Math.floor(Date.parse(hour.at) / hourMs), hour]));
  const current = Math.floor(now / hourMs);
  return Array.from({ length: 24 }, (_, i) => {
    const hour = current - 23 + i;
    return known.get(hour) ?? { at: new Date(hour * hourMs).toISOString(), succeeded: 0, failed: 0 };
  });
};

/** Attempts by the hour, failures below. The same numbers stand in a table for who cannot see the bars. */
export const HourlyChart = ({ hours: given }: { hours: readonly Hour[] }) => {
  const hours = filled(given, useNow(60_000));
  const words = useWords();
  const formats = useFormats();
  const most = Math.max(1, ...hours.map((hour) => hour.succeeded + hour.failed));
  const width = hours.length * (barWidth + gap);
  const tall = (count: number): number => (count === 0 ? 0 : Math.max(2, (count / most) * height));
  return (
    <figure className="ph:rtl:-scale-x-100">
      <svg aria-hidden viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" className="ph:w-full ph:h-14">
        {hours.map((hour, i) => {
          const failed = tall(hour.failed);
          const succeeded = tall(hour.succeeded);
          const x = i * (barWidth + gap);
          return (
            <g key={hour.at}>
              <title>{`${formats.instant(new Date(hour.at))}: ${hour.succeeded} / ${hour.failed}`}</title>
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
          <caption>{words.endpoint.byHour}</caption>
          <thead>
            <tr>
              <th scope="col">{words.time}</th>
              <th scope="col">{words.attempt.succeeded}</th>
              <th scope="col">{words.attempt.failed}</th>
            </tr>
          </thead>
          <tbody>
            {hours.map((hour) => (
              <tr key={hour.at}>
                <td>{formats.instant(new Date(hour.at))}</td>
                <td>{hour.succeeded}</td>
                <td>{hour.failed}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
};
