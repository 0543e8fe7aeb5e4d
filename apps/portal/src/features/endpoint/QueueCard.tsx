import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { RotateCcw, SkipForward } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { may } from '../../api/embedded.ts';
import { describeFailure } from '../../api/failure.ts';
import { live } from '../../api/live.tsx';
import { queries } from '../../api/queries.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Countdown } from '../../ui/Time.tsx';
import { useFormats, useWords } from '../../words/words.tsx';
import { endpointsChanged } from './EndpointActions.tsx';

/** Of a long line its beginning says enough. */
const headsShown = 5;

/** What waits for an endpoint and what is next, to be tried at once or given up. Nothing at all while nothing waits. */
export const QueueCard = ({ appId, endpointId }: { appId: string; endpointId: string }) => {
  const words = useWords();
  const formats = useFormats();
  const [asking, setAsking] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  const ref = { app_id: appId, endpoint_id: endpointId };
  const asked = useQuery(api.endpointQueue.get.queryOptions(ref, { meta: live }));
  const done = (text: string) => ({
    onSuccess: () => {
      setAsking(null);
      announce.good(text);
      endpointsChanged();
      void queries.invalidateQueries({ queryKey: api.endpointQueue.pathKey() });
    },
    onError: (error: unknown) => {
      const failure = describeFailure(error, words);
      announce.bad(failure.title, failure.detail);
    },
  });
  const retry = useMutation(api.endpointQueue.retryNow.mutationOptions(done(words.queue.retried)));
  const skip = useMutation(api.endpointQueue.skip.mutationOptions(done(words.queue.skipped)));
  const queue = asked.data;
  if (!queue || queue.heads.length === 0) return null;
  return (
    <Card
      flush
      title={words.queue.next}
      aside={
        queue.expectedEndAt ? (
          <span className="ph:text-sm ph:text-muted">
            {words.queue.expectedEnd} <Countdown at={queue.expectedEndAt} />
          </span>
        ) : (
          <span className="ph:text-sm ph:text-muted">
            {formats.number(queue.waiting)} {words.endpoint.backlog}
          </span>
        )
      }
    >
      {queue.ordering === 'none' ? null : (
        <p className="ph:px-4 ph:pt-3 ph:text-sm ph:text-muted">{words.queue.holdsUp}</p>
      )}
      <ul className="ph:divide-y ph:divide-line">
        {queue.heads.slice(0, all ? undefined : headsShown).map((head) => (
          <li
            key={head.messageId}
            className="ph:flex ph:flex-wrap ph:items-center ph:gap-x-3 ph:gap-y-1 ph:px-4 ph:py-2"
          >
            <span className="ph:min-w-0 ph:flex-1 ph:basis-56">
              <Link
                to="/applications/$appId/messages/$msgId"
                params={{ appId, msgId: head.messageId }}
                className="ph:text-sm ph:font-medium ph:hover:underline"
              >
                {head.eventType}
              </Link>{' '}
              <code className="ph:text-xs ph:text-muted">{head.messageId}</code>
              {head.reason ? (
                <span className="ph:block ph:text-sm ph:text-muted">{words.reason(head.reason)}</span>
              ) : null}
            </span>
            {head.nextAttemptAt ? <Countdown at={head.nextAttemptAt} /> : null}
            {may('attempt:write') ? (
              <span className="ph:flex ph:gap-1.5">
                <Button
                  size="small"
                  icon={<RotateCcw aria-hidden size={13} />}
                  busy={retry.isPending && retry.variables.msgId === head.messageId}
                  onClick={() => retry.mutate({ ...ref, msgId: head.messageId })}
                >
                  {words.queue.retryNow}
                </Button>
                <Button
                  size="small"
                  icon={<SkipForward aria-hidden size={13} />}
                  onClick={() => setAsking(head.messageId)}
                >
                  {words.queue.skip}
                </Button>
              </span>
            ) : null}
          </li>
        ))}
      </ul>
      {queue.heads.length > headsShown && !all ? (
        <p className="ph:border-t ph:border-line ph:px-4 ph:py-2">
          <Button size="small" tone="quiet" onClick={() => setAll(true)}>
            {words.queue.more(formats.number(queue.heads.length - headsShown))}
          </Button>
        </p>
      ) : null}
      <ConfirmDialog
        open={asking !== null}
        onOpenChange={(open) => {
          if (!open) setAsking(null);
        }}
        title={words.queue.skipTitle}
        confirm={words.queue.skip}
        busy={skip.isPending}
        onConfirm={() => asking && skip.mutate({ ...ref, msgId: asking })}
      >
        <p className="ph:font-mono ph:text-xs">{asking}</p>
        <p>{words.queue.skipWhat}</p>
      </ConfirmDialog>
    </Card>
  );
};
