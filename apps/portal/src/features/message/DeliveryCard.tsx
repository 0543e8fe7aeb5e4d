import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { RotateCcw } from 'lucide-react';
import { api } from '../../api/client.ts';
import { may } from '../../api/embedded.ts';
import { describeFailure } from '../../api/failure.ts';
import type { Attempt, Delivery } from '../../api/outputs.ts';
import { queries } from '../../api/queries.ts';
import { announce } from '../../ui/announce.ts';
import { Button, buttonClass } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Status } from '../../ui/Status.tsx';
import { useWords } from '../../words/words.tsx';
import { AttemptList } from '../delivery/AttemptList.tsx';
import { NextTry } from '../delivery/Schedule.tsx';
import { deliveryLook } from './delivery-look.ts';

type Props = {
  appId: string;
  msgId: string;
  delivery: Delivery;
  attempts: readonly Attempt[];
  payloadText: string | null;
  openFirst: boolean;
};

/** A message's way to one endpoint. */
export const DeliveryCard = ({ appId, msgId, delivery, attempts, payloadText, openFirst }: Props) => {
  const words = useWords();
  const replay = useMutation(
    api.message.resend.mutationOptions({
      onSuccess: () => {
        announce.good(words.message.replayed, delivery.url);
        void queries.invalidateQueries({ queryKey: api.message.story.queryKey({ app_id: appId, msg_id: msgId }) });
      },
      onError: (error) => {
        const failure = describeFailure(error, words);
        announce.bad(failure.title, failure.detail);
      },
    }),
  );
  return (
    <Card
      flush
      title={
        <span className="ph:flex ph:flex-wrap ph:items-center ph:gap-x-3 ph:gap-y-0.5">
          <Link
            to="/applications/$appId/endpoints/$endpointId"
            params={{ appId, endpointId: delivery.endpointId }}
            className="ph:font-mono ph:text-sm ph:font-medium ph:hover:underline ph:[overflow-wrap:anywhere]"
          >
            {delivery.url}
          </Link>
          <Status chip {...deliveryLook[delivery.state]} word={words.deliveryState[delivery.state]} />
        </span>
      }
      aside={
        <>
          <Link
            to="/applications/$appId/deliveries/$msgId/$endpointId"
            params={{ appId, msgId, endpointId: delivery.endpointId }}
            className={buttonClass('plain', 'small')}
          >
            {words.delivery.open}
          </Link>
          <span className="ph:text-sm ph:text-muted">
            {words.message.triesOf(delivery.attempts, delivery.triesMax)}
          </span>
          {delivery.endpointDeleted || !may('attempt:write') ? null : (
            <Button
              size="small"
              icon={<RotateCcw aria-hidden size={14} />}
              busy={replay.isPending}
              aria-label={words.message.replayTo(delivery.url)}
              onClick={() => replay.mutate({ app_id: appId, msg_id: msgId, endpoint_id: delivery.endpointId })}
            >
              {words.message.replay}
            </Button>
          )}
        </>
      }
    >
      {delivery.endpointDeleted || delivery.endpointDisabled ? (
        <p className="ph:px-4 ph:py-2 ph:text-sm ph:text-muted ph:border-b ph:border-line">
          {delivery.endpointDeleted ? words.endpoint.isDeleted : words.endpoint.isDisabled}
        </p>
      ) : null}
      {delivery.reason && delivery.state !== 'retrying' ? (
        <p className="ph:px-4 ph:py-2.5 ph:text-sm ph:border-b ph:border-line">{words.reason(delivery.reason)}</p>
      ) : null}
      <NextTry delivery={delivery} />
      <AttemptList appId={appId} attempts={attempts} payloadText={payloadText} openFirst={openFirst} />
    </Card>
  );
};
