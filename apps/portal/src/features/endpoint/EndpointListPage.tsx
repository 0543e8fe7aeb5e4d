import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Plus, SearchX, Webhook } from 'lucide-react';
import { api } from '../../api/client.ts';
import { may } from '../../api/embedded.ts';
import { describeFailure } from '../../api/failure.ts';
import { live } from '../../api/live.tsx';
import type { EndpointOverview } from '../../api/outputs.ts';
import { buttonClass } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureState } from '../../ui/FailureState.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { SkeletonRows } from '../../ui/Skeleton.tsx';
import { SuccessBar } from '../../ui/SuccessBar.tsx';
import { Cell, HeadCell, Row, rowLinkClass, Table } from '../../ui/Table.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useFormats, useWords } from '../../words/words.tsx';
import { EndpointStatus } from './EndpointStatus.tsx';

const route = getRouteApi('/shell/applications/$appId/tabs/endpoints');
const rowsMax = 100;

const Line = ({ endpoint, appId }: { endpoint: EndpointOverview; appId: string }) => {
  const words = useWords();
  const formats = useFormats();
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
          <span className="ph:block ph:truncate">{endpoint.url}</span>
        </Link>
        {endpoint.description ? (
          <span className="ph:block ph:truncate ph:text-xs ph:text-muted">{endpoint.description}</span>
        ) : null}
        <span className="ph:md:hidden">
          <EndpointStatus endpoint={endpoint} />
        </span>
      </Cell>
      <Cell wideOnly>
        <SuccessBar succeeded={endpoint.lastDay.succeeded} failed={endpoint.lastDay.failed} />
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
  const q = (search.q ?? '').toLowerCase();
  const endpoints = useQuery(
    api.endpoint.overviews.queryOptions(
      { app_id: appId, limit: rowsMax, ...(search.iterator ? { iterator: search.iterator } : {}) },
      { placeholderData: keepPreviousData, meta: live },
    ),
  );
  const page = endpoints.data;
  const shown =
    page?.data.filter(
      (endpoint) => endpoint.url.toLowerCase().includes(q) || endpoint.description.toLowerCase().includes(q),
    ) ?? [];
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
        <TextInput
          type="search"
          aria-label={words.endpoint.search}
          placeholder={words.endpoint.search}
          value={search.q ?? ''}
          onChange={(event) => {
            const text = event.currentTarget.value;
            void navigate({ search: (before) => ({ ...before, q: text || undefined }), replace: true });
          }}
          className="ph:max-w-80"
        />
      }
      aside={create}
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
      ) : q ? (
        <EmptyState icon={<SearchX size={20} />} title={words.endpoint.noMatch} />
      ) : (
        <EmptyState icon={<Webhook size={20} />} title={words.endpoint.none} action={create}>
          <p>{words.endpoint.noneHint}</p>
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
  );
};
