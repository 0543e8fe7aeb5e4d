import { CircleAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';

export type FieldParts = { id: string; describedBy: string | undefined; invalid: boolean };

type Props = {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: string;
  children: (parts: FieldParts) => ReactNode;
};

/** Label, control, hint and error, tied together for screen readers. */
export const Field = ({ label, hint, error, optional, children }: Props) => {
  const id = useId();
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const describedBy = [error ? errorId : null, hint ? hintId : null].filter(Boolean).join(' ') || undefined;
  return (
    <div className="ph:grid ph:grid-cols-1 ph:gap-1.5 ph:content-start">
      <label htmlFor={id} className="ph:text-sm ph:font-medium">
        {label}
        {optional ? <span className="ph:ms-1.5 ph:font-normal ph:text-muted">{optional}</span> : null}
      </label>
      {children({ id, describedBy, invalid: Boolean(error) })}
      {error ? (
        <p id={errorId} className="ph:flex ph:gap-1.5 ph:text-sm ph:text-bad" role="alert">
          <CircleAlert aria-hidden size={15} className="ph:mt-0.5" />
          {error}
        </p>
      ) : null}
      {hint ? (
        <p id={hintId} className="ph:text-xs ph:text-muted">
          {hint}
        </p>
      ) : null}
    </div>
  );
};

export const controlClass =
  'ph:w-full ph:min-h-(--ph-control) ph:px-2.5 ph:rounded-md ph:border ph:border-line-strong ph:bg-surface ph:text-sm ph:aria-invalid:border-bad ph:disabled:opacity-60';
