import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import { controlClass, type FieldParts } from './Field.tsx';

type Props = ComponentProps<'textarea'> & { parts?: FieldParts; mono?: boolean };

/** Text of many lines; code stays left to right. */
export const TextArea = ({ parts, mono = false, className, ...rest }: Props) => (
  <textarea
    {...rest}
    {...(mono ? { dir: 'ltr', spellCheck: false } : {})}
    {...(parts
      ? { id: parts.id, 'aria-describedby': parts.describedBy, 'aria-invalid': parts.invalid || undefined }
      : {})}
    className={classNames(controlClass, 'ph:py-1.5', mono && 'ph:font-mono ph:text-xs ph:leading-5', className)}
  />
);
