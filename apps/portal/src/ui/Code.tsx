import type { ReactNode } from 'react';
import { CopyTextButton } from './CopyButton.tsx';
import { scrollArea } from './scroll-area.ts';

type Props = {
  text: string;
  /** What is copied, when it is not what is shown. */
  copied?: string;
  label: string;
  copyLabel: string;
  aside?: ReactNode;
  wrap?: boolean;
  heightMax?: string;
  bare?: boolean;
};

/** Text as it is, never as markup: receivers and senders may write anything. */
export const Code = ({
  text,
  copied = text,
  label,
  copyLabel,
  aside,
  wrap = false,
  heightMax = '26rem',
  bare = false,
}: Props) => (
  <div className={bare ? 'ph:min-w-0' : 'ph:rounded-md ph:border ph:border-line ph:bg-sunken ph:min-w-0 ph:text-start'}>
    <div className="ph:flex ph:flex-wrap ph:items-center ph:gap-1 ph:px-2 ph:py-1 ph:border-b ph:border-line">
      <span className="ph:px-1 ph:text-xs ph:text-muted">{label}</span>
      <div className="ph:ms-auto ph:flex ph:flex-wrap ph:items-center ph:gap-1">
        {aside}
        <CopyTextButton text={copied} label={copyLabel} />
      </div>
    </div>
    <div {...scrollArea(label)} className="ph:overflow-auto ph:px-3 ph:py-2.5" style={{ maxHeight: heightMax }}>
      <pre
        dir="ltr"
        className={
          wrap
            ? 'ph:text-xs ph:leading-5 ph:whitespace-pre-wrap ph:[overflow-wrap:anywhere]'
            : 'ph:text-xs ph:leading-5'
        }
      >
        {text}
      </pre>
    </div>
  </div>
);
