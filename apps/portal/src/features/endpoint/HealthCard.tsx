import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { api } from '../../api/client.ts';
import { live } from '../../api/live.tsx';
import type { EndpointOverview } from '../../api/outputs.ts';
import { healthRanges } from '../../routes/search.ts';
import { Bars } from '../../ui/Bars.tsx';
import { Card, Figure } from '../../ui/Card.tsx';
import { type Detail, Details } from '../../ui/Details.tsx';
import { Select } from '../../ui/Select.tsx';
import { Countdown, Time } from '../../ui/Time.tsx';
import { useFormats, useWords } from '../../words/words.tsx';
import { errorWords } from '../attempt/error-words.ts';
import { EndpointStatus } from './EndpointStatus.tsx';

const route = getRouteApi('/shell/applications/$appId/endpoints/$endpointId');

/** What happens next, and what went wrong last. */
const detailsOf = (
  { health, recovery, disabled }: EndpointOverview,
  words: ReturnType<typeof useWords>,
): readonly Detail[] => {
  const nextAt = recovery?.nextDueAt ?? health.probeAt;
  const lastFault = errorWords({ errorCode: health.lastErrorCode, error: health.lastError }, words);
  const rows: Detail[] = [];
  if (nextAt && !disabled) rows.push({ name: words.endpoint.nextTry, value: <Countdown at={nextAt} /> });
  if (health.failingSince) rows.push({ name: words.endpoint.failingSince, value: <Time at={health.failingSince} /> });
  if (health.disablesAt && !disabled)
    rows.push({ name: words.endpoint.disablesAt, value: <Countdown at={health.disablesAt} /> });
  if (recovery) rows.push({ name: words.endpoint.recovery, value: words.reason(recovery.reason) });
  if (lastFault) rows.push({ name: words.endpoint.lastError, value: lastFault });
  if (health.lastFailureAt) rows.push({ name: words.endpoint.lastFailure, value: <Time at={health.lastFailureAt} /> });
  if (health.lastSuccessAt) rows.push({ name: words.endpoint.lastSuccess, value: <Time at={health.lastSuccessAt} /> });
  return rows;
};

/** How an endpoint fared from an hour up to a month, and what happens next. */
export const HealthCard = ({ appId, endpoint }: { appId: string; endpoint: EndpointOverview }) => {
  const words = useWords();
  const formats = useFormats();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const range = search.range ?? '24h';
  const asked = useQuery(
    api.endpoint.history.queryOptions(
      { app_id: appId, endpoint_id: endpoint.id, range },
      { meta: live, placeholderData: keepPreviousData },
    ),
  );
  const history = asked.data;
  const { backlog } = endpoint;
  const total = history ? history.succeeded + history.failed : 0;
  const rows = detailsOf(endpoint, words);
  const span = (ms: number | null | undefined): string => (ms === null || ms === undefined ? '–' : formats.span(ms));
  return (
    <Card
      title={words.endpoint.health}
      aside={
        <>
          <EndpointStatus endpoint={endpoint} chip />
          <Select
            aria-label={words.time}
            value={range}
            choices={healthRanges.map((each) => ({ value: each, label: words.timeRange[each] }))}
            onChoose={(value) =>
              void navigate({
                search: { ...search, range: healthRanges.find((each) => each === value) },
                resetScroll: false,
              })
            }
          />
        </>
      }
    >
      <dl className="ph:grid ph:grid-cols-2 ph:sm:grid-cols-5 ph:gap-4">
        <Figure
          name={words.endpoint.success}
          value={history && total > 0 ? formats.percent(history.succeeded / total) : '–'}
          note={total > 0 ? words.endpoint.ofAttempts(formats.number(total)) : words.noTraffic}
        />
        <Figure name={words.endpoint.p50} value={span(history?.p50Ms)} />
        <Figure name={words.endpoint.p95} value={span(history?.p95Ms)} />
        <Figure name={words.endpoint.p99} value={span(history?.p99Ms)} />
        <Figure
          name={words.endpoint.backlog}
          value={formats.number(backlog.pending + backlog.held)}
          note={backlog.held > 0 ? words.endpoint.heldOf(formats.number(backlog.held)) : undefined}
        />
      </dl>
      {history && total > 0 ? (
        <div className="ph:mt-4">
          <Bars
            bars={history.points.map(({ at, succeeded, failed }) => ({ at, good: succeeded, bad: failed }))}
            caption={words.endpoint.overTime}
            time={words.time}
            good={words.attempt.succeeded}
            bad={words.attempt.failed}
          />
        </div>
      ) : null}
      {rows.length > 0 ? (
        <div className="ph:mt-4 ph:pt-4 ph:border-t ph:border-line">
          <Details rows={rows} />
        </div>
      ) : null}
    </Card>
  );
};
