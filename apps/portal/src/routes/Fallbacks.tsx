import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router';
import { describeFailure, statusOf } from '../api/failure.ts';
import { buttonClass } from '../ui/Button.tsx';
import { FailureState } from '../ui/FailureState.tsx';
import { SkeletonRows } from '../ui/Skeleton.tsx';
import { useWords } from '../words/words.tsx';

export const PagePending = () => <SkeletonRows rows={8} />;

export const MissingPage = () => {
  const words = useWords();
  return (
    <main className="ph:py-10 ph:text-center">
      <FailureState page missing title={words.failure.noPage} detail={words.failure.noPageDetail} />
      <Link to="/" className={buttonClass('primary')}>
        {words.backToStart}
      </Link>
    </main>
  );
};

/** Thrown while a page was drawn or its chunk was loaded: a bug of ours, a new release, or the network. */
export const PageFailure = ({ error, reset }: ErrorComponentProps) => {
  const words = useWords();
  const router = useRouter();
  // A chunk that is gone after a release comes back only with the new page.
  const chunkIsGone = /dynamically imported module|Importing a module script failed/i.test(String(error));
  const failure =
    chunkIsGone || statusOf(error) !== null
      ? describeFailure(error, words)
      : { title: words.failure.page, detail: words.failure.pageDetail, missing: false };
  return (
    <FailureState
      page
      {...failure}
      onRetry={() => {
        if (chunkIsGone) {
          window.location.reload();
          return;
        }
        reset();
        void router.invalidate();
      }}
    />
  );
};
