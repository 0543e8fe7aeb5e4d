import { type ReactNode, useEffect } from 'react';

type Props = { title: string; trail?: ReactNode; under?: ReactNode; actions?: ReactNode; mono?: boolean };

/** The head of a page: where one is, what it is, what can be done. Sets the window's title as well. */
export const PageHead = ({ title, trail, under, actions, mono = false }: Props) => {
  useEffect(() => {
    document.title = `${title} · Posthorn`;
  }, [title]);
  return (
    <header className="ph:flex ph:flex-wrap ph:items-end ph:gap-x-4 ph:gap-y-3 ph:mb-5">
      <div className="ph:min-w-0 ph:flex-1 ph:basis-64">
        {trail ? <div className="ph:mb-1 ph:text-xs ph:text-muted">{trail}</div> : null}
        <h1
          className={
            mono
              ? 'ph:font-mono ph:text-lg ph:[overflow-wrap:anywhere]'
              : 'ph:text-xl ph:tracking-tight ph:[overflow-wrap:anywhere]'
          }
        >
          {title}
        </h1>
        {under ? (
          <div className="ph:mt-1 ph:flex ph:flex-wrap ph:items-center ph:gap-x-3 ph:gap-y-1 ph:text-sm ph:text-muted">
            {under}
          </div>
        ) : null}
      </div>
      {actions ? (
        <div data-print="no" className="ph:flex ph:flex-wrap ph:gap-2">
          {actions}
        </div>
      ) : null}
    </header>
  );
};
