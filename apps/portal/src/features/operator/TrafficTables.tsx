import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Traffic } from '../../api/outputs.ts';
import type { TrafficRange } from '../../routes/operator-search.ts';
import { Card } from '../../ui/Card.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Status } from '../../ui/Status.tsx';
import { SuccessBar } from '../../ui/SuccessBar.tsx';
import { Cell, HeadCell, Row, Table } from '../../ui/Table.tsx';
import { useOperations } from '../../words/operations.ts';
import { useFormats, useWords } from '../../words/words.tsx';
import { FailureClasses } from './FailureClasses.tsx';

type Tenants = Traffic['tenants'];
type Hosts = Traffic['hosts'];
const none = (text: string): ReactNode => <p className="ph:px-4 ph:py-3 ph:text-sm ph:text-muted">{text}</p>;
const linkClass = 'ph:block ph:truncate ph:font-medium ph:hover:underline';

export const TenantTraffic = ({ rows, range, aside }: { rows: Tenants; range: TrafficRange; aside?: ReactNode }) => {
  const words = useWords();
  const operations = useOperations();
  const formats = useFormats();
  const { traffic } = operations;
  return (
    <Card flush title={traffic.noisy} aside={aside}>
      {rows.length === 0 ? (
        none(traffic.noneSends)
      ) : (
        <Table
          caption={traffic.noisy}
          head={
            <>
              <HeadCell grow>{operations.tenant}</HeadCell>
              <HeadCell end>{traffic.attempts}</HeadCell>
              <HeadCell end>{traffic.share}</HeadCell>
              <HeadCell>{words.endpoint.success}</HeadCell>
              <HeadCell end>{traffic.failed}</HeadCell>
            </>
          }
        >
          {rows.map((each) => (
            <Row key={each.tenantId}>
              <Cell grow>
                <span className="ph:flex ph:items-center ph:gap-2 ph:min-w-0">
                  <Link to="/operator/tenants/$tenantId" params={{ tenantId: each.tenantId }} className={linkClass}>
                    {each.name}
                  </Link>
                  {each.isSuspended ? <Status chip tone="bad" icon="paused" word={words.operator.suspended} /> : null}
                </span>
              </Cell>
              <Cell end>{formats.number(each.succeeded + each.failed)}</Cell>
              <Cell end>{formats.percent(each.share)}</Cell>
              <Cell>
                <SuccessBar succeeded={each.succeeded} failed={each.failed} />
              </Cell>
              <Cell end>
                {each.failed === 0 ? (
                  formats.number(0)
                ) : (
                  <Link
                    to="/operator/traffic"
                    search={{ range, tenant: each.tenantId }}
                    className="ph:text-accent ph:hover:underline"
                  >
                    {formats.number(each.failed)}
                  </Link>
                )}
              </Cell>
            </Row>
          ))}
        </Table>
      )}
    </Card>
  );
};

type HostProps = { rows: Hosts; range: TrafficRange; aside?: ReactNode; compact?: boolean };

export const HostTraffic = ({ rows, range, aside, compact = false }: HostProps) => {
  const words = useWords();
  const operations = useOperations();
  const formats = useFormats();
  const { traffic } = operations;
  return (
    <Card flush title={traffic.failing} aside={aside}>
      {rows.length === 0 ? (
        none(traffic.noneFails)
      ) : (
        <Table
          caption={traffic.failing}
          head={
            <>
              <HeadCell grow>{operations.host}</HeadCell>
              <HeadCell end>{traffic.failed}</HeadCell>
              <HeadCell>{traffic.classes}</HeadCell>
              {compact ? null : <HeadCell end>{operations.endpoints}</HeadCell>}
            </>
          }
        >
          {rows.map((each) => (
            <Row key={each.host}>
              <Cell grow>
                <span className="ph:flex ph:items-center ph:gap-1 ph:min-w-0">
                  <Link to="/operator/traffic" search={{ range, host: each.host }} className={linkClass}>
                    <code className="ph:text-xs">{each.host}</code>
                  </Link>
                  <span className="ph:flex-none">
                    <CopyButton text={each.host} label={words.copyId(each.host)} />
                  </span>
                </span>
              </Cell>
              <Cell end>{formats.number(each.failed)}</Cell>
              <Cell>
                <FailureClasses classes={each.classes} />
              </Cell>
              {compact ? null : <Cell end>{formats.number(each.endpoints)}</Cell>}
            </Row>
          ))}
        </Table>
      )}
    </Card>
  );
};
