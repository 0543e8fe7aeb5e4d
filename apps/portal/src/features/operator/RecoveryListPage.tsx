import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { HeartPulse } from 'lucide-react';
import { Asked } from '../../api/Asked.tsx';
import { api } from '../../api/client.ts';
import type { Recovery } from '../../api/outputs.ts';
import { recoveryStates } from '../../routes/operator-search.ts';
import { Button, buttonClass } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { CopyableId } from '../../ui/CopyButton.tsx';
import { useDebounced } from '../../ui/debounced.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Select } from '../../ui/Select.tsx';
import { Status, type StatusIcon, type Tone } from '../../ui/Status.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { Countdown, Time } from '../../ui/Time.tsx';
import { useOperations } from '../../words/operations.ts';
import { useFormats, useWords } from '../../words/words.tsx';
import { TemporalLink } from './LaneTable.tsx';
import { RecoveryActions } from './RecoveryActions.tsx';
import { saidError } from './said-error.ts';
import { TenantFilter } from './TenantFilter.tsx';
import { WithinLink } from './WithinLink.tsx';

const refetchMs = 5_000;
const backlogMax = 10_000;
const route = getRouteApi('/shell/operator/recoveries');

const looks = {
  probing: { tone: 'bad', icon: 'retrying' },
  holding: { tone: 'warn', icon: 'clock' },
  retrying: { tone: 'busy', icon: 'retrying' },
  paused: { tone: 'idle', icon: 'paused' },
} satisfies Record<Recovery['state'], { tone: Tone; icon: StatusIcon }>;

const Line = ({ recovery }: { recovery: Recovery }) => {
  const words = useWords();
  const operations = useOperations();
  const formats = useFormats();
  const { recoveries } = operations;
  const error = saidError(recovery.lastErrorCode, recovery.lastError, words);
  const many = recovery.backlog >= backlogMax;
  return (
    <li className="ph:px-4 ph:py-3 ph:grid ph:grid-cols-1 ph:gap-1.5">
      <div className="ph:flex ph:flex-wrap ph:items-center ph:gap-x-3 ph:gap-y-1">
        <Status chip {...looks[recovery.state]} word={recoveries.states[recovery.state]} />
        <h2 className="ph:min-w-0 ph:text-sm">
          <WithinLink
            tenantId={recovery.tenantId}
            appId={recovery.appId}
            endpointId={recovery.endpointId}
            className="ph:hover:underline"
          >
            <code className="ph:[overflow-wrap:anywhere]">{recovery.url}</code>
          </WithinLink>
        </h2>
        <span className="ph:ms-auto ph:flex ph:items-center ph:gap-1.5">
          <RecoveryActions recovery={recovery} />
          <TemporalLink url={recovery.temporalUrl} label={`${operations.openTemporal}: ${recovery.workflowId}`} />
        </span>
      </div>
      <p className="ph:flex ph:flex-wrap ph:gap-x-4 ph:gap-y-0.5 ph:text-sm">
        <span className="ph:text-muted">
          <Link
            to="/operator/tenants/$tenantId"
            params={{ tenantId: recovery.tenantId }}
            className="ph:text-ink ph:underline ph:decoration-line-strong ph:underline-offset-2"
          >
            {recovery.tenantName}
          </Link>
          {' · '}
          {recovery.appName}
        </span>
        <span>
          {recoveries.backlog}{' '}
          <strong className="ph:font-semibold">
            {many ? operations.atLeast(formats.number(backlogMax)) : formats.number(recovery.backlog)}
          </strong>
        </span>
        <span>
          {recoveries.nextDue} {recovery.state === 'paused' ? '–' : <Countdown at={recovery.nextDueAt} />}
        </span>
        <span className="ph:text-muted">
          {operations.since} <Time at={recovery.since} />
        </span>
      </p>
      <p className="ph:text-sm ph:text-muted ph:[overflow-wrap:anywhere]">
        {recoveries.stateHints[recovery.state]}
        {error ? (
          <>
            {' '}
            {recoveries.lastError}: <span className="ph:text-ink">{error}</span>
            {recovery.consecutiveFailures > 0
              ? ` (${recoveries.failures(formats.number(recovery.consecutiveFailures))})`
              : null}
          </>
        ) : null}
      </p>
      <div className="ph:flex ph:flex-wrap ph:gap-x-4">
        <CopyableId id={recovery.endpointId} />
        <CopyableId id={recovery.workflowId} />
      </div>
    </li>
  );
};

/** Endpoints in trouble of all tenants, with why, what waits, and what can be done. */
export const RecoveryListPage = () => {
  const words = useWords();
  const operations = useOperations();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { recoveries } = operations;
  const host = useDebounced(search.host?.trim() ?? '', 250);
  const asked = useQuery(
    api.operator.recoveries.queryOptions(
      {
        limit: 50,
        ...(search.tenant ? { tenant_id: search.tenant } : {}),
        ...(search.state ? { state: search.state } : {}),
        ...(host ? { host } : {}),
        ...(search.iterator ? { iterator: search.iterator } : {}),
      },
      { refetchInterval: refetchMs, placeholderData: keepPreviousData },
    ),
  );
  const isFiltered = Boolean(search.tenant || search.state || search.host);
  const clear = (): void => void navigate({ search: {} });
  return (
    <>
      <PageHead
        title={recoveries.title}
        under={recoveries.lead}
        actions={
          search.host ? (
            <Link to="/operator/steer" search={{ host: search.host }} className={buttonClass()}>
              {recoveries.steerHost}
            </Link>
          ) : null
        }
      />
      <Card
        flush
        tools={
          <search aria-label={words.message.filters} className="ph:flex ph:flex-wrap ph:gap-2">
            <TenantFilter
              value={search.tenant}
              onChoose={(tenant) => void navigate({ search: { ...search, tenant, iterator: undefined } })}
            />
            <Select
              aria-label={words.status}
              value={search.state ?? ''}
              choices={[
                { value: '', label: operations.anyState },
                ...recoveryStates.map((value) => ({ value, label: recoveries.states[value] })),
              ]}
              onChoose={(chosen) =>
                void navigate({
                  search: {
                    ...search,
                    iterator: undefined,
                    state: recoveryStates.find((state) => state === chosen),
                  },
                })
              }
            />
            <TextInput
              aria-label={operations.host}
              placeholder={recoveries.hostFilter}
              value={search.host ?? ''}
              onChange={(event) =>
                void navigate({
                  search: { ...search, iterator: undefined, host: event.currentTarget.value || undefined },
                  replace: true,
                })
              }
              className="ph:max-w-56"
            />
          </search>
        }
        aside={
          isFiltered ? (
            <Button size="small" onClick={clear}>
              {words.clearFilters}
            </Button>
          ) : null
        }
      >
        <Asked asked={asked} rows={8}>
          {({ data }) =>
            data.length > 0 ? (
              <ul className="ph:divide-y ph:divide-line">
                {data.map((recovery) => (
                  <Line key={recovery.endpointId} recovery={recovery} />
                ))}
              </ul>
            ) : (
              <EmptyState
                icon={<HeartPulse size={20} />}
                title={isFiltered ? recoveries.noMatch : recoveries.none}
                action={isFiltered ? <Button onClick={clear}>{words.clearFilters}</Button> : null}
              >
                {isFiltered ? null : <p>{recoveries.noneHint}</p>}
              </EmptyState>
            )
          }
        </Asked>
        <Pager
          page={asked.data}
          iterator={search.iterator}
          onGo={(iterator) => void navigate({ search: { ...search, iterator } })}
        />
      </Card>
    </>
  );
};
