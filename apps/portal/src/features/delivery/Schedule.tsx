import type { Delivery } from '../../api/outputs.ts';
import { Card } from '../../ui/Card.tsx';
import { Countdown } from '../../ui/Time.tsx';
import { useFormats, useWords } from '../../words/words.tsx';

/** When the tries that remain are due; the first is the next. */
const triesOf = (delivery: Delivery): string[] => {
  const [, ...further] = delivery.schedule;
  const at = delivery.nextAttemptAt ?? delivery.schedule[0];
  return at ? [at, ...further] : [];
};

/** Times shown of a schedule on one line; who waits for more opens the delivery. */
const triesShownMax = 6;

/** The next try, and how many may follow, on a line of a card. */
export const NextTry = ({ delivery }: { delivery: Delivery }) => {
  const words = useWords();
  const formats = useFormats();
  const [at, ...further] = triesOf(delivery);
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

/** All tries that remain, each with its time. */
export const Schedule = ({ delivery }: { delivery: Delivery }) => {
  const words = useWords();
  const formats = useFormats();
  const tries = triesOf(delivery);
  if (tries.length === 0) return null;
  const of = Math.max(delivery.triesMax, delivery.attempts + tries.length);
  return (
    <Card flush title={words.delivery.schedule}>
      <ol className="ph:divide-y ph:divide-line">
        {tries.map((at, i) => (
          <li
            key={at}
            className="ph:flex ph:flex-wrap ph:items-baseline ph:gap-x-4 ph:gap-y-0.5 ph:px-4 ph:py-2 ph:text-sm"
          >
            <span className="ph:min-w-28">{words.delivery.tryNumber(delivery.attempts + i + 1, of)}</span>
            <Countdown at={at} />
            <span className="ph:text-muted">{formats.instant(new Date(at))}</span>
          </li>
        ))}
      </ol>
      <p className="ph:px-4 ph:py-2 ph:text-xs ph:text-muted ph:border-t ph:border-line">
        {words.delivery.scheduleHint}
      </p>
    </Card>
  );
};
