import { useEffect, useState } from 'react';
import { classNames } from './class-names.ts';
import { SearchBox } from './SearchBox.tsx';

type Props = { label: string; value: string; onFind: (text: string) => void; charsMax: number; className?: string };

/**
 * A search box that finds what is typed once the typing is ended, with Enter or by leaving the field: a text is looked for
 * in every message, and half a word would cost as much as the whole.
 */
export const SearchField = ({ label, value, onFind, charsMax, className }: Props) => {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const find = (): void => {
    if (typed.trim() !== value) onFind(typed.trim());
  };
  return (
    <form
      className={classNames('ph:sm:w-64', className)}
      onSubmit={(event) => {
        event.preventDefault();
        find();
      }}
    >
      <SearchBox
        className="ph:block"
        label={label}
        value={typed}
        charsMax={charsMax}
        onChange={(text) => setTyped(text ?? '')}
        onBlur={find}
      />
    </form>
  );
};
