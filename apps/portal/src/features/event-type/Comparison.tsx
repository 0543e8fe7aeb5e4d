import { CircleAlert } from 'lucide-react';
import type { SchemaComparison } from '../../api/outputs.ts';
import { useWords } from '../../words/words.tsx';
import { ChangeList } from './ChangeList.tsx';

type Props = { comparison: SchemaComparison | undefined; before: string | undefined; busy: boolean };

/** What the version that is being written would change for receivers, while it is written. */
export const Comparison = ({ comparison, before, busy }: Props) => {
  const words = useWords();
  if (!comparison)
    return (
      <p className="ph:text-sm ph:text-muted">{busy ? words.catalogue.comparing : words.catalogue.comparedLater}</p>
    );
  if (comparison.fault !== null)
    return (
      <p className="ph:flex ph:gap-2 ph:text-sm ph:text-bad ph:[overflow-wrap:anywhere]">
        <CircleAlert aria-hidden size={16} className="ph:mt-0.5" />
        <span>
          {words.catalogue.refused} {comparison.fault}
        </span>
      </p>
    );
  if (before === undefined) return <p className="ph:text-sm ph:text-muted">{words.catalogue.firstVersion}</p>;
  return (
    <>
      <ChangeList changes={comparison.changes} />
      {comparison.breaking ? (
        <p className="ph:mt-2 ph:rounded-md ph:bg-warn-soft ph:text-warn ph:px-3 ph:py-2 ph:text-sm">
          {words.catalogue.breakingNote}
        </p>
      ) : null}
    </>
  );
};
