import { useEffect, useRef } from 'react';
import { useWords } from '../../words/words.tsx';

type Known = { name: string; description: string };
type Props = {
  group: string;
  members: readonly Known[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
};

const boxClass = 'ph:mt-0.5 ph:size-4 ph:flex-none ph:accent-accent-fill';
const lineClass = 'ph:flex ph:items-start ph:gap-2 ph:px-1.5 ph:py-1 ph:min-h-7 ph:rounded-sm ph:hover:bg-hover';

/** The event types of one word before the first dot, ticked one by one or all at once. */
export const EventTypeGroup = ({ group, members, chosen, onChange }: Props) => {
  const words = useWords();
  const whole = useRef<HTMLInputElement>(null);
  const ticked = members.filter(({ name }) => chosen.includes(name)).length;
  const some = ticked > 0 && ticked < members.length;
  useEffect(() => {
    if (whole.current) whole.current.indeterminate = some;
  }, [some]);
  const others = chosen.filter((name) => !members.some((member) => member.name === name));
  return (
    <fieldset className="ph:min-w-0">
      <legend className="ph:sr-only">{group}</legend>
      {members.length > 1 ? (
        <label className={lineClass}>
          <input
            ref={whole}
            type="checkbox"
            className={boxClass}
            checked={ticked === members.length}
            onChange={(event) =>
              onChange(event.currentTarget.checked ? [...others, ...members.map(({ name }) => name)] : others)
            }
          />
          <span className="ph:text-sm ph:font-medium ph:font-mono">
            {group}.* <span className="ph:text-muted">{words.ofTotal(ticked, members.length)}</span>
          </span>
        </label>
      ) : null}
      <ul className={members.length > 1 ? 'ph:ms-5' : ''}>
        {members.map((member) => (
          <li key={member.name}>
            <label className={lineClass}>
              <input
                type="checkbox"
                className={boxClass}
                checked={chosen.includes(member.name)}
                onChange={(event) =>
                  onChange(
                    event.currentTarget.checked
                      ? [...chosen, member.name]
                      : chosen.filter((name) => name !== member.name),
                  )
                }
              />
              <span className="ph:min-w-0">
                <span className="ph:block ph:text-sm ph:font-mono ph:[overflow-wrap:anywhere]">{member.name}</span>
                {member.description ? (
                  <span className="ph:block ph:text-xs ph:text-muted">{member.description}</span>
                ) : null}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
};
