const heightPx = 18;
const barPx = 3;

export type SparkPoint = { good: number; bad: number };

const bar = (i: number, top: number, tall: number): string =>
  tall === 0 ? '' : `M${i * barPx} ${top}h${barPx - 1}v${tall}h${1 - barPx}z`;

/** The shape of a day at a glance, in three paths: a list has a hundred of them. The figures beside it say the same in words. */
export const Sparkline = ({ points }: { points: readonly SparkPoint[] }) => {
  const most = Math.max(1, ...points.map(({ good, bad }) => good + bad));
  const tall = (count: number): number => (count === 0 ? 0 : Math.max(2, Math.round((count / most) * heightPx)));
  const stacks = points.map(({ good, bad }) => {
    const badPx = tall(bad);
    return { badPx, goodPx: Math.min(tall(good), heightPx - badPx) };
  });
  return (
    <svg aria-hidden width={points.length * barPx} height={heightPx} className="ph:rtl:-scale-x-100">
      <path d={stacks.map((_, i) => bar(i, heightPx - 1, 1)).join('')} fill="var(--ph-line)" />
      <path d={stacks.map(({ badPx }, i) => bar(i, heightPx - badPx, badPx)).join('')} fill="var(--ph-bad)" />
      <path
        d={stacks.map(({ badPx, goodPx }, i) => bar(i, heightPx - badPx - goodPx, goodPx)).join('')}
        fill="var(--ph-good)"
      />
    </svg>
  );
};
