import { useWords } from '../words/words.tsx';

const Skeleton = ({ width = '100%', height = '0.875rem' }: { width?: string; height?: string }) => (
  <span
    aria-hidden
    className="ph:inline-block ph:align-middle ph:rounded-sm ph:bg-line ph:animate-[ph-pulse_1.4s_ease-in-out_infinite]"
    style={{ width, height }}
  />
);

/** Grey bars where rows will stand, and one word for who cannot see them. */
export const SkeletonRows = ({
  rows = 6,
  columns = ['30%', '18%', '22%', '12%'],
}: {
  rows?: number;
  columns?: readonly string[];
}) => (
  <div role="status" aria-label={useWords().loading} className="ph:divide-y ph:divide-line">
    {Array.from({ length: rows }, (_, row) => (
      <div key={row} className="ph:flex ph:items-center ph:gap-6 ph:h-(--ph-row) ph:px-3">
        {columns.map((width, column) => (
          <Skeleton key={column} width={width} />
        ))}
      </div>
    ))}
  </div>
);
