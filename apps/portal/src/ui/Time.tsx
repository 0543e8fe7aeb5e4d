import { useFormats, useWords } from '../words/words.tsx';
import { useNow } from './clock.ts';
import { Tooltip } from './Tooltip.tsx';

/** How long ago, or in how long; the instant with its zone on hover and focus. */
export const Time = ({ at }: { at: string | Date }) => {
  const formats = useFormats();
  const instant = new Date(at);
  const now = useNow(Date.now() - instant.getTime() < 90_000 ? 1000 : 30_000);
  const full = formats.instant(instant);
  return (
    <Tooltip text={full}>
      <time dateTime={instant.toISOString()} className="ph:whitespace-nowrap">
        {formats.relative(instant.getTime() - now)}
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
