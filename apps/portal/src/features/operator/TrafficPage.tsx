import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Asked } from '../../api/Asked.tsx';
import { api } from '../../api/client.ts';
import { buttonClass } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Status } from '../../ui/Status.tsx';
import { SuccessBar } from '../../ui/SuccessBar.tsx';
import { Cell, HeadCell, Row, Table } from '../../ui/Table.tsx';
import { useOperations } from '../../words/operations.ts';
import { useFormats, useWords } from '../../words/words.tsx';
import { FailureClasses } from './FailureClasses.tsx';
import { RangeTabs } from './RangeTabs.tsx';
import { HostTraffic, TenantTraffic } from './TrafficTables.tsx';
import { WithinLink } from './WithinLink.tsx';

const refetchMs = 15_000;
const route = getRouteApi('/shell/operator/traffic');

/** The endpoints behind a host or a tenant: where an operator ends up who asks "whose is it?". */
const FailingEndpoints = () => {
  const words = useWords();
  const operations = useOperations();
  const formats = useFormats();
  const { range = '1h', host, tenant } = route.useSearch();
  const { traffic } = operations;
  const asked = useQuery(
    api.operator.failingEndpoints.queryOptions(
      { range, ...(host ? { host } : {}), ...(tenant ? { tenant_id: tenant } : {}) },
      { refetchInterval: refetchMs, placeholderData: keepPreviousData },
    ),
  );
  const name = host ?? (tenant ? (asked.data?.data[0]?.tenantName ?? tenant) : null);
  const title = name === null ? traffic.allEndpoints : traffic.endpointsOf(name);
  return (
    <Card
      flush
      title={<span className="ph:[overflow-wrap:anywhere]">{title}</span>}
      aside={
        name === null ? null : (
          <>
            <Link
              to="/operator/steer"
              search={{ action: 'pause', ...(host ? { host } : {}), ...(tenant ? { tenant } : {}) }}
              className={buttonClass('plain', 'small')}
            >
              {operations.steer.title}
            </Link>
            <Link
              to="/operator/recoveries"
              search={{ ...(host ? { host } : {}), ...(tenant ? { tenant } : {}) }}
              className={buttonClass('plain', 'small')}
            >
              {operations.recoveries.title}
            </Link>
            <Link to="/operator/traffic" search={{ range }} className={buttonClass('quiet', 'small')}>
              {traffic.clear}
            </Link>
          </>
        )
      }
    >
      <Asked asked={asked} rows={5}>
        {({ data }) =>
          data.length === 0 ? (
            <p className="ph:px-4 ph:py-3 ph:text-sm ph:text-muted">{traffic.noneFails}</p>
          ) : (
            <Table
              caption={title}
              head={
                <>
                  <HeadCell grow>{operations.endpoint}</HeadCell>
                  <HeadCell>{operations.tenant}</HeadCell>
                  <HeadCell>{words.endpoint.success}</HeadCell>
                  <HeadCell end>{traffic.failed}</HeadCell>
                  <HeadCell>{traffic.classes}</HeadCell>
                </>
              }
            >
              {data.map((each) => (
                <Row key={each.endpointId}>
                  <Cell grow>
                    <span className="ph:flex ph:items-center ph:gap-1 ph:min-w-0">
                      <WithinLink
                        tenantId={each.tenantId}
                        appId={each.appId}
                        endpointId={each.endpointId}
                        className="ph:block ph:truncate ph:hover:underline"
                      >
                        <code className="ph:text-xs">{each.url}</code>
                      </WithinLink>
                      <span className="ph:flex-none">
                        <CopyButton text={each.endpointId} label={words.copyId(each.endpointId)} />
                      </span>
                    </span>
                    {each.isPaused || each.isDisabled ? (
                      <span className="ph:flex ph:gap-1.5 ph:pb-1.5">
                        {each.isPaused ? (
                          <Status chip tone="idle" icon="paused" word={operations.recoveries.states.paused} />
                        ) : null}
                        {each.isDisabled ? <Status chip tone="bad" icon="stopped" word={traffic.disabled} /> : null}
                      </span>
                    ) : null}
                  </Cell>
                  <Cell>
                    <Link
                      to="/operator/tenants/$tenantId"
                      params={{ tenantId: each.tenantId }}
                      className="ph:block ph:max-w-40 ph:truncate ph:hover:underline"
                    >
                      {each.tenantName}
                    </Link>
                  </Cell>
                  <Cell>
                    <SuccessBar succeeded={each.succeeded} failed={each.failed} />
                  </Cell>
                  <Cell end>{formats.number(each.failed)}</Cell>
                  <Cell>
                    <FailureClasses classes={each.classes} />
                  </Cell>
                </Row>
              ))}
            </Table>
          )
        }
      </Asked>
    </Card>
  );
};

/** Who sends the most, which hosts fail the most and how, down to the endpoint. */
export const TrafficPage = () => {
  const operations = useOperations();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { range = '1h' } = search;
  const asked = useQuery(
    api.operator.traffic.queryOptions({ range }, { refetchInterval: refetchMs, placeholderData: keepPreviousData }),
  );
  const isNarrow = Boolean(search.host || search.tenant);
  return (
    <>
      <PageHead
        title={operations.traffic.title}
        under={operations.traffic.lead}
        actions={
          <RangeTabs
            value={range}
            onChoose={(next) =>
              void navigate({ search: { ...search, range: next === '1h' ? undefined : next }, replace: true })
            }
          />
        }
      />
      <div className="ph:grid ph:grid-cols-1 ph:gap-5">
        {isNarrow ? <FailingEndpoints /> : null}
        <Asked asked={asked} rows={8}>
          {({ tenants, hosts }) => (
            <div className="ph:grid ph:grid-cols-1 ph:gap-5">
              <TenantTraffic rows={tenants} range={range} />
              <HostTraffic rows={hosts} range={range} />
            </div>
          )}
        </Asked>
        {isNarrow ? null : <FailingEndpoints />}
      </div>
    </>
  );
};
