import type { FailureCounts } from '../../api/outputs.ts';
import { useOperations } from '../../words/operations.ts';
import { useFormats } from '../../words/words.tsx';

/** What went wrong, the most frequent first: each in a word and a number. */
export const FailureClasses = ({ classes }: { classes: FailureCounts }) => {
  const operations = useOperations();
  const formats = useFormats();
  const counted = Object.entries(classes)
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a);
  const names: Record<string, string> = operations.traffic.classNames;
  return (
    <span className="ph:flex ph:gap-1.5">
      {counted.map(([name, count]) => (
        <span key={name} className="ph:rounded-full ph:bg-bad-soft ph:text-bad ph:px-2 ph:h-5 ph:text-xs ph:leading-5">
          {names[name] ?? name} {formats.number(count)}
        </span>
      ))}
    </span>
  );
};
