import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Asked } from '../../api/Asked.tsx';
import { api } from '../../api/client.ts';
import type { OperatorOverview } from '../../api/outputs.ts';
import { buttonClass } from '../../ui/Button.tsx';
import { Card, Figure } from '../../ui/Card.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { useOperations } from '../../words/operations.ts';
import { useFormats, useWords } from '../../words/words.tsx';
import { LaneTable, ProcessTable } from './LaneTable.tsx';
import { ThroughputCard } from './ThroughputCard.tsx';
import { HostTraffic, TenantTraffic } from './TrafficTables.tsx';
import { Verdict } from './Verdict.tsx';

/** An operator looks at it while something goes wrong. */
const refetchMs = 5_000;
const rowsShown = 5;

const route = getRouteApi('/shell/operator');
const figureLink = 'ph:text-accent ph:hover:underline';

const Waiting = ({ overview }: { overview: OperatorOverview }) => {
  const words = useWords();
  const operations = useOperations();
  const formats = useFormats();
  const backlog = overview.lanes.reduce((sum, lane) => sum + lane.backlog, 0);
  const linked = (to: '/operator/recoveries' | '/operator/steer' | '/operator/tenants', count: number): ReactNode => (
    <Link to={to} className={figureLink}>
      {formats.number(count)}
    </Link>
  );
  const { overview: said } = operations;
  return (
    <Card>
      <dl className="ph:grid ph:grid-cols-2 ph:sm:grid-cols-5 ph:gap-4">
        <Figure name={said.taken} value={formats.number(backlog)} />
        <Figure name={said.inRecovery} value={linked('/operator/recoveries', overview.recoveryCount)} />
        <Figure name={said.paused} value={formats.number(overview.pausedCount)} />
        <Figure name={said.tasks} value={linked('/operator/steer', overview.runningTaskCount)} />
        <Figure name={words.operator.tenants} value={linked('/operator/tenants', overview.tenantCount)} />
      </dl>
    </Card>
  );
};

/** How all tenants together fare, now. */
export const OperatorOverviewPage = () => {
  const words = useWords();
  const operations = useOperations();
  const { range = '1h' } = route.useSearch();
  const navigate = route.useNavigate();
  const asked = useQuery(api.operator.overview.queryOptions({}, { refetchInterval: refetchMs }));
  const traffic = useQuery(api.operator.traffic.queryOptions({ range }, { refetchInterval: refetchMs }));
  const all = (
    <Link to="/operator/traffic" search={{ range }} className={buttonClass('quiet', 'small')}>
      {operations.overview.showAll}
    </Link>
  );
  const head = <PageHead title={words.operator.overview} under={words.operator.lead} />;
  // What refuses the first question refuses them all: it is said once.
  if (asked.isError && asked.data === undefined)
    return (
      <>
        {head}
        <Asked asked={asked}>{() => null}</Asked>
      </>
    );
  return (
    <>
      {head}
      <div className="ph:grid ph:grid-cols-1 ph:gap-5">
        <Asked asked={asked} rows={3}>
          {(overview) => (
            <>
              <Verdict overview={overview} />
              <Waiting overview={overview} />
            </>
          )}
        </Asked>
        <ThroughputCard
          range={range}
          onRange={(next) => void navigate({ search: { range: next === '1h' ? undefined : next }, replace: true })}
        />
        <Asked asked={traffic} rows={4}>
          {({ tenants, hosts }) => (
            <div className="ph:grid ph:grid-cols-1 ph:gap-5 ph:xl:grid-cols-2 ph:items-start">
              <TenantTraffic rows={tenants.slice(0, rowsShown)} range={range} aside={all} />
              <HostTraffic compact rows={hosts.slice(0, rowsShown)} range={range} aside={all} />
            </div>
          )}
        </Asked>
        {asked.data ? (
          <>
            <LaneTable lanes={asked.data.lanes} />
            <ProcessTable processes={asked.data.processes} />
          </>
        ) : null}
      </div>
    </>
  );
};
