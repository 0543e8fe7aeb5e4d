import type { EndpointOverview } from '../../api/outputs.ts';
import { Card, Figure } from '../../ui/Card.tsx';
import { type Detail, Details } from '../../ui/Details.tsx';
import { Countdown, Time } from '../../ui/Time.tsx';
import { useFormats, useWords } from '../../words/words.tsx';
import { errorWords } from '../attempt/error-words.ts';
import { EndpointStatus } from './EndpointStatus.tsx';
import { HourlyChart } from './HourlyChart.tsx';

/** The last 24 hours in numbers, and what happens next. */
export const HealthCard = ({ endpoint }: { endpoint: EndpointOverview }) => {
  const words = useWords();
  const formats = useFormats();
  const { health, lastDay, recovery, backlog } = endpoint;
  const total = lastDay.succeeded + lastDay.failed;
  const nextAt = recovery?.nextDueAt ?? health.probeAt;
  const lastFault = errorWords({ errorCode: health.lastErrorCode, error: health.lastError }, words);
  const rows: Detail[] = [];
  if (nextAt && !endpoint.disabled) rows.push({ name: words.endpoint.nextTry, value: <Countdown at={nextAt} /> });
  if (health.failingSince) rows.push({ name: words.endpoint.failingSince, value: <Time at={health.failingSince} /> });
  if (recovery) rows.push({ name: words.endpoint.recovery, value: recovery.reason });
  if (lastFault) rows.push({ name: words.endpoint.lastError, value: lastFault });
  if (health.lastFailureAt) rows.push({ name: words.endpoint.lastFailure, value: <Time at={health.lastFailureAt} /> });
  if (health.lastSuccessAt) rows.push({ name: words.endpoint.lastSuccess, value: <Time at={health.lastSuccessAt} /> });
  return (
    <Card title={words.endpoint.health} aside={<EndpointStatus endpoint={endpoint} chip />}>
      <dl className="ph:grid ph:grid-cols-2 ph:sm:grid-cols-4 ph:gap-4">
        <Figure
          name={words.endpoint.successDay}
          value={total > 0 ? formats.percent(lastDay.succeeded / total) : '–'}
          note={total > 0 ? words.endpoint.ofAttempts(formats.number(total)) : words.noTraffic}
        />
        <Figure name={words.endpoint.p50} value={lastDay.p50Ms === null ? '–' : formats.span(lastDay.p50Ms)} />
        <Figure name={words.endpoint.p95} value={lastDay.p95Ms === null ? '–' : formats.span(lastDay.p95Ms)} />
        <Figure
          name={words.endpoint.backlog}
          value={formats.number(backlog.pending + backlog.held)}
          note={backlog.held > 0 ? words.endpoint.heldOf(formats.number(backlog.held)) : undefined}
        />
      </dl>
      {total > 0 ? (
        <div className="ph:mt-4">
          <HourlyChart hours={lastDay.hourly} />
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
