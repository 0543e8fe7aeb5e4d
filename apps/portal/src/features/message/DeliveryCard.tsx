import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { RotateCcw } from 'lucide-react';
import { api } from '../../api/client.ts';
import { may } from '../../api/embedded.ts';
import { describeFailure } from '../../api/failure.ts';
import type { Attempt, Delivery } from '../../api/outputs.ts';
import { queries } from '../../api/queries.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Status } from '../../ui/Status.tsx';
import { Countdown } from '../../ui/Time.tsx';
import { useFormats, useWords } from '../../words/words.tsx';
import { AttemptItem } from '../attempt/AttemptItem.tsx';
import { deliveryLook } from './delivery-look.ts';

/** Times shown of the schedule; who waits for more wants to mend the receiver. */
const triesShownMax = 6;

const Schedule = ({ delivery }: { delivery: Delivery }) => {
  const words = useWords();
  const formats = useFormats();
  const [next, ...further] = delivery.schedule;
  const at = delivery.nextAttemptAt ?? next;
  if (!at) return null;
  return (
    <div className="ph:flex ph:flex-wrap ph:items-baseline ph:gap-x-4 ph:gap-y-1 ph:px-4 ph:py-2.5 ph:bg-warn-soft ph:text-sm">
      <span>
        {words.message.nextTryAt} <Countdown at={at} />
        <span className="ph:text-muted"> · {formats.instant(new Date(at))}</span>
      </span>
      {further.length > 0 ? (
        <details className="ph:text-muted">
          <summary className="ph:hover:text-ink">{words.message.furtherTries(further.length)}</summary>
          <ol className="ph:mt-1 ph:grid ph:grid-cols-1 ph:gap-0.5">
            {further.slice(0, triesShownMax).map((instant) => (
              <li key={instant}>{formats.instant(new Date(instant))}</li>
            ))}
          </ol>
        </details>
      ) : null}
    </div>
  );
};

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
        <p className="ph:px-4 ph:py-2.5 ph:text-sm ph:border-b ph:border-line">{delivery.reason}</p>
      ) : null}
      <Schedule delivery={delivery} />
      {attempts.length > 0 ? (
        <ol aria-label={words.attempt.plural} className="ph:divide-y ph:divide-line">
          {attempts.map((attempt, i) => (
            <AttemptItem
              key={attempt.id}
              appId={appId}
              attempt={attempt}
              payloadText={payloadText}
              open={openFirst && i === 0}
            />
          ))}
        </ol>
      ) : (
        <p className="ph:px-4 ph:py-3 ph:text-sm ph:text-muted">{words.attempt.none}</p>
      )}
    </Card>
  );
};
