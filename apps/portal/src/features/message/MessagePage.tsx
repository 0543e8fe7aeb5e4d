import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Waypoints } from 'lucide-react';
import { api } from '../../api/client.ts';
import { describeFailure } from '../../api/failure.ts';
import { live } from '../../api/live.tsx';
import type { Attempt, Story } from '../../api/outputs.ts';
import { OfflineState, StaleNote, useOnline } from '../../api/StaleNote.tsx';
import type { FanOutSearch } from '../../routes/search.ts';
import { buttonClass } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { CopyableId } from '../../ui/CopyButton.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureState } from '../../ui/FailureState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { SkeletonRows } from '../../ui/Skeleton.tsx';
import { Time } from '../../ui/Time.tsx';
import { useWords } from '../../words/words.tsx';
import { ApplicationTrail } from '../application/ApplicationTrail.tsx';
import { DeliveryCard } from './DeliveryCard.tsx';
import { FanOut } from './FanOut.tsx';
import { PassedOver } from './PassedOver.tsx';
import { Payload } from './Payload.tsx';

const route = getRouteApi('/shell/applications/$appId/messages/$msgId');

/** With more deliveries than this none is opened by itself. */
const openedMax = 3;
/** So many stand there with all their tries; more are a table, which leads to each. */
const cardsMax = 5;

const NoDelivery = ({ story, appId }: { story: Story; appId: string }) => {
  const words = useWords();
  return (
    <Card>
      <EmptyState
        icon={<Waypoints size={20} />}
        title={story.accepted ? words.message.onItsWay : words.message.noEndpoint}
        action={
          story.accepted ? null : (
            <Link to="/applications/$appId/endpoints" params={{ appId }} className={buttonClass()}>
              {words.endpoint.plural}
            </Link>
          )
        }
      >
        <p>{story.accepted ? words.message.onItsWayHint : words.message.noEndpointHint}</p>
      </EmptyState>
    </Card>
  );
};

const Deliveries = ({ story, appId, attempts }: { story: Story; appId: string; attempts: readonly Attempt[] }) => {
  return story.deliveries.map((delivery) => (
    <DeliveryCard
      key={delivery.endpointId}
      appId={appId}
      msgId={story.id}
      delivery={delivery}
      attempts={attempts.filter((attempt) => attempt.endpointId === delivery.endpointId)}
      payloadText={story.payloadText}
      openFirst={story.deliveries.length <= openedMax}
    />
  ));
};

export const MessagePage = () => {
  const words = useWords();
  const online = useOnline();
  const { appId, msgId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const story = useQuery(
    api.message.story.queryOptions({ app_id: appId, msg_id: msgId, deliveries_max: cardsMax }, { meta: live }),
  );
  const attempts = useQuery(
    api.attempt.listByMessage.queryOptions(
      { app_id: appId, msg_id: msgId, limit: 250, with_content: false },
      { meta: live },
    ),
  );
  const failed = story.isError && !story.data ? story : attempts.isError && !attempts.data ? attempts : null;
  if (failed) {
    const retry = (): void => {
      void story.refetch();
      void attempts.refetch();
    };
    return <FailureState page {...describeFailure(failed.error, words)} onRetry={retry} busy={failed.isFetching} />;
  }
  if (!story.data || !attempts.data) return online ? <SkeletonRows rows={9} /> : <OfflineState page />;
  const { data } = story;
  const total = Object.values(data.counts).reduce((sum, count) => sum + count, 0);
  const go = (next: FanOutSearch): void => void navigate({ search: next, resetScroll: false });
  return (
    <>
      <PageHead
        title={data.eventType}
        trail={<ApplicationTrail appId={appId} section="messages" />}
        under={
          <>
            <CopyableId id={data.id} />
            <span>
              {words.message.published} <Time at={data.timestamp} />
            </span>
            {data.eventId ? (
              <span>
                {words.message.eventId} <code className="ph:text-xs">{data.eventId}</code>
              </span>
            ) : null}
            {data.channels?.length ? (
              <span>
                {words.channels} {data.channels.join(', ')}
              </span>
            ) : null}
            {data.tags?.length ? (
              <span>
                {words.tags} {data.tags.join(', ')}
              </span>
            ) : null}
          </>
        }
      />
      <StaleNote asked={story.isError ? story : attempts} />
      <div className="ph:grid ph:grid-cols-1 ph:gap-5">
        <section aria-label={words.message.deliveries} className="ph:grid ph:grid-cols-1 ph:gap-4 ph:min-w-0">
          {total === 0 ? (
            <NoDelivery story={data} appId={appId} />
          ) : total > cardsMax ? (
            <FanOut appId={appId} story={data} search={search} onChange={go} />
          ) : (
            <Deliveries story={data} appId={appId} attempts={attempts.data.data} />
          )}
        </section>
        <PassedOver
          appId={appId}
          msgId={data.id}
          iterator={search.not}
          onPage={(iterator) => go({ ...search, not: iterator })}
        />
        <Payload text={data.payloadText} />
      </div>
    </>
  );
};
