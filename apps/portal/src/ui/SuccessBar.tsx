import { useFormats, useWords } from '../words/words.tsx';

/** Share of what succeeded, drawn and told. */
export const SuccessBar = ({ succeeded, failed }: { succeeded: number; failed: number }) => {
  const formats = useFormats();
  const words = useWords();
  const total = succeeded + failed;
  if (total === 0) return <span className="ph:text-muted">{words.noTraffic}</span>;
  const share = succeeded / total;
  return (
    <span className="ph:inline-flex ph:items-center ph:gap-2 ph:whitespace-nowrap">
      <svg aria-hidden width="44" height="6" className="ph:rounded-full ph:overflow-hidden ph:rtl:-scale-x-100">
        <rect width="44" height="6" fill="var(--ph-bad)" opacity={failed > 0 ? 0.85 : 0} />
        <rect width={44 * share - (failed > 0 && share > 0 ? 1.5 : 0)} height="6" fill="var(--ph-good)" />
      </svg>
      <span>{formats.percent(share)}</span>
    </span>
  );
};
