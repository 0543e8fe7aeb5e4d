import {
  CheckCircle2,
  CircleDashed,
  CirclePause,
  CircleSlash,
  CircleX,
  Clock,
  type LucideIcon,
  RotateCw,
  TriangleAlert,
} from 'lucide-react';
import { classNames } from './class-names.ts';

export type Tone = 'good' | 'bad' | 'warn' | 'busy' | 'idle';

const text: Record<Tone, string> = {
  good: 'ph:text-good',
  bad: 'ph:text-bad',
  warn: 'ph:text-warn',
  busy: 'ph:text-busy',
  idle: 'ph:text-muted',
};

const ground: Record<Tone, string> = {
  good: 'ph:bg-good-soft',
  bad: 'ph:bg-bad-soft',
  warn: 'ph:bg-warn-soft',
  busy: 'ph:bg-busy-soft',
  idle: 'ph:bg-hover',
};

const icons = {
  done: CheckCircle2,
  failed: CircleX,
  waiting: CircleDashed,
  retrying: RotateCw,
  paused: CirclePause,
  stopped: CircleSlash,
  warning: TriangleAlert,
  clock: Clock,
} satisfies Record<string, LucideIcon>;

export type StatusIcon = keyof typeof icons;

/** A state as icon, word and colour together: the colour alone never tells it. */
export const Status = ({
  tone,
  icon,
  word,
  chip = false,
}: {
  tone: Tone;
  icon: StatusIcon;
  word: string;
  chip?: boolean;
}) => {
  const Icon = icons[icon];
  return (
    <span
      className={classNames(
        'ph:inline-flex ph:items-center ph:gap-1.5 ph:whitespace-nowrap ph:text-sm ph:font-medium',
        text[tone],
        chip && classNames('ph:rounded-full ph:ps-1.5 ph:pe-2.5 ph:h-6', ground[tone]),
      )}
    >
      <Icon aria-hidden size={15} strokeWidth={2.1} />
      {word}
    </span>
  );
};
