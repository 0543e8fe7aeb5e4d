import { Search } from 'lucide-react';
import { useEffect, useState } from 'react';
import { classNames } from './class-names.ts';
import { TextInput } from './TextInput.tsx';

type Props = { label: string; value: string; onFind: (text: string) => void; charsMax: number; className?: string };

/** Finds what is typed once the typing is ended, with Enter or by leaving the field. */
export const SearchField = ({ label, value, onFind, charsMax, className }: Props) => {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const find = (): void => {
    if (typed.trim() !== value) onFind(typed.trim());
  };
  return (
    <form
      className={classNames('ph:relative ph:sm:w-64', className)}
      onSubmit={(event) => {
        event.preventDefault();
        find();
      }}
    >
      <Search
        aria-hidden
        size={14}
        className="ph:absolute ph:start-2.5 ph:top-1/2 ph:-translate-y-1/2 ph:text-muted ph:pointer-events-none"
      />
      <TextInput
        type="search"
        aria-label={label}
        placeholder={label}
        className="ph:ps-8"
        value={typed}
        maxLength={charsMax}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={find}
      />
    </form>
  );
};
