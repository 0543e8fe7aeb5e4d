import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Attempt } from '../../api/outputs.ts';
import { buttonClass } from '../../ui/Button.tsx';
import { Status } from '../../ui/Status.tsx';
import { Time } from '../../ui/Time.tsx';
import { useFormats, useWords } from '../../words/words.tsx';
import { AttemptDetail } from './AttemptDetail.tsx';
import { errorWords } from './error-words.ts';

type LineProps = {
  attempt: Attempt;
  open?: boolean;
  /** Says which message it was, where attempts of many messages are listed. */
  namesMessage?: boolean;
  /** What is said of one that was made by hand; absent: that it was sent again. */
  manual?: string;
  /** What was sent, in words, in place of the reason of a failure. */
  said?: string | null;
  /** What it opens to. */
  children: ReactNode;
};

/** An attempt on one line. What it opens to is made when it is opened. */
export const AttemptLine = ({
  attempt,
  open: initiallyOpen = false,
  namesMessage = false,
  manual,
  said,
  children,
}: LineProps) => {
  const words = useWords();
  const formats = useFormats();
  const [open, setOpen] = useState(initiallyOpen);
  const good = attempt.errorCode === null;
  const outcome = attempt.responseStatusCode > 0 ? String(attempt.responseStatusCode) : words.attempt.noAnswerShort;
  return (
    <li>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)} className="ph:group">
        <summary className="ph:flex ph:flex-wrap ph:items-center ph:gap-x-3 ph:gap-y-0.5 ph:min-h-(--ph-row) ph:px-4 ph:py-1.5 ph:list-none ph:[&::-webkit-details-marker]:hidden ph:hover:bg-hover ph:focus-visible:-outline-offset-2">
          <ChevronRight
            aria-hidden
            size={15}
            className="ph:text-muted ph:transition-transform ph:group-open:rotate-90 ph:rtl:-scale-x-100"
          />
          <Status
            tone={good ? 'good' : 'bad'}
            icon={good ? 'done' : 'failed'}
            word={`${good ? words.attempt.succeeded : words.attempt.failed} · ${outcome}`}
          />
          <span className="ph:text-sm ph:text-muted">
            {attempt.triggerType === 1 ? (manual ?? words.attempt.manual) : words.attempt.number(attempt.number)}
          </span>
          <span className="ph:text-sm ph:text-muted ph:min-w-0 ph:flex-1 ph:basis-40 ph:truncate">
            {namesMessage ? <code className="ph:text-xs">{attempt.msgId}</code> : (said ?? errorWords(attempt, words))}
          </span>
          <span className="ph:ms-auto ph:flex ph:gap-3 ph:text-sm ph:text-muted">
            {formats.span(attempt.responseDurationMs)}
            <span className="ph:sm:min-w-20 ph:text-end">
              <Time at={attempt.timestamp} />
            </span>
          </span>
        </summary>
        {open ? <div className="ph:px-4 ph:pt-2 ph:pb-5 ph:sm:ps-11">{children}</div> : null}
      </details>
    </li>
  );
};

type Props = Pick<LineProps, 'attempt' | 'open' | 'namesMessage'> & { appId: string; payloadText?: string | null };

/** An attempt at an endpoint of an application, opened to its detail. */
export const AttemptItem = ({ appId, attempt, payloadText, open = false, namesMessage = false }: Props) => {
  const words = useWords();
  return (
    <AttemptLine attempt={attempt} open={open} namesMessage={namesMessage}>
      {namesMessage ? (
        <Link
          to="/applications/$appId/messages/$msgId"
          params={{ appId, msgId: attempt.msgId }}
          className={`${buttonClass('plain', 'small')} ph:mb-3`}
        >
          {words.attempt.openMessage}
        </Link>
      ) : null}
      <AttemptDetail
        appId={appId}
        msgId={attempt.msgId}
        attemptId={attempt.id}
        {...(payloadText === undefined ? {} : { payloadText })}
      />
    </AttemptLine>
  );
};
