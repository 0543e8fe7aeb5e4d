const heightPx = 18;
const barPx = 3;

export type SparkPoint = { good: number; bad: number };

/** The shape of a day at a glance. It only shows what the figures beside it say in words. */
export const Sparkline = ({ points }: { points: readonly SparkPoint[] }) => {
  const most = Math.max(1, ...points.map(({ good, bad }) => good + bad));
  const tall = (count: number): number => (count === 0 ? 0 : Math.max(2, (count / most) * heightPx));
  return (
    <svg aria-hidden width={points.length * barPx} height={heightPx} className="ph:rtl:-scale-x-100">
      {points.map(({ good, bad }, i) => {
        const badPx = tall(bad);
        const goodPx = Math.min(tall(good), heightPx - badPx);
        return (
          <g key={i}>
            <rect x={i * barPx} y={heightPx - 1} width={barPx - 1} height={1} fill="var(--ph-line)" />
            <rect x={i * barPx} y={heightPx - badPx} width={barPx - 1} height={badPx} fill="var(--ph-bad)" />
            <rect x={i * barPx} y={heightPx - badPx - goodPx} width={barPx - 1} height={goodPx} fill="var(--ph-good)" />
          </g>
        );
      })}
    </svg>
  );
};
