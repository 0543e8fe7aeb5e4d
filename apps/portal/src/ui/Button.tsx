import { LoaderCircle } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';

export type ButtonTone = 'primary' | 'plain' | 'quiet' | 'danger';

const tones: Record<ButtonTone, string> = {
  primary: 'ph:bg-accent-fill ph:text-on-accent ph:hover:brightness-110 ph:border-transparent',
  plain: 'ph:bg-surface ph:border-line-strong/60 ph:hover:bg-hover',
  quiet: 'ph:border-transparent ph:text-muted ph:hover:text-ink ph:hover:bg-hover',
  danger: 'ph:bg-bad-fill ph:text-on-accent ph:hover:brightness-110 ph:border-transparent',
};

/** The looks of a button, for links that look like one. */
export const buttonClass = (tone: ButtonTone = 'plain', size: 'normal' | 'small' = 'normal'): string =>
  classNames(
    'ph:inline-flex ph:items-center ph:justify-center ph:gap-1.5 ph:border ph:rounded-md ph:font-medium ph:whitespace-nowrap ph:select-none ph:transition-colors',
    'ph:disabled:opacity-60 ph:disabled:cursor-not-allowed ph:aria-disabled:opacity-60',
    size === 'normal' ? 'ph:h-(--ph-control) ph:px-3 ph:text-sm' : 'ph:h-(--ph-control-small) ph:px-2 ph:text-xs',
    tones[tone],
  );

type Props = ComponentProps<'button'> & {
  tone?: ButtonTone;
  size?: 'normal' | 'small';
  icon?: ReactNode;
  /** Shows that work is under way and takes no further clicks. */
  busy?: boolean;
};

export const Button = ({
  tone = 'plain',
  size = 'normal',
  icon,
  busy = false,
  className,
  children,
  type = 'button',
  onClick,
  ...rest
}: Props) => (
  <button
    {...rest}
    type={type}
    aria-busy={busy || undefined}
    // A truly disabled button would lose the focus while it works.
    aria-disabled={busy || rest['aria-disabled']}
    onClick={busy ? (event) => event.preventDefault() : onClick}
    className={classNames(buttonClass(tone, size), className)}
  >
    {busy ? <LoaderCircle aria-hidden size={15} className="ph:animate-[ph-spin_900ms_linear_infinite]" /> : icon}
    {children}
  </button>
);
