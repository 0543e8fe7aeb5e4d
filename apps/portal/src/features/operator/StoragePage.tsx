import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Asked } from '../../api/Asked.tsx';
import { api } from '../../api/client.ts';
import type { Storage } from '../../api/outputs.ts';
import { Card, Figure } from '../../ui/Card.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Cell, HeadCell, Row, Table } from '../../ui/Table.tsx';
import { Time } from '../../ui/Time.tsx';
import { useOperations } from '../../words/operations.ts';
import { useFormats } from '../../words/words.tsx';

const tablesShown = 12;

/** Null where the database has counted none of them yet: that is no zero. */
const rowsOf = (list: readonly { rows: number | null }[]): number | null => {
  const known = list.map(({ rows }) => rows).filter((rows) => rows !== null);
  return known.length === 0 ? null : Math.round(known.reduce((sum, rows) => sum + rows, 0));
};

const Weeks = ({ storage }: { storage: Storage }) => {
  const { storage: said, ...operations } = useOperations();
  const formats = useFormats();
  // Weeks ahead hold nothing yet.
  const weeks = storage.weeks.filter(({ from }) => Date.parse(from) <= Date.now());
  const countOf = (rows: number | null): string => (rows === null ? '–' : formats.number(rows));
  const day = (at: string): string => formats.instant(new Date(at)).split(',')[0] ?? at;
  return (
    <Card flush title={said.weeks}>
      <Table
        caption={said.weeks}
        head={
          <>
            <HeadCell grow>{said.week}</HeadCell>
            <HeadCell end>{operations.rows}</HeadCell>
            <HeadCell end>{operations.size}</HeadCell>
            <HeadCell end>{said.drops}</HeadCell>
          </>
        }
      >
        {weeks.map((week) => (
          <Row key={week.from}>
            <Cell grow>{day(week.from)}</Cell>
            <Cell end>{countOf(rowsOf(week.tables))}</Cell>
            <Cell end>{formats.bytes(week.bytes)}</Cell>
            <Cell end>{week.dropsAt ? <Time at={week.dropsAt} /> : '–'}</Cell>
          </Row>
        ))}
      </Table>
      <p className="ph:px-4 ph:py-2 ph:border-t ph:border-line ph:text-xs ph:text-muted">
        {said.dropsWhat} {said.estimate}
      </p>
    </Card>
  );
};

const Tables = ({ title, rows }: { title: string; rows: Storage['tables'] }) => {
  const { storage: said, ...operations } = useOperations();
  const formats = useFormats();
  const countOf = (count: number | null): string => (count === null ? '–' : formats.number(Math.round(count)));
  return (
    <Card flush title={title}>
      <Table
        caption={title}
        head={
          <>
            <HeadCell grow>{said.table}</HeadCell>
            <HeadCell end>{operations.rows}</HeadCell>
            <HeadCell end>{operations.size}</HeadCell>
          </>
        }
      >
        {rows.map((row) => (
          <Row key={row.table}>
            <Cell grow>
              <code className="ph:block ph:truncate ph:text-xs">{row.table}</code>
            </Cell>
            <Cell end>{countOf(row.rows)}</Cell>
            <Cell end>{formats.bytes(row.bytes)}</Cell>
          </Row>
        ))}
      </Table>
    </Card>
  );
};

const Tenants = ({ rows }: { rows: Storage['tenants'] }) => {
  const { storage: said, ...operations } = useOperations();
  const days = (count: number | null): string => (count === null ? '–' : operations.days(count));
  return (
    <Card flush title={said.tenants}>
      {rows.length === 0 ? (
        <p className="ph:px-4 ph:py-3 ph:text-sm ph:text-muted">{said.noTenant}</p>
      ) : (
        <Table
          caption={said.tenants}
          head={
            <>
              <HeadCell grow>{operations.tenant}</HeadCell>
              <HeadCell end>{said.ownDays}</HeadCell>
              <HeadCell end>{said.quotaDays}</HeadCell>
              <HeadCell end>{said.effective}</HeadCell>
            </>
          }
        >
          {rows.map((row) => (
            <Row key={row.tenantId}>
              <Cell grow>
                <Link
                  to="/operator/tenants/$tenantId"
                  params={{ tenantId: row.tenantId }}
                  className="ph:block ph:truncate ph:hover:underline"
                >
                  {row.name}
                </Link>
              </Cell>
              <Cell end>{days(row.ownDays)}</Cell>
              <Cell end>{days(row.quotaDays)}</Cell>
              <Cell end>{days(row.effectiveDays)}</Cell>
            </Row>
          ))}
        </Table>
      )}
    </Card>
  );
};

const Flags = () => {
  const { storage: said, ...operations } = useOperations();
  const formats = useFormats();
  const asked = useQuery(api.operator.flags.queryOptions({}));
  return (
    <Card flush title={said.flags}>
      <p className="ph:px-4 ph:py-2 ph:text-xs ph:text-muted">{said.flagsWhat}</p>
      <Asked asked={asked} rows={2}>
        {({ data }) =>
          data.length === 0 ? (
            <p className="ph:px-4 ph:pb-3 ph:text-sm ph:text-muted">{said.noFlag}</p>
          ) : (
            <Table
              caption={said.flags}
              head={
                <>
                  <HeadCell grow>{said.flag}</HeadCell>
                  <HeadCell>{operations.tenant}</HeadCell>
                  <HeadCell end>{said.eventTypes}</HeadCell>
                  <HeadCell end>{said.applications}</HeadCell>
                </>
              }
            >
              {data.map((row) => (
                <Row key={`${row.tenantId}/${row.flag}`}>
                  <Cell grow>
                    <code className="ph:block ph:truncate ph:text-xs">{row.flag}</code>
                  </Cell>
                  <Cell>{row.tenantName}</Cell>
                  <Cell end>{formats.number(row.eventTypes)}</Cell>
                  <Cell end>{formats.number(row.applications)}</Cell>
                </Row>
              ))}
            </Table>
          )
        }
      </Asked>
    </Card>
  );
};

/** What is kept, how large it is, and when retention lets it go. */
export const StoragePage = () => {
  const { storage: said, ...operations } = useOperations();
  const formats = useFormats();
  const asked = useQuery(api.operator.storage.queryOptions({}));
  return (
    <>
      <PageHead title={said.title} under={said.lead} />
      <Asked asked={asked} rows={10}>
        {(storage) => (
          <div className="ph:grid ph:grid-cols-1 ph:gap-5">
            <Card>
              <dl className="ph:grid ph:grid-cols-2 ph:gap-4">
                <Figure name={said.database} value={formats.bytes(storage.databaseBytes)} />
                <Figure
                  name={said.retention}
                  value={
                    storage.retentionDays === null ? said.retentionUnknown : operations.days(storage.retentionDays)
                  }
                />
              </dl>
            </Card>
            <div className="ph:grid ph:grid-cols-1 ph:gap-5 ph:xl:grid-cols-2 ph:items-start">
              <div className="ph:grid ph:grid-cols-1 ph:gap-5">
                <Weeks storage={storage} />
                <Tenants rows={storage.tenants} />
                <Flags />
              </div>
              <div className="ph:grid ph:grid-cols-1 ph:gap-5">
                <Tables title={said.tables} rows={storage.tables.slice(0, tablesShown)} />
                {storage.strays.some(({ rows }) => rows !== null && rows > 0) ? (
                  <Tables title={said.strays} rows={storage.strays} />
                ) : null}
              </div>
            </div>
          </div>
        )}
      </Asked>
    </>
  );
};
