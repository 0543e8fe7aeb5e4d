import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { CirclePause } from 'lucide-react';
import { api } from '../../api/client.ts';
import { describeFailure } from '../../api/failure.ts';
import { live } from '../../api/live.tsx';
import type { EndpointOverview } from '../../api/outputs.ts';
import { Card } from '../../ui/Card.tsx';
import { CopyableId } from '../../ui/CopyButton.tsx';
import { Details } from '../../ui/Details.tsx';
import { FailureState } from '../../ui/FailureState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { SkeletonRows } from '../../ui/Skeleton.tsx';
import { Time } from '../../ui/Time.tsx';
import { useFormats, useWords } from '../../words/words.tsx';
import { AlertHint } from '../alert/AlertHint.tsx';
import { ApplicationTrail } from '../application/ApplicationTrail.tsx';
import { EndpointActions } from './EndpointActions.tsx';
import { EndpointSecretCard } from './EndpointSecretCard.tsx';
import { HealthCard } from './HealthCard.tsx';
import { QueueCard } from './QueueCard.tsx';
import { RecentAttempts } from './RecentAttempts.tsx';

const route = getRouteApi('/shell/applications/$appId/endpoints/$endpointId');

const DisabledBanner = ({ endpoint }: { endpoint: EndpointOverview }) => {
  const words = useWords();
  if (!endpoint.disabled) return null;
  return (
    <p className="ph:flex ph:gap-2.5 ph:rounded-lg ph:bg-warn-soft ph:px-4 ph:py-3 ph:mb-5">
      <CirclePause aria-hidden size={18} className="ph:text-warn ph:mt-px" />
      <span>
        <strong className="ph:font-semibold">{words.endpoint.isDisabled}</strong>{' '}
        {words.endpoint.disabledReason[endpoint.disabledReason ?? 'manual']}{' '}
        {endpoint.disabledAt ? (
          <span className="ph:text-muted">
            (<Time at={endpoint.disabledAt} />)
          </span>
        ) : null}
      </span>
    </p>
  );
};

const Settings = ({ endpoint }: { endpoint: EndpointOverview }) => {
  const words = useWords();
  const formats = useFormats();
  return (
    <Card title={words.settings}>
      <Details
        rows={[
          {
            name: words.eventType.plural,
            value: endpoint.eventTypes ? (
              <ul className="ph:flex ph:flex-wrap ph:gap-1">
                {endpoint.eventTypes.map((name) => (
                  <li key={name} className="ph:rounded-sm ph:bg-hover ph:px-1.5 ph:font-mono ph:text-xs ph:leading-5">
                    {name}
                  </li>
                ))}
              </ul>
            ) : (
              words.all
            ),
          },
          { name: words.channels, value: endpoint.channels ? endpoint.channels.join(', ') : words.all },
          {
            name: words.endpoint.rate,
            value: endpoint.throttleRate
              ? words.endpoint.perSecond(formats.number(endpoint.throttleRate))
              : words.endpoint.noRate,
          },
          {
            name: words.endpoint.timeout,
            value: endpoint.timeoutMs ? formats.span(endpoint.timeoutMs) : words.endpoint.usualTimeout,
          },
          ...(endpoint.uid ? [{ name: words.uid, value: <code className="ph:text-xs">{endpoint.uid}</code> }] : []),
          { name: words.created, value: formats.instant(new Date(endpoint.createdAt)) },
        ]}
      />
    </Card>
  );
};

export const EndpointPage = () => {
  const words = useWords();
  const { appId, endpointId } = route.useParams();
  const asked = useQuery(
    api.endpoint.overview.queryOptions({ app_id: appId, endpoint_id: endpointId }, { meta: live }),
  );
  if (asked.isError && !asked.data) {
    return (
      <FailureState
        page
        {...describeFailure(asked.error, words)}
        onRetry={() => void asked.refetch()}
        busy={asked.isFetching}
      />
    );
  }
  if (!asked.data) return <SkeletonRows rows={9} />;
  const endpoint = asked.data;
  return (
    <>
      <PageHead
        mono
        title={endpoint.url}
        trail={<ApplicationTrail appId={appId} section="endpoints" />}
        under={
          <>
            {endpoint.description ? <span className="ph:[overflow-wrap:anywhere]">{endpoint.description}</span> : null}
            <CopyableId id={endpoint.id} />
          </>
        }
        actions={<EndpointActions appId={appId} endpoint={endpoint} />}
      />
      <DisabledBanner endpoint={endpoint} />
      <AlertHint
        appId={appId}
        isInTrouble={endpoint.disabled || endpoint.health.isWarned || endpoint.health.consecutiveFailures > 0}
      />
      {endpoint.pausedAt && !endpoint.disabled ? (
        <p className="ph:flex ph:gap-2.5 ph:rounded-lg ph:bg-warn-soft ph:px-4 ph:py-3 ph:mb-5">
          <CirclePause aria-hidden size={18} className="ph:text-warn ph:mt-px" />
          <span>
            {words.queue.pausedSince} <Time at={endpoint.pausedAt} />
          </span>
        </p>
      ) : null}
      <div className="ph:grid ph:grid-cols-1 ph:gap-5 ph:lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] ph:items-start">
        <HealthCard appId={appId} endpoint={endpoint} />
        <div className="ph:grid ph:grid-cols-1 ph:gap-5">
          <EndpointSecretCard appId={appId} endpointId={endpoint.id} />
          <Settings endpoint={endpoint} />
        </div>
      </div>
      <div className="ph:mt-5 ph:grid ph:grid-cols-1 ph:gap-5">
        <QueueCard appId={appId} endpointId={endpoint.id} />
        <RecentAttempts appId={appId} endpointId={endpoint.id} />
      </div>
    </>
  );
};
