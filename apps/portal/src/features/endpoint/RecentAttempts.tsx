import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Send } from 'lucide-react';
import { api } from '../../api/client.ts';
import { describeFailure } from '../../api/failure.ts';
import { live } from '../../api/live.tsx';
import { useSteadyRows } from '../../api/steady-rows.ts';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureState } from '../../ui/FailureState.tsx';
import { NewRows } from '../../ui/NewRows.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Select } from '../../ui/Select.tsx';
import { SkeletonRows } from '../../ui/Skeleton.tsx';
import { useWords } from '../../words/words.tsx';
import { AttemptItem } from '../attempt/AttemptItem.tsx';

const route = getRouteApi('/shell/applications/$appId/endpoints/$endpointId');
const rowsMax = 25;
const wireStatus = { success: 0, fail: 2 } as const;

export const RecentAttempts = ({ appId, endpointId }: { appId: string; endpointId: string }) => {
  const words = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const attempts = useQuery(
    api.attempt.listByEndpoint.queryOptions(
      {
        app_id: appId,
        endpoint_id: endpointId,
        limit: rowsMax,
        with_content: false,
        ...(search.status ? { status: wireStatus[search.status] } : {}),
        ...(search.iterator ? { iterator: search.iterator } : {}),
      },
      { placeholderData: keepPreviousData, meta: live },
    ),
  );
  const page = attempts.data;
  const steady = useSteadyRows(
    `${endpointId}/${search.status ?? ''}/${search.iterator ?? ''}`,
    attempts.isPlaceholderData ? undefined : page?.data,
  );
  const rows = attempts.isPlaceholderData ? (page?.data ?? []) : steady.rows;
  return (
    <Card
      flush
      title={words.attempt.recent}
      aside={
        <Select
          aria-label={words.status}
          value={search.status ?? ''}
          choices={[
            { value: '', label: words.message.anyStatus },
            { value: 'success', label: words.attempt.succeeded },
            { value: 'fail', label: words.attempt.failed },
          ]}
          onChoose={(value) =>
            void navigate({
              search: { range: search.range, status: value === 'success' || value === 'fail' ? value : undefined },
              resetScroll: false,
            })
          }
        />
      }
    >
      {attempts.isPending ? (
        <SkeletonRows />
      ) : attempts.isError && !page ? (
        <FailureState
          {...describeFailure(attempts.error, words)}
          onRetry={() => void attempts.refetch()}
          busy={attempts.isFetching}
        />
      ) : rows.length > 0 ? (
        <>
          <NewRows count={steady.newCount} more={steady.newCount >= rowsMax} onShow={steady.showNew} />
          <ol aria-label={words.attempt.recent} className="ph:divide-y ph:divide-line">
            {rows.map((attempt) => (
              <AttemptItem key={attempt.id} appId={appId} attempt={attempt} namesMessage />
            ))}
          </ol>
        </>
      ) : (
        <EmptyState icon={<Send size={20} />} title={search.status ? words.attempt.noMatch : words.attempt.noneYet}>
          {search.status ? null : <p>{words.attempt.noneYetHint}</p>}
        </EmptyState>
      )}
      <Pager
        page={page}
        iterator={search.iterator}
        onGo={(iterator) => void navigate({ search: { ...search, iterator }, resetScroll: false })}
      />
    </Card>
  );
};
