import type { ReactNode } from 'react';

export type Detail = { name: string; value: ReactNode };

/** Names and values, side by side where there is room. */
export const Details = ({ rows }: { rows: readonly Detail[] }) => (
  <dl className="ph:grid ph:grid-cols-1 ph:sm:grid-cols-[minmax(7rem,max-content)_minmax(0,1fr)] ph:gap-x-6 ph:gap-y-0.5 ph:sm:gap-y-2">
    {rows.map((row) => (
      <div key={row.name} className="ph:contents">
        <dt className="ph:text-sm ph:text-muted ph:mt-2 ph:sm:mt-0">{row.name}</dt>
        <dd className="ph:text-sm ph:min-w-0 ph:[overflow-wrap:anywhere]">{row.value}</dd>
      </div>
    ))}
  </dl>
);
