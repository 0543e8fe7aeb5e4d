import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Asked } from '../../api/Asked.tsx';
import { api } from '../../api/client.ts';
import type { Throughput } from '../../api/outputs.ts';
import type { TrafficRange } from '../../routes/operator-search.ts';
import { Bars } from '../../ui/Bars.tsx';
import { Card, Figure } from '../../ui/Card.tsx';
import { useOperations } from '../../words/operations.ts';
import { useFormats, useWords } from '../../words/words.tsx';
import { LagChart } from './LagChart.tsx';
import { RangeTabs } from './RangeTabs.tsx';

/** Processes write every five seconds: asking more often shows nothing newer. */
const refetchMs = 5_000;

const Report = ({ data }: { data: Throughput }) => {
  const words = useWords();
  const operations = useOperations();
  const formats = useFormats();
  const rate = (perSecond: number): string => formats.number(Math.round(perSecond * 100) / 100);
  const span = (ms: number | null): string => (ms === null ? '–' : formats.span(ms));
  const { overview } = operations;
  return (
    <div className="ph:grid ph:grid-cols-1 ph:gap-4">
      <dl className="ph:grid ph:grid-cols-2 ph:sm:grid-cols-3 ph:xl:grid-cols-6 ph:gap-4">
        <Figure name={overview.acceptedPerSecond} value={rate(data.perSecond.accepted)} note={overview.lastMinute} />
        <Figure name={overview.deliveredPerSecond} value={rate(data.perSecond.succeeded)} note={overview.lastMinute} />
        <Figure name={overview.failedPerSecond} value={rate(data.perSecond.failed)} note={overview.lastMinute} />
        <Figure name={overview.lagP('p50')} value={span(data.lag.p50Ms)} note={overview.lag10} />
        <Figure name={overview.lagP('p95')} value={span(data.lag.p95Ms)} note={overview.lag10} />
        <Figure name={overview.lagP('p99')} value={span(data.lag.p99Ms)} note={overview.lag10} />
      </dl>
      <div>
        <p className="ph:flex ph:flex-wrap ph:gap-x-4 ph:mb-1 ph:text-xs ph:text-muted">
          <span>{overview.chart}</span>
          <span>
            {overview.accepted} {formats.number(data.total.accepted)}
          </span>
          <span>
            {words.attempt.succeeded} {formats.number(data.total.succeeded)}
          </span>
          <span>
            {words.attempt.failed} {formats.number(data.total.failed)}
          </span>
        </p>
        <Bars
          bars={data.points.map(({ at, succeeded, failed }) => ({ at, good: succeeded, bad: failed }))}
          caption={words.operator.byMinute}
          time={words.time}
          good={words.attempt.succeeded}
          bad={words.attempt.failed}
        />
      </div>
      <LagChart points={data.points} />
    </div>
  );
};

/** What is taken in and delivered, and how long it is waited for. */
export const ThroughputCard = ({ range, onRange }: { range: TrafficRange; onRange: (range: TrafficRange) => void }) => {
  const operations = useOperations();
  const asked = useQuery(
    api.operator.throughput.queryOptions({ range }, { refetchInterval: refetchMs, placeholderData: keepPreviousData }),
  );
  return (
    <Card title={operations.overview.throughput} aside={<RangeTabs value={range} onChoose={onRange} />}>
      <Asked asked={asked} rows={6}>
        {(data) => <Report data={data} />}
      </Asked>
    </Card>
  );
};
