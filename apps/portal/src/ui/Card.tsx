import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

type CardProps = {
  title?: ReactNode;
  /** What stands in the heading row without being a heading: filters, a search. */
  tools?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
  flush?: boolean;
};

/** A surface with an optional heading row. */
export const Card = ({ title, tools, aside, children, flush = false }: CardProps) => (
  <section className="ph:rounded-lg ph:border ph:border-line ph:bg-surface ph:min-w-0">
    {title || tools || aside ? (
      <div className="ph:flex ph:flex-wrap ph:items-center ph:gap-x-3 ph:gap-y-1 ph:min-h-11 ph:px-4 ph:py-1.5 ph:border-b ph:border-line">
        {title ? <h2 className="ph:text-base ph:min-w-0">{title}</h2> : null}
        {tools ? <div className="ph:min-w-0 ph:flex-1 ph:basis-48">{tools}</div> : null}
        {aside ? <div className="ph:ms-auto ph:flex ph:flex-wrap ph:items-center ph:gap-1.5">{aside}</div> : null}
      </div>
    ) : null}
    <div className={classNames(!flush && 'ph:p-4')}>{children}</div>
  </section>
);

/** One number with its name. */
export const Figure = ({ name, value, note }: { name: string; value: ReactNode; note?: ReactNode }) => (
  <div className="ph:min-w-0">
    <dt className="ph:text-xs ph:text-muted">{name}</dt>
    <dd className="ph:mt-0.5 ph:text-xl ph:font-semibold ph:tracking-tight">{value}</dd>
    {note ? <dd className="ph:text-xs ph:text-muted">{note}</dd> : null}
  </div>
);
