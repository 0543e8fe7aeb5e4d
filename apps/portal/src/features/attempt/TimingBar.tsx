import { useFormats, useWords } from '../../words/words.tsx';
import { type PhaseName, type Timings, timingPhases } from './timing-phases.ts';

const fill: Record<PhaseName, string> = {
  dns: 'var(--ph-line-strong)',
  connect: 'var(--ph-warn)',
  tls: 'var(--ph-accent)',
  firstByte: 'var(--ph-busy)',
  done: 'var(--ph-good)',
  noAnswer: 'var(--ph-bad)',
};

/** Less than this share of the width could not be seen. */
const shareMin = 0.012;

/** Where the time of an attempt went. The legend says it in numbers, the bar only draws them. */
export const TimingBar = ({ timings }: { timings: Timings }) => {
  const words = useWords();
  const formats = useFormats();
  const phases = timingPhases(timings);
  const weights = phases.map((phase) => Math.max(phase.lengthMs / Math.max(timings.totalMs, 0.01), shareMin));
  const sum = weights.reduce((total, weight) => total + weight, 0) || 1;
  let left = 0;
  return (
    <figure>
      <svg aria-hidden width="100%" height="10" className="ph:rounded-full ph:rtl:-scale-x-100">
        {phases.map((phase, i) => {
          const x = left;
          const width = ((weights[i] ?? 0) / sum) * 100;
          left += width;
          return (
            <rect
              key={phase.name}
              x={`${x}%`}
              width={`${width}%`}
              height="10"
              fill={fill[phase.name]}
              stroke="var(--ph-surface)"
              strokeWidth="1"
            />
          );
        })}
      </svg>
      <figcaption>
        <ul className="ph:mt-2 ph:flex ph:flex-wrap ph:gap-x-4 ph:gap-y-1 ph:text-xs">
          {phases.map((phase) => (
            <li key={phase.name} className="ph:inline-flex ph:items-center ph:gap-1.5">
              <span
                aria-hidden
                data-dot
                className="ph:size-2 ph:rounded-full"
                style={{ background: fill[phase.name] }}
              />
              <span className="ph:text-muted">{words.phase[phase.name]}</span>
              {formats.span(phase.lengthMs)}
            </li>
          ))}
          <li className="ph:font-medium">
            {words.phase.total} {formats.span(timings.totalMs)}
          </li>
          {timings.connectMs === null && timings.firstByteMs !== null ? (
            <li className="ph:text-muted">{words.attempt.reused}</li>
          ) : null}
        </ul>
      </figcaption>
    </figure>
  );
};
