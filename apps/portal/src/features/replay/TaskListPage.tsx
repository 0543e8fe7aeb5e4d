import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { ListChecks } from 'lucide-react';
import { api } from '../../api/client.ts';
import { describeFailure } from '../../api/failure.ts';
import type { BackgroundTask } from '../../api/outputs.ts';
import { Card } from '../../ui/Card.tsx';
import { CopyableId } from '../../ui/CopyButton.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureState } from '../../ui/FailureState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { SkeletonRows } from '../../ui/Skeleton.tsx';
import { Time } from '../../ui/Time.tsx';
import { useWords } from '../../words/words.tsx';
import { TaskProgress } from './TaskProgress.tsx';

const route = getRouteApi('/shell/tasks');
/** While something runs; what is finished does not change. */
const refetchMs = 2_000;

const Line = ({ task }: { task: BackgroundTask }) => {
  const words = useWords();
  const { appId, endpointId } = task.data;
  return (
    <li className="ph:grid ph:grid-cols-1 ph:gap-1.5 ph:px-4 ph:py-3">
      <div className="ph:flex ph:flex-wrap ph:items-center ph:gap-x-3 ph:gap-y-0.5">
        <h2 className="ph:text-sm ph:font-medium">{words.task.kind[task.task]}</h2>
        <CopyableId id={task.id} />
        {appId && endpointId ? (
          <Link
            to="/applications/$appId/endpoints/$endpointId"
            params={{ appId, endpointId }}
            className="ph:text-xs ph:font-mono ph:text-accent ph:hover:underline"
          >
            {endpointId}
          </Link>
        ) : null}
        <span className="ph:ms-auto ph:text-sm ph:text-muted">
          {words.task.started} <Time at={task.data.createdAt} />
        </span>
      </div>
      <TaskProgress task={task} />
    </li>
  );
};

export const TaskListPage = () => {
  const words = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const asked = useQuery(
    api.backgroundTask.list.queryOptions(
      { limit: 50, order: 'descending', ...(search.iterator ? { iterator: search.iterator } : {}) },
      {
        placeholderData: keepPreviousData,
        refetchInterval: ({ state }) =>
          state.data?.data.some((task) => task.status === 'running') ? refetchMs : false,
      },
    ),
  );
  const page = asked.data;
  return (
    <>
      <PageHead title={words.task.plural} under={words.task.lead} />
      <Card flush>
        {asked.isPending ? (
          <SkeletonRows />
        ) : asked.isError && !page ? (
          <FailureState
            {...describeFailure(asked.error, words)}
            onRetry={() => void asked.refetch()}
            busy={asked.isFetching}
          />
        ) : page && page.data.length > 0 ? (
          <ul className="ph:divide-y ph:divide-line">
            {page.data.map((task) => (
              <Line key={task.id} task={task} />
            ))}
          </ul>
        ) : (
          <EmptyState icon={<ListChecks size={20} />} title={words.task.none}>
            <p>{words.task.noneHint}</p>
          </EmptyState>
        )}
        <Pager page={page} iterator={search.iterator} onGo={(iterator) => void navigate({ search: { iterator } })} />
      </Card>
    </>
  );
};
