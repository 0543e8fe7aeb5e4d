import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { SlidersHorizontal } from 'lucide-react';
import { Asked } from '../../api/Asked.tsx';
import { api } from '../../api/client.ts';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { useOperations } from '../../words/operations.ts';
import { SteerForm } from './SteerForm.tsx';
import { SteerRunItem } from './SteerRunItem.tsx';

/** While something runs; what is over does not change. */
const refetchMs = 2_000;
const route = getRouteApi('/shell/operator/steer');

/** Many endpoints at once: planned, started, watched. */
export const SteerPage = () => {
  const { steer } = useOperations();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const asked = useQuery(
    api.operator.steerRuns.queryOptions(
      { limit: 20, ...(search.iterator ? { iterator: search.iterator } : {}) },
      {
        placeholderData: keepPreviousData,
        refetchInterval: ({ state }) => (state.data?.data.some((run) => run.state === 'running') ? refetchMs : false),
      },
    ),
  );
  return (
    <>
      <PageHead title={steer.title} under={steer.lead} />
      <div className="ph:grid ph:grid-cols-1 ph:gap-5">
        <SteerForm />
        <Card flush title={steer.runs}>
          <Asked asked={asked} rows={4}>
            {({ data }) =>
              data.length === 0 ? (
                <EmptyState icon={<SlidersHorizontal size={20} />} title={steer.noRun}>
                  <p>{steer.noRunHint}</p>
                </EmptyState>
              ) : (
                <ul className="ph:divide-y ph:divide-line">
                  {data.map((run) => (
                    <SteerRunItem key={run.id} run={run} />
                  ))}
                </ul>
              )
            }
          </Asked>
          <Pager
            page={asked.data}
            iterator={search.iterator}
            onGo={(iterator) => void navigate({ search: { ...search, iterator } })}
          />
        </Card>
      </div>
    </>
  );
};
