import { Search } from 'lucide-react';
import { TextInput } from './TextInput.tsx';

type Props = {
  label: string;
  value: string;
  onChange: (text: string | undefined) => void;
  onBlur?: () => void;
  charsMax?: number;
  className?: string;
};

/** What is typed stands in the address at once; whoever asks the API waits for a pause with useDebounced. */
export const SearchBox = ({
  label,
  value,
  onChange,
  onBlur,
  charsMax,
  className = 'ph:block ph:w-full ph:max-w-96',
}: Props) => (
  <span className={`ph:relative ${className}`}>
    <Search
      aria-hidden
      size={15}
      className="ph:absolute ph:start-2.5 ph:top-1/2 ph:-translate-y-1/2 ph:text-muted ph:pointer-events-none"
    />
    <TextInput
      type="search"
      aria-label={label}
      placeholder={label}
      value={value}
      maxLength={charsMax}
      onChange={(event) => onChange(event.currentTarget.value || undefined)}
      onBlur={onBlur}
      className="ph:ps-8"
    />
  </span>
);
