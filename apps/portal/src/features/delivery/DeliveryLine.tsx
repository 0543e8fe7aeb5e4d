import { Link } from '@tanstack/react-router';
import type { DeliveryRow } from '../../api/outputs.ts';
import { CopyableId } from '../../ui/CopyButton.tsx';
import { Status } from '../../ui/Status.tsx';
import { aboveRowLink, Cell, HeadCell, Row, rowLinkClass } from '../../ui/Table.tsx';
import { Countdown, Time } from '../../ui/Time.tsx';
import { useFormats, useWords } from '../../words/words.tsx';
import { errorWords } from '../attempt/error-words.ts';
import { deliveryLook } from '../message/delivery-look.ts';
import type { SteadyRow } from './steady-rows.ts';

/** What the last try came to, in a word or two; the whole sentence behind it. */
export const Answer = ({ row }: { row: DeliveryRow }) => {
  const words = useWords();
  if (row.responseStatusCode === null) return <span className="ph:text-muted">{words.delivery.notTried}</span>;
  const fault = errorWords({ ...row, responseStatusCode: row.responseStatusCode }, words);
  if (row.responseStatusCode > 0)
    return (
      <span title={fault ?? undefined} className="ph:font-mono">
        {row.responseStatusCode}
      </span>
    );
  return (
    <span title={fault ?? undefined} className="ph:block ph:max-w-28 ph:2xl:max-w-44 ph:truncate">
      {fault ?? words.attempt.noAnswerShort}
    </span>
  );
};

const withoutScheme = (url: string): string => url.replace(/^https?:\/\//, '');

/** `of`: what the rows have in common is not said in each. */
export const DeliveryHead = ({ of }: { of: 'application' | 'message' }) => {
  const words = useWords();
  return (
    <>
      <HeadCell wideOnly>{words.status}</HeadCell>
      <HeadCell grow>{of === 'application' ? words.eventType.one : words.delivery.endpoint}</HeadCell>
      {of === 'application' ? <HeadCell wideOnly>{words.delivery.endpoint}</HeadCell> : null}
      <HeadCell wideOnly>{words.delivery.answer}</HeadCell>
      <HeadCell end wideOnly>
        {words.delivery.duration}
      </HeadCell>
      <HeadCell end wideOnly>
        {words.delivery.tries}
      </HeadCell>
      <HeadCell wideOnly>{words.message.nextTry}</HeadCell>
      <HeadCell end>{words.time}</HeadCell>
    </>
  );
};

type Props = {
  row: SteadyRow;
  appId: string;
  of: 'application' | 'message';
  fresh?: boolean;
  chosen?: boolean;
  onChoose?: (() => void) | null;
};

export const DeliveryLine = ({ row, appId, of, fresh = false, chosen = false, onChoose = null }: Props) => {
  const words = useWords();
  const formats = useFormats();
  const endpoint = row.endpointUrl ? withoutScheme(row.endpointUrl) : words.delivery.untitled;
  const status = <Status {...deliveryLook[row.state]} word={words.deliveryState[row.state]} />;
  return (
    <Row fresh={fresh}>
      {onChoose ? (
        <Cell>
          <input
            type="checkbox"
            aria-label={words.delivery.choose(row.eventType, endpoint)}
            checked={chosen}
            onChange={onChoose}
            className={`ph:size-4 ph:accent-accent-fill ph:align-middle ${aboveRowLink}`}
          />
        </Cell>
      ) : null}
      <Cell wideOnly>
        {status}
        {row.gone ? <span className="ph:block ph:text-xs ph:text-muted">{words.delivery.gone}</span> : null}
      </Cell>
      <Cell grow>
        <span className="ph:block ph:py-1">
          <Link
            to="/applications/$appId/deliveries/$msgId/$endpointId"
            params={{ appId, msgId: row.msgId, endpointId: row.endpointId }}
            className={`ph:block ph:min-h-6 ${rowLinkClass}`}
          >
            <span className="ph:block ph:truncate">{of === 'application' ? row.eventType : endpoint}</span>
          </Link>
          <span className="ph:md:hidden ph:block ph:truncate ph:text-xs ph:text-muted">
            {of === 'application' ? endpoint : null}
          </span>
          <span className="ph:md:hidden ph:flex ph:flex-wrap ph:items-center ph:gap-x-2">
            {status}
            <span className="ph:text-xs ph:text-muted">{row.gone ? words.delivery.gone : <Answer row={row} />}</span>
          </span>
          <span className={`ph:hidden ph:md:block ${aboveRowLink} ph:w-fit ph:max-w-full`}>
            <CopyableId id={of === 'application' ? row.msgId : row.endpointId} />
          </span>
        </span>
      </Cell>
      {of === 'application' ? (
        <Cell wideOnly>
          <span title={row.endpointUrl} className="ph:block ph:max-w-40 ph:2xl:max-w-60 ph:truncate">
            {endpoint}
          </span>
        </Cell>
      ) : null}
      <Cell wideOnly>
        <Answer row={row} />
      </Cell>
      <Cell end wideOnly>
        {row.responseDurationMs === null ? null : formats.span(row.responseDurationMs)}
      </Cell>
      <Cell end wideOnly>
        {formats.number(row.attempts)}
      </Cell>
      <Cell wideOnly>
        {row.nextAttemptAt ? (
          <span className={aboveRowLink}>
            <Countdown at={row.nextAttemptAt} />
          </span>
        ) : null}
      </Cell>
      <Cell end>
        <span className={`ph:text-muted ${aboveRowLink}`}>
          <Time at={of === 'message' ? (row.lastAttemptAt ?? row.timestamp) : row.timestamp} />
        </span>
      </Cell>
    </Row>
  );
};
