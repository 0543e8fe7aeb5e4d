import { isUnfinished } from '@posthorn/shared/delivery-step';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { CircleStop, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { may } from '../../api/embedded.ts';
import { describeFailure } from '../../api/failure.ts';
import { live } from '../../api/live.tsx';
import type { DeliveryDetail } from '../../api/outputs.ts';
import { OfflineState, StaleNote, useOnline } from '../../api/StaleNote.tsx';
import { Button, buttonClass } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { CopyableId } from '../../ui/CopyButton.tsx';
import { useNow } from '../../ui/clock.ts';
import { Details } from '../../ui/Details.tsx';
import { FailureState } from '../../ui/FailureState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { SkeletonRows } from '../../ui/Skeleton.tsx';
import { Status } from '../../ui/Status.tsx';
import { Countdown, Time } from '../../ui/Time.tsx';
import { useWords } from '../../words/words.tsx';
import { ApplicationTrail } from '../application/ApplicationTrail.tsx';
import { deliveryLook } from '../message/delivery-look.ts';
import { AttemptList } from './AttemptList.tsx';
import { RetryDialog } from './RetryDialog.tsx';
import { Schedule } from './Schedule.tsx';
import { standingOf } from './standing.ts';
import { useStop } from './use-retry.ts';

const route = getRouteApi('/shell/applications/$appId/deliveries/$msgId/$endpointId');

/** More tries than that no schedule has; those before are in the list of the API. */
const attemptsMax = 250;

const Actions = ({ appId, delivery }: { appId: string; delivery: DeliveryDetail }) => {
  const words = useWords();
  const [asking, setAsking] = useState<'retry' | 'stop' | null>(null);
  const stop = useStop(() => setAsking(null));
  const close = (open: boolean): void => {
    if (!open) setAsking(null);
  };
  if (!may('attempt:write')) return null;
  const { msgId, endpointId } = delivery;
  return (
    <>
      {isUnfinished(delivery.state) ? (
        <Button icon={<CircleStop aria-hidden size={15} />} onClick={() => setAsking('stop')}>
          {words.delivery.stop}
        </Button>
      ) : null}
      {delivery.payloadText === null || delivery.endpointDeleted ? null : (
        <Button tone="primary" icon={<RotateCcw aria-hidden size={15} />} onClick={() => setAsking('retry')}>
          {words.delivery.retryNow}
        </Button>
      )}
      <RetryDialog appId={appId} rows={[delivery]} open={asking === 'retry'} onOpenChange={close} />
      <ConfirmDialog
        open={asking === 'stop'}
        onOpenChange={close}
        title={words.delivery.stopTitle}
        confirm={words.delivery.stop}
        busy={stop.isPending}
        onConfirm={() => stop.mutate({ app_id: appId, deliveries: [{ msgId, endpointId }] })}
      >
        <p>{words.delivery.stopWhat}</p>
      </ConfirmDialog>
    </>
  );
};

const Standing = ({ appId, delivery }: { appId: string; delivery: DeliveryDetail }) => {
  const words = useWords();
  const standing = standingOf(delivery, useNow());
  const { msgId, endpointId } = delivery;
  return (
    <Card>
      <div className="ph:flex ph:flex-wrap ph:items-start ph:gap-x-3 ph:gap-y-1.5">
        <Status chip {...deliveryLook[delivery.state]} word={words.deliveryState[delivery.state]} />
        <p className="ph:min-w-0 ph:flex-1 ph:basis-64">
          {words.delivery.standing[standing]}
          {standing === 'retrying' && delivery.nextAttemptAt ? (
            <>
              {' '}
              {words.message.nextTryAt} <Countdown at={delivery.nextAttemptAt} />.
            </>
          ) : null}
          {delivery.reason && delivery.state !== 'retrying' ? (
            <span className="ph:block ph:text-sm ph:text-muted">{words.reason(delivery.reason)}</span>
          ) : null}
          {delivery.endpointDeleted || delivery.endpointDisabled ? (
            <span className="ph:block ph:text-sm ph:text-muted">
              {delivery.endpointDeleted ? words.endpoint.isDeleted : words.endpoint.isDisabled}
            </span>
          ) : null}
          {delivery.payloadText === null ? (
            <span className="ph:block ph:text-sm ph:text-muted">{words.delivery.expired}</span>
          ) : null}
        </p>
      </div>
      <div className="ph:mt-4">
        <Details
          rows={[
            {
              name: words.delivery.toEndpoint,
              value: delivery.endpointDeleted ? (
                <code className="ph:text-xs">{delivery.url || delivery.endpointId}</code>
              ) : (
                <Link
                  to="/applications/$appId/endpoints/$endpointId"
                  params={{ appId, endpointId }}
                  className="ph:font-mono ph:text-xs ph:text-accent ph:underline"
                >
                  {delivery.url}
                </Link>
              ),
            },
            {
              name: words.delivery.tries,
              value: words.message.triesOf(delivery.attempts, delivery.triesMax),
            },
            { name: words.changed, value: <Time at={delivery.updatedAt} /> },
            { name: words.message.published, value: <Time at={delivery.timestamp} /> },
          ]}
        />
      </div>
      <div className="ph:mt-4 ph:flex ph:flex-wrap ph:gap-2">
        <Link
          to="/applications/$appId/messages/$msgId"
          params={{ appId, msgId }}
          className={buttonClass('plain', 'small')}
        >
          {words.delivery.openMessage}
        </Link>
        {delivery.endpointDeleted ? null : (
          <Link
            to="/applications/$appId/endpoints/$endpointId/verify"
            params={{ appId, endpointId }}
            className={buttonClass('plain', 'small')}
          >
            {words.delivery.checkSignature}
          </Link>
        )}
      </div>
    </Card>
  );
};

/** One message on its way to one endpoint: where it stands, what was tried, what comes next, and what can be done. */
export const DeliveryPage = () => {
  const words = useWords();
  const online = useOnline();
  const { appId, msgId, endpointId } = route.useParams();
  const ref = { app_id: appId, msg_id: msgId, endpoint_id: endpointId };
  const asked = useQuery(api.delivery.get.queryOptions(ref, { meta: live }));
  const attempts = useQuery(
    api.attempt.listByMessage.queryOptions({ ...ref, limit: attemptsMax, with_content: false }, { meta: live }),
  );
  const failed = asked.isError && !asked.data ? asked : attempts.isError && !attempts.data ? attempts : null;
  if (failed) {
    const retry = (): void => {
      void asked.refetch();
      void attempts.refetch();
    };
    return <FailureState page {...describeFailure(failed.error, words)} onRetry={retry} busy={failed.isFetching} />;
  }
  if (!asked.data || !attempts.data) return online ? <SkeletonRows rows={9} /> : <OfflineState page />;
  const delivery = asked.data;
  return (
    <>
      <PageHead
        title={delivery.eventType}
        trail={<ApplicationTrail appId={appId} section="deliveries" />}
        under={
          <>
            <CopyableId id={delivery.msgId} />
            <CopyableId id={delivery.endpointId} />
            {delivery.eventId ? (
              <span>
                {words.message.eventId} <code className="ph:text-xs">{delivery.eventId}</code>
              </span>
            ) : null}
          </>
        }
        actions={<Actions appId={appId} delivery={delivery} />}
      />
      <StaleNote asked={asked.isError ? asked : attempts} />
      <div className="ph:grid ph:grid-cols-1 ph:gap-5 ph:lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] ph:items-start">
        <div className="ph:grid ph:grid-cols-1 ph:gap-5 ph:min-w-0">
          <Card flush title={words.attempt.plural}>
            <AttemptList appId={appId} attempts={attempts.data.data} payloadText={delivery.payloadText} openFirst />
          </Card>
        </div>
        <div className="ph:grid ph:grid-cols-1 ph:gap-5 ph:min-w-0 ph:order-first ph:lg:order-none">
          <Standing appId={appId} delivery={delivery} />
          <Schedule delivery={delivery} />
        </div>
      </div>
    </>
  );
};
