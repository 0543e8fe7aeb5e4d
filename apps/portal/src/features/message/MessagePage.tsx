import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Waypoints } from 'lucide-react';
import { api } from '../../api/client.ts';
import { describeFailure } from '../../api/failure.ts';
import { live } from '../../api/live.tsx';
import type { Attempt, Story } from '../../api/outputs.ts';
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
import { Payload } from './Payload.tsx';

const route = getRouteApi('/shell/applications/$appId/messages/$msgId');

/** With more deliveries than this none is opened by itself. */
const openedMax = 3;

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
  if (story.deliveries.length === 0) return <NoDelivery story={story} appId={appId} />;
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
  const { appId, msgId } = route.useParams();
  const story = useQuery(api.message.story.queryOptions({ app_id: appId, msg_id: msgId }, { meta: live }));
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
  if (!story.data || !attempts.data) return <SkeletonRows rows={9} />;
  const { data } = story;
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
      <div className="ph:grid ph:grid-cols-1 ph:gap-5">
        <section aria-label={words.message.deliveries} className="ph:grid ph:grid-cols-1 ph:gap-4 ph:min-w-0">
          <Deliveries story={data} appId={appId} attempts={attempts.data.data} />
        </section>
        <Payload text={data.payloadText} />
      </div>
    </>
  );
};
