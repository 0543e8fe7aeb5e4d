import { CircleAlert } from 'lucide-react';
import { useId } from 'react';

type Choice = { value: string; label: string; hint: string };

type Props = {
  legend: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  error?: string | undefined;
};

/** Some of a few, each with a sentence that says what it is. */
export const CheckList = ({ legend, choices, chosen, onChange, error }: Props) => {
  const id = useId();
  const errorId = `${id}-error`;
  return (
    <fieldset className="ph:grid ph:grid-cols-1 ph:gap-2" aria-describedby={error ? errorId : undefined}>
      <legend className="ph:text-sm ph:font-medium ph:mb-1.5">{legend}</legend>
      {choices.map(({ value, label, hint }, i) => (
        <div key={value} className="ph:flex ph:items-start ph:gap-2">
          <input
            type="checkbox"
            id={`${id}-${i}`}
            aria-describedby={`${id}-${i}-hint`}
            checked={chosen.includes(value)}
            onChange={(event) =>
              onChange(
                // In the order of the list, whatever the order of the clicks.
                choices
                  .map((choice) => choice.value)
                  .filter((each) => (each === value ? event.currentTarget.checked : chosen.includes(each))),
              )
            }
            className="ph:mt-0.5 ph:size-4 ph:flex-none ph:accent-accent-fill"
          />
          <div className="ph:min-w-0">
            <label htmlFor={`${id}-${i}`} className="ph:block ph:text-sm ph:[overflow-wrap:anywhere]">
              {label}
            </label>
            <p id={`${id}-${i}-hint`} className="ph:text-xs ph:text-muted">
              {hint}
            </p>
          </div>
        </div>
      ))}
      {error ? (
        <p id={errorId} className="ph:flex ph:gap-1.5 ph:text-sm ph:text-bad" role="alert">
          <CircleAlert aria-hidden size={15} className="ph:mt-0.5" />
          {error}
        </p>
      ) : null}
    </fieldset>
  );
};
