import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import { controlClass, type FieldParts } from './Field.tsx';

type Props = ComponentProps<'input'> & { parts?: FieldParts; mono?: boolean };

export const TextInput = ({ parts, mono = false, className, ...rest }: Props) => (
  <input
    {...rest}
    {...(parts
      ? { id: parts.id, 'aria-describedby': parts.describedBy, 'aria-invalid': parts.invalid || undefined }
      : {})}
    className={classNames(controlClass, mono && 'ph:font-mono', className)}
  />
);
