import { mailAddressOf } from '@posthorn/shared/alert';
import { useQuery } from '@tanstack/react-query';
import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { api } from '../../api/client.ts';
import { describeFailure } from '../../api/failure.ts';
import type { Attempt } from '../../api/outputs.ts';
import { Code } from '../../ui/Code.tsx';
import { CopyTextButton } from '../../ui/CopyButton.tsx';
import { FailureState } from '../../ui/FailureState.tsx';
import { SkeletonRows } from '../../ui/Skeleton.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { useFormats, useWords } from '../../words/words.tsx';
import { PayloadCode } from '../message/Payload.tsx';
import { AttemptSignature } from '../verify/AttemptSignature.tsx';
import { adviceFor } from './advice.ts';
import { curlCommand } from './curl-command.ts';
import { errorWords } from './error-words.ts';
import { HeaderTable } from './HeaderTable.tsx';
import { TimingBar } from './TimingBar.tsx';

/** What is kept of an answer. */
const responseBytesMax = 20_000;

const isMail = ({ url }: Attempt): boolean => mailAddressOf(url) !== null;

const Response = ({ attempt }: { attempt: Attempt }) => {
  const words = useWords();
  const formats = useFormats();
  if (attempt.responseStatusCode === 0) return <p className="ph:text-sm ph:text-muted">{words.attempt.noAnswer}</p>;
  const truncated = new TextEncoder().encode(attempt.response).length >= responseBytesMax - 4;
  return (
    <div className="ph:grid ph:grid-cols-1 ph:gap-3">
      <p className="ph:text-sm">
        <span className="ph:text-muted">{words.status}</span>{' '}
        <strong className="ph:font-mono">{attempt.responseStatusCode}</strong>
      </p>
      {isMail(attempt) ? null : (
        <HeaderTable headers={attempt.responseHeaders} caption={words.attempt.responseHeaders} />
      )}
      {attempt.response ? (
        <>
          <Code wrap label={words.attempt.body} text={attempt.response} copyLabel={words.copyBody} heightMax="18rem" />
          {truncated ? (
            <p className="ph:text-xs ph:text-muted">{words.attempt.truncated(formats.bytes(responseBytesMax))}</p>
          ) : null}
        </>
      ) : (
        <p className="ph:text-sm ph:text-muted">{words.attempt.noBody}</p>
      )}
    </div>
  );
};

const Request = ({ attempt, body }: { attempt: Attempt; body: string | null }) => {
  const words = useWords();
  return (
    <div className="ph:grid ph:grid-cols-1 ph:gap-3">
      <p dir="ltr" className="ph:font-mono ph:text-xs ph:[overflow-wrap:anywhere] ph:text-start">
        {isMail(attempt) ? null : <strong>POST</strong>} {attempt.url}
      </p>
      <HeaderTable headers={attempt.requestHeaders} caption={words.attempt.requestHeaders} />
      {body === null ? (
        <p className="ph:text-sm ph:text-muted">{words.message.expired}</p>
      ) : (
        <PayloadCode text={body} />
      )}
    </div>
  );
};

type Props = { appId: string; msgId: string; attemptId: string; payloadText?: string | null };

/** One request and what came back. An attempt never changes, so it is asked for once. */
export const AttemptDetail = ({ appId, msgId, attemptId, payloadText }: Props) => {
  const words = useWords();
  const asked = useQuery(
    api.attempt.get.queryOptions(
      { app_id: appId, msg_id: msgId, attempt_id: attemptId },
      { staleTime: Number.POSITIVE_INFINITY },
    ),
  );
  const story = useQuery(
    api.message.story.queryOptions(
      { app_id: appId, msg_id: msgId },
      { enabled: payloadText === undefined, staleTime: 60_000 },
    ),
  );
  if (asked.isPending) return <SkeletonRows rows={3} />;
  if (asked.isError)
    return (
      <FailureState
        {...describeFailure(asked.error, words)}
        onRetry={() => void asked.refetch()}
        busy={asked.isFetching}
      />
    );
  const attempt = asked.data;
  const body = payloadText === undefined ? (story.data?.payloadText ?? null) : payloadText;
  return (
    <AttemptView
      attempt={attempt}
      body={body}
      signature={<AttemptSignature appId={appId} attempt={attempt} body={body} />}
    />
  );
};

type ViewProps = { attempt: Attempt; body: string | null; signature?: ReactNode };

/** The same of an attempt that is there already. */
export const AttemptView = ({ attempt, body, signature }: ViewProps) => {
  const words = useWords();
  const fault = errorWords(attempt, words);
  const advice = adviceFor(attempt.errorCode, attempt.responseStatusCode);
  return (
    <div className="ph:grid ph:grid-cols-1 ph:gap-4">
      {fault ? (
        <p className="ph:flex ph:gap-2 ph:rounded-md ph:bg-bad-soft ph:text-bad ph:px-3 ph:py-2 ph:text-sm">
          <CircleAlert aria-hidden size={16} className="ph:mt-0.5" />
          <span className="ph:min-w-0 ph:[overflow-wrap:anywhere]">
            {fault}
            {advice ? <span className="ph:block ph:text-ink">{words.delivery.advice[advice]}</span> : null}
          </span>
        </p>
      ) : null}
      {isMail(attempt) ? null : <TimingBar timings={attempt.timings} />}
      <Tabs
        label={words.attempt.parts}
        initial="response"
        tabs={[
          { value: 'response', label: words.attempt.response, content: <Response attempt={attempt} /> },
          ...(signature ? [{ value: 'signature', label: words.verify.tab, content: signature }] : []),
          { value: 'request', label: words.attempt.request, content: <Request attempt={attempt} body={body} /> },
        ]}
        aside={
          isMail(attempt) ? null : (
            <CopyTextButton
              label={words.attempt.copyCurl}
              text={() => curlCommand(attempt.url, attempt.requestHeaders, body)}
            />
          )
        }
      />
    </div>
  );
};
