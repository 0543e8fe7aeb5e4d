import { SquareArrowOutUpRight } from 'lucide-react';
import type { OperatorOverview } from '../../api/outputs.ts';
import { Card } from '../../ui/Card.tsx';
import { CopyableId } from '../../ui/CopyButton.tsx';
import { Status } from '../../ui/Status.tsx';
import { Cell, HeadCell, Row, Table } from '../../ui/Table.tsx';
import { Time } from '../../ui/Time.tsx';
import { useOperations } from '../../words/operations.ts';
import { useFormats, useWords } from '../../words/words.tsx';

/** As far as the API counts. */
const backlogMax = 10_000;

export const TemporalLink = ({ url, label }: { url: string | null; label: string }) =>
  url === null ? null : (
    <a
      href={url}
      target="_blank"
      rel="noreferrer"
      aria-label={label}
      title={label}
      className="ph:grid ph:place-items-center ph:size-6 ph:rounded-md ph:text-muted ph:hover:text-ink ph:hover:bg-hover"
    >
      <SquareArrowOutUpRight aria-hidden size={14} />
    </a>
  );

/** Each lane with who runs it and what waits in it. */
export const LaneTable = ({ lanes }: { lanes: OperatorOverview['lanes'] }) => {
  const words = useWords();
  const operations = useOperations();
  const formats = useFormats();
  const idle = lanes.filter(({ owner }) => owner === null).length;
  const when = (at: string | null) => (at === null ? '–' : <Time at={at} />);
  return (
    <Card
      flush
      title={words.operator.lanes}
      aside={
        lanes.length === 0 ? null : idle > 0 ? (
          <Status chip tone="bad" icon="warning" word={words.operator.lanesIdle(formats.number(idle))} />
        ) : (
          <Status chip tone="good" icon="done" word={words.operator.lanesRun} />
        )
      }
    >
      {lanes.length === 0 ? (
        <p className="ph:px-4 ph:py-3 ph:text-sm ph:text-muted">{words.operator.noLane}</p>
      ) : (
        <Table
          caption={words.operator.lanes}
          head={
            <>
              <HeadCell grow>{words.operator.lane}</HeadCell>
              <HeadCell end>{operations.overview.taken}</HeadCell>
              <HeadCell end>{words.operator.oldest}</HeadCell>
              <HeadCell end>{operations.overview.seen}</HeadCell>
              <HeadCell end>{words.operator.since}</HeadCell>
              <HeadCell end>{operations.overview.epoch}</HeadCell>
              <HeadCell>
                <span className="ph:sr-only">{operations.openTemporal}</span>
              </HeadCell>
            </>
          }
        >
          {lanes.map((lane) => (
            <Row key={lane.id}>
              <Cell grow>
                <span className="ph:flex ph:items-center ph:gap-2 ph:min-w-0">
                  <span className="ph:font-medium">{lane.id}</span>
                  {lane.owner === null ? (
                    <Status tone="bad" icon="warning" word={words.operator.nobody} />
                  ) : (
                    <CopyableId id={lane.owner} />
                  )}
                </span>
              </Cell>
              <Cell end>
                {lane.backlog >= backlogMax
                  ? operations.atLeast(formats.number(backlogMax))
                  : formats.number(lane.backlog)}
              </Cell>
              <Cell end>{when(lane.oldestAt)}</Cell>
              <Cell end>{when(lane.seenAt)}</Cell>
              <Cell end>{when(lane.since)}</Cell>
              <Cell end>{formats.number(lane.epoch)}</Cell>
              <Cell>
                <TemporalLink url={lane.temporalUrl} label={`${operations.openTemporal}: ${lane.id}`} />
              </Cell>
            </Row>
          ))}
        </Table>
      )}
    </Card>
  );
};

/** Every process that showed itself in the last day. */
export const ProcessTable = ({ processes }: { processes: OperatorOverview['processes'] }) => {
  const words = useWords();
  const operations = useOperations();
  const formats = useFormats();
  const { overview } = operations;
  return (
    <Card flush title={overview.processes}>
      <Table
        caption={overview.processes}
        head={
          <>
            <HeadCell grow>{overview.process}</HeadCell>
            <HeadCell>{words.operator.kind}</HeadCell>
            <HeadCell>{words.status}</HeadCell>
            <HeadCell end>{overview.lanesOf}</HeadCell>
            <HeadCell end>{overview.seen}</HeadCell>
            <HeadCell end>{overview.started}</HeadCell>
          </>
        }
      >
        {processes.map((one) => (
          <Row key={one.process}>
            <Cell grow>
              <CopyableId id={one.process} />
            </Cell>
            <Cell>{overview[one.kind]}</Cell>
            <Cell>
              {one.isAlive ? (
                <Status tone="good" icon="done" word={overview.alive} />
              ) : (
                <Status tone="idle" icon="stopped" word={overview.gone} />
              )}
            </Cell>
            <Cell end>{one.kind === 'worker' ? formats.number(one.lanes) : '–'}</Cell>
            <Cell end>
              <Time at={one.seenAt} />
            </Cell>
            <Cell end>
              <Time at={one.startedAt} />
            </Cell>
          </Row>
        ))}
      </Table>
    </Card>
  );
};
