import { useFormats, useWords } from '../words/words.tsx';
import { useNow } from './clock.ts';
import { Tooltip } from './Tooltip.tsx';
import { timeStyleChoice } from './time-choice.ts';

const Distance = ({ instant }: { instant: Date }) => {
  const now = useNow(Date.now() - instant.getTime() < 90_000 ? 1000 : 30_000);
  return useFormats().relative(instant.getTime() - now);
};

/** How long ago, or in how long, or the time of a clock, as the reader chose; the instant with its zone on hover and focus. */
export const Time = ({ at }: { at: string | Date }) => {
  const formats = useFormats();
  const isRelative = timeStyleChoice.use() === 'relative';
  const instant = new Date(at);
  const full = formats.instant(instant);
  return (
    <Tooltip text={isRelative ? full : <Distance instant={instant} />}>
      <time dateTime={instant.toISOString()} className="ph:whitespace-nowrap">
        {isRelative ? <Distance instant={instant} /> : formats.moment(instant)}
      </time>
    </Tooltip>
  );
};

/** Counts down to an instant, by the second. */
export const Countdown = ({ at }: { at: string | Date }) => {
  const formats = useFormats();
  const words = useWords();
  const instant = new Date(at);
  const leftMs = instant.getTime() - useNow();
  const full = formats.instant(instant);
  return (
    <Tooltip text={full}>
      <time dateTime={instant.toISOString()} className="ph:whitespace-nowrap ph:font-medium">
        {leftMs <= 0 ? words.dueNow : words.inSpan(formats.countdown(leftMs))}
      </time>
    </Tooltip>
  );
};
