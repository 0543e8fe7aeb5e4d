import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import { controlClass, type FieldParts } from './Field.tsx';

type Props = Omit<ComponentProps<'select'>, 'children' | 'onChange' | 'value'> & {
  value: string;
  choices: readonly { value: string; label: string }[];
  onChoose: (value: string) => void;
  parts?: FieldParts;
};

/** The browser's own: best on phones and with screen readers, and weighs nothing. */
export const Select = ({ value, choices, onChoose, parts, className, ...rest }: Props) => (
  <span className={classNames('ph:relative ph:inline-block', className)}>
    <select
      {...rest}
      {...(parts
        ? { id: parts.id, 'aria-describedby': parts.describedBy, 'aria-invalid': parts.invalid || undefined }
        : {})}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value)}
      className={classNames(controlClass, 'ph:appearance-none ph:pe-8 ph:truncate')}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value} className="ph:bg-surface ph:text-ink">
          {choice.label}
        </option>
      ))}
    </select>
    <ChevronDown
      aria-hidden
      size={15}
      className="ph:absolute ph:end-2.5 ph:top-1/2 ph:-translate-y-1/2 ph:text-muted ph:pointer-events-none"
    />
  </span>
);
