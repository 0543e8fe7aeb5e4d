import type { ReactNode } from 'react';

type Props = {
  icon: ReactNode;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  /** It stands in place of a whole page, and so has the page's heading. */
  page?: boolean;
};

/** Nothing here yet: what this place is for and what to do next. */
export const EmptyState = ({ icon, title, children, action, page = false }: Props) => {
  const Heading = page ? 'h1' : 'h2';
  return (
    <div className="ph:flex ph:flex-col ph:items-center ph:text-center ph:px-4 ph:py-12">
      <span
        aria-hidden
        className="ph:grid ph:place-items-center ph:size-11 ph:rounded-xl ph:bg-accent-soft ph:text-accent"
      >
        {icon}
      </span>
      <Heading className="ph:mt-4 ph:text-lg">{title}</Heading>
      {children ? (
        <div className="ph:mt-1.5 ph:max-w-[34rem] ph:w-full ph:text-muted ph:space-y-3">{children}</div>
      ) : null}
      {action ? <div className="ph:mt-5 ph:flex ph:flex-wrap ph:justify-center ph:gap-2">{action}</div> : null}
    </div>
  );
};
