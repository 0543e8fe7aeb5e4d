import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Boxes, Plus, Search } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { describeFailure } from '../../api/failure.ts';
import type { Application } from '../../api/outputs.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { CopyableId } from '../../ui/CopyButton.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureState } from '../../ui/FailureState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { SkeletonRows } from '../../ui/Skeleton.tsx';
import { aboveRowLink, Cell, HeadCell, Row, rowLinkClass, Table } from '../../ui/Table.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { Time } from '../../ui/Time.tsx';
import { useWords } from '../../words/words.tsx';
import { ApplicationCreateDialog } from './ApplicationCreateDialog.tsx';
import { FirstMessage } from './FirstMessage.tsx';
import { matchesApplication } from './matches-application.ts';
import { OpenApplication } from './OpenApplication.tsx';

const route = getRouteApi('/shell/applications');

/** As many as the API gives at once: the search looks through them without asking again. */
const rowsMax = 250;

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
  const applications = useQuery(
    api.application.list.queryOptions(
      { limit: rowsMax, order: 'descending', ...(search.iterator ? { iterator: search.iterator } : {}) },
      { placeholderData: keepPreviousData },
    ),
  );
  const page = applications.data;
  const shown = page?.data.filter((application) => matchesApplication(application, q)) ?? [];
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
          <span className="ph:relative ph:block ph:max-w-96">
            <Search
              aria-hidden
              size={15}
              className="ph:absolute ph:start-2.5 ph:top-1/2 ph:-translate-y-1/2 ph:text-muted"
            />
            <TextInput
              type="search"
              aria-label={words.application.search}
              placeholder={words.application.search}
              value={q}
              onChange={(event) => {
                const text = event.currentTarget.value;
                void navigate({ search: (before) => ({ ...before, q: text || undefined }), replace: true });
              }}
              className="ph:ps-8"
            />
          </span>
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
        ) : q ? (
          <OpenApplication reference={q} />
        ) : (
          <EmptyState icon={<Boxes size={20} />} title={words.application.none} action={create}>
            <p>{words.application.noneHint}</p>
            <FirstMessage appId="acme" creates />
          </EmptyState>
        )}
        <Pager
          onPrevious={
            search.iterator && page?.prevIterator
              ? () => void navigate({ search: { iterator: page.prevIterator ?? undefined } })
              : undefined
          }
          onNext={
            page && !page.done && page.iterator
              ? () => void navigate({ search: { iterator: page.iterator ?? undefined } })
              : undefined
          }
        />
      </Card>
      <ApplicationCreateDialog open={creating} onOpenChange={setCreating} />
    </>
  );
};
