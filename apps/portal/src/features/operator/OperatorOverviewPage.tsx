import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Asked } from '../../api/Asked.tsx';
import { api } from '../../api/client.ts';
import type { OperatorOverview } from '../../api/outputs.ts';
import { Bars } from '../../ui/Bars.tsx';
import { Card, Figure } from '../../ui/Card.tsx';
import { CopyableId } from '../../ui/CopyButton.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Status } from '../../ui/Status.tsx';
import { Cell, HeadCell, Row, Table } from '../../ui/Table.tsx';
import { Countdown, Time } from '../../ui/Time.tsx';
import { useFormats, useWords } from '../../words/words.tsx';

/** An operator looks at it while something goes wrong. */
const refetchMs = 5_000;
const minuteMs = 60_000;
const minutesShown = 60;

const minuteBars = (points: OperatorOverview['lastHour']['minutes'], nowMs: number) => {
  const known = new Map(points.map((point) => [Date.parse(point.at), point]));
  const last = Math.floor(nowMs / minuteMs) * minuteMs;
  return Array.from({ length: minutesShown }, (_, i) => {
    const atMs = last - (minutesShown - 1 - i) * minuteMs;
    const point = known.get(atMs);
    return { at: new Date(atMs).toISOString(), good: point?.succeeded ?? 0, bad: point?.failed ?? 0 };
  });
};

const Listing = ({
  title,
  heads,
  rows,
  none,
}: {
  title: string;
  heads: readonly string[];
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
  none: string;
}) => (
  <Card flush title={title}>
    {rows.length === 0 ? (
      <p className="ph:px-4 ph:py-3 ph:text-sm ph:text-muted">{none}</p>
    ) : (
      <Table
        caption={title}
        head={heads.map((head, i) => (
          <HeadCell key={head} grow={i === 0} end={i > 0}>
            {head}
          </HeadCell>
        ))}
      >
        {rows.map((row) => (
          <Row key={row.key}>
            {row.cells.map((cell, i) => (
              <Cell key={heads[i]} grow={i === 0} end={i > 0}>
                {cell}
              </Cell>
            ))}
          </Row>
        ))}
      </Table>
    )}
  </Card>
);

const Report = ({ overview, nowMs }: { overview: OperatorOverview; nowMs: number }) => {
  const words = useWords();
  const formats = useFormats();
  const { lastHour } = overview;
  const tries = lastHour.succeeded + lastHour.failed;
  const backlog = overview.lanes.reduce((sum, lane) => sum + lane.backlog, 0);
  const idle = overview.lanes.filter((lane) => lane.owner === null).length;
  return (
    <div className="ph:grid ph:grid-cols-1 ph:gap-5">
      <Card
        title={words.timeRange['1h']}
        aside={
          idle > 0 ? (
            <Status chip tone="bad" icon="warning" word={words.operator.lanesIdle(formats.number(idle))} />
          ) : (
            <Status chip tone="good" icon="done" word={words.operator.lanesRun} />
          )
        }
      >
        <dl className="ph:grid ph:grid-cols-2 ph:sm:grid-cols-4 ph:gap-4">
          <Figure name={words.attempt.plural} value={formats.number(tries)} />
          <Figure
            name={words.endpoint.success}
            value={tries === 0 ? '–' : formats.percent(lastHour.succeeded / tries)}
          />
          <Figure name={words.operator.backlog} value={formats.number(backlog)} />
          <Figure name={words.operator.recoveries} value={formats.number(overview.recoveryCount)} />
        </dl>
        <div className="ph:mt-4">
          <Bars
            bars={minuteBars(lastHour.minutes, nowMs)}
            caption={words.operator.byMinute}
            time={words.time}
            good={words.attempt.succeeded}
            bad={words.attempt.failed}
          />
        </div>
      </Card>
      <div className="ph:grid ph:grid-cols-1 ph:gap-5 ph:lg:grid-cols-2 ph:items-start">
        <Listing
          title={words.operator.noisy}
          none={words.noTraffic}
          heads={[words.tenants, words.attempt.plural, words.attempt.failed]}
          rows={overview.noisyTenants.map((each) => ({
            key: each.tenantId,
            cells: [
              <Link
                key="name"
                to="/operator/tenants/$tenantId"
                params={{ tenantId: each.tenantId }}
                className="ph:block ph:truncate ph:font-medium ph:hover:underline"
              >
                {each.name}
              </Link>,
              formats.number(each.attempts),
              formats.number(each.failed),
            ],
          }))}
        />
        <Listing
          title={words.operator.hosts}
          none={words.operator.noneFails}
          heads={[words.operator.host, words.attempt.failed, words.attempt.plural]}
          rows={overview.failingHosts.map((each) => ({
            key: each.host,
            cells: [
              <code key="host" className="ph:block ph:truncate ph:text-xs">
                {each.host}
              </code>,
              formats.number(each.failed),
              formats.number(each.attempts),
            ],
          }))}
        />
      </div>
      <Card flush title={words.operator.recoveries}>
        {overview.recoveries.length === 0 ? (
          <p className="ph:px-4 ph:py-3 ph:text-sm ph:text-muted">{words.operator.noRecovery}</p>
        ) : (
          <ul className="ph:divide-y ph:divide-line">
            {overview.recoveries.map((each) => (
              <li key={each.endpointId} className="ph:px-4 ph:py-2.5 ph:grid ph:grid-cols-1 ph:gap-0.5">
                <div className="ph:flex ph:flex-wrap ph:items-center ph:gap-x-3 ph:gap-y-0.5">
                  <code className="ph:min-w-0 ph:text-sm ph:[overflow-wrap:anywhere]">{each.url}</code>
                  <span className="ph:text-sm ph:text-muted">{each.tenantName}</span>
                  <span className="ph:ms-auto ph:text-sm">
                    {words.message.nextTryAt} <Countdown at={each.nextDueAt} />
                  </span>
                </div>
                <p className="ph:text-sm ph:text-muted">{each.reason}</p>
                <CopyableId id={each.workflowId} />
              </li>
            ))}
          </ul>
        )}
      </Card>
      <Listing
        title={words.operator.lanes}
        none={words.operator.noLane}
        heads={[words.operator.lane, words.operator.backlog, words.operator.oldest, words.operator.since]}
        rows={overview.lanes.map((lane) => ({
          key: String(lane.id),
          cells: [
            <span key="owner" className="ph:flex ph:items-center ph:gap-2 ph:min-w-0">
              <span className="ph:font-medium">{lane.id}</span>
              <code className="ph:truncate ph:text-xs ph:text-muted">{lane.owner ?? words.operator.nobody}</code>
            </span>,
            formats.number(lane.backlog),
            lane.oldestAt ? <Time key="oldest" at={lane.oldestAt} /> : '–',
            lane.since ? <Time key="since" at={lane.since} /> : '–',
          ],
        }))}
      />
    </div>
  );
};

export const OperatorOverviewPage = () => {
  const words = useWords();
  const asked = useQuery(api.operator.overview.queryOptions({}, { refetchInterval: refetchMs }));
  return (
    <>
      <PageHead title={words.operator.overview} under={words.operator.lead} />
      <Asked asked={asked} rows={10}>
        {(overview) => <Report overview={overview} nowMs={asked.dataUpdatedAt} />}
      </Asked>
    </>
  );
};
