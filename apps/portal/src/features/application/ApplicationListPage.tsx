import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Boxes, Plus } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { describeFailure } from '../../api/failure.ts';
import { live } from '../../api/live.tsx';
import type { Application } from '../../api/outputs.ts';
import { useSteadyRows } from '../../api/steady-rows.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { CopyableId } from '../../ui/CopyButton.tsx';
import { useDebounced } from '../../ui/debounced.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureState } from '../../ui/FailureState.tsx';
import { NewRows } from '../../ui/NewRows.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { SearchBox } from '../../ui/SearchBox.tsx';
import { SkeletonRows } from '../../ui/Skeleton.tsx';
import { aboveRowLink, Cell, HeadCell, Row, rowLinkClass, Table } from '../../ui/Table.tsx';
import { Time } from '../../ui/Time.tsx';
import { useWords } from '../../words/words.tsx';
import { ApplicationCreateDialog } from './ApplicationCreateDialog.tsx';
import { FirstMessage } from './FirstMessage.tsx';
import { OpenApplication } from './OpenApplication.tsx';

const route = getRouteApi('/shell/applications');

const rowsMax = 50;

const ApplicationRow = ({ application }: { application: Application }) => (
  <Row>
    <Cell grow>
      <Link to="/applications/$appId/messages" params={{ appId: application.id }} className={rowLinkClass}>
        <span className="ph:block ph:truncate">{application.name}</span>
      </Link>
    </Cell>
    <Cell wideOnly>
      {application.uid ? (
        <code className="ph:block ph:max-w-48 ph:truncate ph:text-xs ph:text-muted">{application.uid}</code>
      ) : null}
    </Cell>
    <Cell wideOnly>
      <span className={aboveRowLink}>
        <CopyableId id={application.id} />
      </span>
    </Cell>
    <Cell end>
      <span className={`ph:text-muted ${aboveRowLink}`}>
        <Time at={application.createdAt} />
      </span>
    </Cell>
  </Row>
);

export const ApplicationListPage = () => {
  const words = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [creating, setCreating] = useState(false);
  const q = search.q ?? '';
  const wanted = useDebounced(q.trim());
  const applications = useQuery(
    api.application.list.queryOptions(
      {
        limit: rowsMax,
        order: 'descending',
        ...(wanted ? { search: wanted } : {}),
        ...(search.iterator ? { iterator: search.iterator } : {}),
      },
      { placeholderData: keepPreviousData, meta: live },
    ),
  );
  const page = applications.data;
  const steady = useSteadyRows(
    `${wanted}/${search.iterator ?? ''}`,
    applications.isPlaceholderData ? undefined : page?.data,
  );
  const shown = applications.isPlaceholderData ? (page?.data ?? []) : steady.rows;
  const create = (
    <Button tone="primary" icon={<Plus aria-hidden size={15} />} onClick={() => setCreating(true)}>
      {words.application.create}
    </Button>
  );

  return (
    <>
      <PageHead title={words.application.plural} under={words.application.lead} actions={create} />
      <Card
        flush
        tools={
          <SearchBox
            label={words.application.search}
            value={q}
            onChange={(text) => void navigate({ search: { q: text }, replace: true })}
          />
        }
      >
        {applications.isPending ? (
          <SkeletonRows />
        ) : applications.isError && !page ? (
          <FailureState
            {...describeFailure(applications.error, words)}
            onRetry={() => void applications.refetch()}
            busy={applications.isFetching}
          />
        ) : shown.length > 0 ? (
          <>
            <NewRows count={steady.newCount} more={steady.newCount >= rowsMax} onShow={steady.showNew} />
            <Table
              caption={words.application.plural}
              head={
                <>
                  <HeadCell grow>{words.name}</HeadCell>
                  <HeadCell wideOnly>{words.uid}</HeadCell>
                  <HeadCell wideOnly>{words.id}</HeadCell>
                  <HeadCell end>{words.created}</HeadCell>
                </>
              }
            >
              {shown.map((application) => (
                <ApplicationRow key={application.id} application={application} />
              ))}
            </Table>
          </>
        ) : wanted ? (
          <OpenApplication reference={wanted} />
        ) : (
          <EmptyState icon={<Boxes size={20} />} title={words.application.none} action={create}>
            <p>{words.application.noneHint}</p>
            <FirstMessage appId="acme" creates />
          </EmptyState>
        )}
        <Pager
          page={page}
          iterator={search.iterator}
          onGo={(iterator) => void navigate({ search: { q: search.q, iterator } })}
        />
      </Card>
      <ApplicationCreateDialog open={creating} onOpenChange={setCreating} />
    </>
  );
};
