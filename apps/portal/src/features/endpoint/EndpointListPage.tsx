import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Plus, SearchX, Webhook } from 'lucide-react';
import { api } from '../../api/client.ts';
import { may } from '../../api/embedded.ts';
import { describeFailure } from '../../api/failure.ts';
import { live } from '../../api/live.tsx';
import type { EndpointOverview } from '../../api/outputs.ts';
import { endpointOrders } from '../../routes/search.ts';
import { buttonClass } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useNow } from '../../ui/clock.ts';
import { useDebounced } from '../../ui/debounced.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureState } from '../../ui/FailureState.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { SearchBox } from '../../ui/SearchBox.tsx';
import { Select } from '../../ui/Select.tsx';
import { SkeletonRows } from '../../ui/Skeleton.tsx';
import { Sparkline } from '../../ui/Sparkline.tsx';
import { SuccessBar } from '../../ui/SuccessBar.tsx';
import { useShortcut } from '../../ui/shortcut.ts';
import { Cell, HeadCell, Row, rowLinkClass, Table } from '../../ui/Table.tsx';
import { useFormats, useWords } from '../../words/words.tsx';
import { dayPoints } from './day-points.ts';
import { EndpointStatus } from './EndpointStatus.tsx';
import { inOrder } from './endpoint-order.ts';

const route = getRouteApi('/shell/applications/$appId/tabs/endpoints');
const rowsMax = 50;

const Line = ({ endpoint, appId }: { endpoint: EndpointOverview; appId: string }) => {
  const words = useWords();
  const formats = useFormats();
  const now = useNow(60_000);
  const waiting = endpoint.backlog.pending + endpoint.backlog.held;
  return (
    <Row>
      <Cell wideOnly>
        <EndpointStatus endpoint={endpoint} />
      </Cell>
      <Cell grow>
        <Link
          to="/applications/$appId/endpoints/$endpointId"
          params={{ appId, endpointId: endpoint.id }}
          className={rowLinkClass}
        >
          <span data-url className="ph:block ph:truncate">
            {endpoint.url}
          </span>
        </Link>
        {endpoint.description ? (
          <span className="ph:block ph:truncate ph:text-xs ph:text-muted">{endpoint.description}</span>
        ) : null}
        {endpoint.disabled ? (
          <span className="ph:block ph:truncate ph:text-xs ph:text-warn">
            {words.endpoint.disabledReason[endpoint.disabledReason ?? 'manual']}
          </span>
        ) : null}
        <span className="ph:flex ph:items-center ph:justify-between ph:gap-3 ph:text-sm ph:md:hidden">
          <EndpointStatus endpoint={endpoint} />
          <SuccessBar succeeded={endpoint.lastDay.succeeded} failed={endpoint.lastDay.failed} />
        </span>
      </Cell>
      <Cell wideOnly>
        <span className="ph:flex ph:items-center ph:justify-between ph:gap-4">
          <SuccessBar succeeded={endpoint.lastDay.succeeded} failed={endpoint.lastDay.failed} />
          <Sparkline points={dayPoints(endpoint.lastDay.hourly, now)} />
        </span>
      </Cell>
      <Cell end wideOnly>
        {endpoint.lastDay.p95Ms === null ? (
          <span className="ph:text-muted">–</span>
        ) : (
          formats.span(endpoint.lastDay.p95Ms)
        )}
      </Cell>
      <Cell end wideOnly>
        {waiting > 0 ? formats.number(waiting) : <span className="ph:text-muted">–</span>}
      </Cell>
      <Cell end wideOnly>
        {endpoint.eventTypes ? (
          formats.number(endpoint.eventTypes.length)
        ) : (
          <span className="ph:text-muted">{words.all}</span>
        )}
      </Cell>
    </Row>
  );
};

export const EndpointListPage = () => {
  const words = useWords();
  const { appId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const order = search.sort ?? 'oldest';
  const wanted = useDebounced((search.q ?? '').trim());
  const endpoints = useQuery(
    api.endpoint.overviews.queryOptions(
      {
        app_id: appId,
        limit: rowsMax,
        ...(order === 'newest' ? { order: 'descending' as const } : {}),
        ...(wanted ? { search: wanted } : {}),
        ...(search.iterator ? { iterator: search.iterator } : {}),
      },
      { placeholderData: keepPreviousData, meta: live },
    ),
  );
  const page = endpoints.data;
  const shown = inOrder(page?.data ?? [], order);
  useShortcut(
    'c',
    may('endpoint:write') ? () => void navigate({ to: '/applications/$appId/endpoints/new', params: { appId } }) : null,
  );
  const create = may('endpoint:write') ? (
    <Link to="/applications/$appId/endpoints/new" params={{ appId }} className={buttonClass('primary')}>
      <Plus aria-hidden size={15} />
      {words.endpoint.create}
    </Link>
  ) : null;
  return (
    <Card
      flush
      tools={
        <SearchBox
          label={words.endpoint.search}
          value={search.q ?? ''}
          onChange={(text) => void navigate({ search: { q: text, sort: search.sort }, replace: true })}
        />
      }
      aside={
        <>
          <Select
            aria-label={words.endpoint.sort}
            value={order}
            choices={endpointOrders.map((each) => ({ value: each, label: words.endpoint.sortChoice[each] }))}
            onChoose={(value) =>
              void navigate({ search: { q: search.q, sort: endpointOrders.find((each) => each === value) } })
            }
          />
          {create}
        </>
      }
    >
      {endpoints.isPending ? (
        <SkeletonRows />
      ) : endpoints.isError && !page ? (
        <FailureState
          {...describeFailure(endpoints.error, words)}
          onRetry={() => void endpoints.refetch()}
          busy={endpoints.isFetching}
        />
      ) : shown.length > 0 ? (
        <Table
          caption={words.endpoint.plural}
          head={
            <>
              <HeadCell wideOnly>{words.status}</HeadCell>
              <HeadCell grow>{words.endpoint.url}</HeadCell>
              <HeadCell wideOnly>{words.endpoint.successDay}</HeadCell>
              <HeadCell end wideOnly>
                {words.endpoint.p95}
              </HeadCell>
              <HeadCell end wideOnly>
                {words.endpoint.backlog}
              </HeadCell>
              <HeadCell end wideOnly>
                {words.eventType.plural}
              </HeadCell>
            </>
          }
        >
          {shown.map((endpoint) => (
            <Line key={endpoint.id} endpoint={endpoint} appId={appId} />
          ))}
        </Table>
      ) : wanted ? (
        <EmptyState icon={<SearchX size={20} />} title={words.endpoint.noMatch} />
      ) : (
        <EmptyState icon={<Webhook size={20} />} title={words.endpoint.none} action={create}>
          <p>{words.endpoint.noneHint}</p>
          <ol className="ph:mt-3 ph:grid ph:grid-cols-1 ph:gap-1 ph:list-decimal ph:ps-5 ph:text-start">
            {words.endpoint.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </EmptyState>
      )}
      <Pager
        page={page}
        iterator={search.iterator}
        onGo={(iterator) => void navigate({ search: { ...search, iterator } })}
      />
    </Card>
  );
};
