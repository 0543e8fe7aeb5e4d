import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { SearchX, Shapes } from 'lucide-react';
import { api } from '../../api/client.ts';
import { describeFailure } from '../../api/failure.ts';
import type { EventType } from '../../api/outputs.ts';
import { Card } from '../../ui/Card.tsx';
import { Code } from '../../ui/Code.tsx';
import { useDebounced } from '../../ui/debounced.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureState } from '../../ui/FailureState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { SearchBox } from '../../ui/SearchBox.tsx';
import { SkeletonRows } from '../../ui/Skeleton.tsx';
import { Status } from '../../ui/Status.tsx';
import { Cell, HeadCell, Row, rowLinkClass, Table } from '../../ui/Table.tsx';
import { useWords } from '../../words/words.tsx';
import { groupEventTypes } from './group.ts';

const route = getRouteApi('/shell/event-types');
const rowsMax = 100;

const createCommand = (): string =>
  [
    `curl ${window.location.origin}/api/v1/event-type \\`,
    `  -H "Authorization: Bearer $POSTHORN_API_KEY" \\`,
    `  -H 'content-type: application/json' \\`,
    `  -d '{"name":"order.placed","description":"An order was placed"}'`,
  ].join('\n');

export const EventTypeMark = ({ eventType }: { eventType: EventType }) => {
  const words = useWords();
  if (eventType.archived) return <Status tone="idle" icon="stopped" word={words.eventType.archived} />;
  if (eventType.deprecated) return <Status tone="warn" icon="warning" word={words.eventType.deprecated} />;
  return null;
};

const Group = ({ name, eventTypes }: { name: string; eventTypes: readonly EventType[] }) => {
  const words = useWords();
  return (
    <Card flush title={name}>
      <Table
        caption={`${words.eventType.plural}: ${name}`}
        head={
          <>
            <HeadCell grow>{words.name}</HeadCell>
            <HeadCell end>{words.status}</HeadCell>
          </>
        }
      >
        {eventTypes.map((eventType) => (
          <Row key={eventType.name}>
            <Cell grow>
              <Link to="/event-types/$name" params={{ name: eventType.name }} className={rowLinkClass}>
                <span className="ph:block ph:truncate ph:font-mono">{eventType.name}</span>
              </Link>
              {eventType.description ? (
                <span className="ph:block ph:truncate ph:text-xs ph:text-muted ph:pb-1">{eventType.description}</span>
              ) : null}
            </Cell>
            <Cell end>
              <EventTypeMark eventType={eventType} />
            </Cell>
          </Row>
        ))}
      </Table>
    </Card>
  );
};

export const EventTypeListPage = () => {
  const words = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const wanted = useDebounced((search.q ?? '').trim());
  const asked = useQuery(
    api.eventType.list.queryOptions(
      {
        limit: rowsMax,
        with_content: false,
        include_archived: search.archived === true,
        ...(wanted ? { search: wanted } : {}),
        ...(search.iterator ? { iterator: search.iterator } : {}),
      },
      { placeholderData: keepPreviousData },
    ),
  );
  const page = asked.data;
  const shown = page?.data ?? [];
  const goTo = (iterator: string | null): void =>
    void navigate({ search: (before) => ({ ...before, iterator: iterator ?? undefined }) });
  return (
    <>
      <PageHead title={words.eventType.plural} under={words.eventType.lead} />
      <div className="ph:flex ph:flex-wrap ph:items-center ph:gap-x-5 ph:gap-y-2 ph:mb-4">
        <span className="ph:w-[min(20rem,100%)]">
          <SearchBox
            label={words.eventType.search}
            value={search.q ?? ''}
            onChange={(text) =>
              void navigate({ search: (before) => ({ ...before, q: text, iterator: undefined }), replace: true })
            }
          />
        </span>
        <label className="ph:flex ph:items-center ph:gap-2 ph:min-h-7 ph:text-sm">
          <input
            type="checkbox"
            className="ph:size-4 ph:accent-accent-fill"
            checked={search.archived === true}
            onChange={(event) => {
              const { archived: _, iterator: __, ...rest } = search;
              void navigate({
                search: event.currentTarget.checked ? { ...rest, archived: true } : rest,
                replace: true,
              });
            }}
          />
          {words.eventType.showArchived}
        </label>
      </div>
      {asked.isPending ? (
        <Card flush>
          <SkeletonRows />
        </Card>
      ) : asked.isError && !asked.data ? (
        <FailureState
          {...describeFailure(asked.error, words)}
          onRetry={() => void asked.refetch()}
          busy={asked.isFetching}
        />
      ) : shown.length > 0 ? (
        <div className="ph:grid ph:grid-cols-1 ph:gap-5">
          {groupEventTypes(shown).map((group) => (
            <Group key={group.name} name={group.name || words.eventType.others} eventTypes={group.eventTypes} />
          ))}
          <Pager
            backLabel={words.previousPage}
            forthLabel={words.nextPage}
            onPrevious={search.iterator && page?.prevIterator ? () => goTo(page.prevIterator) : undefined}
            onNext={page && !page.done && page.iterator ? () => goTo(page.iterator) : undefined}
          />
        </div>
      ) : (
        <Card>
          {wanted ? (
            <EmptyState icon={<SearchX size={20} />} title={words.eventType.noMatch} />
          ) : (
            <EmptyState icon={<Shapes size={20} />} title={words.eventType.none}>
              <p>{words.eventType.noneHint}</p>
              <Code label={words.eventType.createFirst} text={createCommand()} copyLabel={words.copyCommand} />
            </EmptyState>
          )}
        </Card>
      )}
    </>
  );
};
