import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { scrollArea } from './scroll-area.ts';

/** A table that scrolls sideways in itself when the page is narrow. */
export const Table = ({ caption, head, children }: { caption: string; head: ReactNode; children: ReactNode }) => (
  <div {...scrollArea(caption)} className="ph:overflow-x-auto ph:relative">
    <table className="ph:text-sm">
      <caption className="ph:sr-only">{caption}</caption>
      <thead className="ph:text-xs ph:text-muted">
        <tr className="ph:border-b ph:border-line">{head}</tr>
      </thead>
      <tbody className="ph:divide-y ph:divide-line">{children}</tbody>
    </table>
  </div>
);

type CellProps = { children?: ReactNode; end?: boolean; grow?: boolean; wideOnly?: boolean };

const cell = ({ end, grow, wideOnly }: CellProps): string =>
  classNames(
    'ph:px-3 ph:first:ps-4 ph:last:pe-4',
    end && 'ph:text-end',
    grow ? 'ph:w-full ph:max-w-0 ph:min-w-40' : 'ph:whitespace-nowrap',
    wideOnly && 'ph:hidden ph:md:table-cell',
  );

export const HeadCell = (props: CellProps) => (
  <th scope="col" className={classNames(cell(props), 'ph:h-[calc(var(--ph-row)-4px)] ph:whitespace-nowrap')}>
    {props.children}
  </th>
);

export const Cell = (props: CellProps) => (
  <td className={classNames(cell(props), 'ph:h-(--ph-row)')}>{props.children}</td>
);

/** A row whose first link covers it whole: a click anywhere goes there, and the keyboard has one stop. */
export const Row = ({ children, fresh = false }: { children: ReactNode; fresh?: boolean }) => (
  <tr className={classNames('ph:relative ph:hover:bg-hover', fresh && 'ph:animate-[ph-arrive_2.5s_ease-out]')}>
    {children}
  </tr>
);

/** On the link of a Row that covers it. */
export const rowLinkClass =
  'ph:font-medium ph:after:absolute ph:after:inset-0 ph:focus-visible:outline-none ph:focus-visible:after:outline-2 ph:focus-visible:after:-outline-offset-2 ph:focus-visible:after:outline-accent';

/** For what can be clicked inside such a row. */
export const aboveRowLink = 'ph:relative ph:z-10';
