import { type ReactNode, useId } from 'react';

type Props<T extends string> = {
  legend: ReactNode;
  value: T;
  choices: readonly { value: T; label: ReactNode }[];
  onChoose: (value: T) => void;
};

/** One of a few, each in words of its own. */
export const Radios = <T extends string>({ legend, value, choices, onChoose }: Props<T>) => {
  const group = useId();
  return (
    <fieldset className="ph:grid ph:grid-cols-1 ph:gap-1">
      <legend className="ph:text-sm ph:font-medium ph:mb-1.5">{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className="ph:flex ph:items-start ph:gap-2 ph:min-h-7 ph:text-sm">
          <input
            type="radio"
            name={group}
            checked={value === choice.value}
            onChange={() => onChoose(choice.value)}
            className="ph:mt-0.5 ph:size-4 ph:flex-none ph:accent-accent-fill"
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  );
};
