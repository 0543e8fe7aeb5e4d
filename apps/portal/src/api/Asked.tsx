import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { announce } from '../ui/announce.ts';
import { FailureState } from '../ui/FailureState.tsx';
import { SkeletonRows } from '../ui/Skeleton.tsx';
import { useWords } from '../words/words.tsx';
import { describeFailure } from './failure.ts';

type Props<T> = { asked: UseQueryResult<T, unknown>; rows?: number; page?: boolean; children: (data: T) => ReactNode };

/** What was asked for: grey bars until it is there, the failure with a way to try again, or itself. */
export const Asked = <T,>({ asked, rows = 6, page = false, children }: Props<T>): ReactNode => {
  const words = useWords();
  if (asked.data !== undefined) return children(asked.data);
  if (!asked.isError) return <SkeletonRows rows={rows} />;
  return (
    <FailureState
      page={page}
      {...describeFailure(asked.error, words)}
      onRetry={() => void asked.refetch()}
      busy={asked.isFetching}
    />
  );
};

/** For what a person did: says why it did not work. */
export const useSayFailure = (): ((error: unknown) => void) => {
  const words = useWords();
  return (error) => {
    const failure = describeFailure(error, words);
    announce.bad(failure.title, failure.detail);
  };
};
