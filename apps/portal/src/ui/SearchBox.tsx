import { Search } from 'lucide-react';
import { TextInput } from './TextInput.tsx';

/** What is typed stands in the address at once; whoever asks the API waits for a pause with useDebounced. */
export const SearchBox = ({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (text: string | undefined) => void;
}) => (
  <span className="ph:relative ph:block ph:w-full ph:max-w-96">
    <Search aria-hidden size={15} className="ph:absolute ph:start-2.5 ph:top-1/2 ph:-translate-y-1/2 ph:text-muted" />
    <TextInput
      type="search"
      aria-label={label}
      placeholder={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value || undefined)}
      className="ph:ps-8"
    />
  </span>
);
