import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Tooltip } from './Tooltip.tsx';

type Props = Omit<ComponentProps<'button'>, 'aria-label' | 'children'> & {
  label: string;
  icon: ReactNode;
  tip?: boolean;
};

export const IconButton = ({ label, icon, tip = true, className, type = 'button', ...rest }: Props) => {
  const button = (
    <button
      {...rest}
      type={type}
      aria-label={label}
      className={classNames(
        'ph:inline-grid ph:place-items-center ph:size-7 ph:rounded-md ph:text-muted ph:hover:text-ink ph:hover:bg-hover ph:transition-colors',
        className,
      )}
    >
      {icon}
    </button>
  );
  return tip ? <Tooltip text={label}>{button}</Tooltip> : button;
};
