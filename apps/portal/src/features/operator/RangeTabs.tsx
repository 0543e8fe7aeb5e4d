import { type TrafficRange, trafficRanges } from '../../routes/operator-search.ts';
import { classNames } from '../../ui/class-names.ts';
import { useOperations } from '../../words/operations.ts';
import { useWords } from '../../words/words.tsx';

/** An hour or a day: which of the two stands in the address. */
export const RangeTabs = ({ value, onChoose }: { value: TrafficRange; onChoose: (range: TrafficRange) => void }) => {
  const words = useWords();
  const operations = useOperations();
  return (
    <fieldset
      aria-label={operations.range}
      className="ph:flex ph:rounded-md ph:border ph:border-line-strong/60 ph:p-0.5"
    >
      {trafficRanges.map((range) => (
        <button
          key={range}
          type="button"
          aria-pressed={value === range}
          onClick={() => onChoose(range)}
          className={classNames(
            'ph:h-6 ph:px-2 ph:rounded ph:text-xs ph:font-medium',
            value === range ? 'ph:bg-accent-soft ph:text-accent' : 'ph:text-muted ph:hover:bg-hover',
          )}
        >
          {words.timeRange[range]}
        </button>
      ))}
    </fieldset>
  );
};
