import { CopyTextButton } from './CopyButton.tsx';

/** A credential on its only appearance. */
export const ShownOnce = ({ text, hint, copyLabel }: { text: string; hint: string; copyLabel: string }) => (
  <div role="status" className="ph:grid ph:grid-cols-1 ph:gap-2 ph:rounded-md ph:bg-warn-soft ph:p-3">
    <p className="ph:text-sm">{hint}</p>
    <code
      dir="ltr"
      className="ph:rounded-md ph:bg-surface ph:border ph:border-line ph:px-2 ph:py-1.5 ph:text-xs ph:[overflow-wrap:anywhere]"
    >
      {text}
    </code>
    <span className="ph:justify-self-start">
      <CopyTextButton text={text} label={copyLabel} />
    </span>
  </div>
);
