import type { Alert } from '../../api/outputs.ts';
import type { StatusIcon, Tone } from '../../ui/Status.tsx';

export type AlertState = 'paused' | 'gone' | 'failing' | 'asked' | 'unused' | 'arrived' | 'failed';

/** One word for how an alert stands: what keeps it silent first, then what came of the last one. */
export const alertState = ({
  disabled,
  disabledReason,
  lastAttempt,
}: Pick<Alert, 'disabled' | 'disabledReason' | 'lastAttempt'>): AlertState => {
  if (disabled) return disabledReason === null || disabledReason === 'manual' ? 'paused' : disabledReason;
  if (!lastAttempt) return 'unused';
  return lastAttempt.hasSucceeded ? 'arrived' : 'failed';
};

export const alertLook: Record<AlertState, { tone: Tone; icon: StatusIcon }> = {
  paused: { tone: 'idle', icon: 'paused' },
  gone: { tone: 'bad', icon: 'stopped' },
  failing: { tone: 'bad', icon: 'stopped' },
  asked: { tone: 'warn', icon: 'stopped' },
  unused: { tone: 'idle', icon: 'waiting' },
  arrived: { tone: 'good', icon: 'done' },
  failed: { tone: 'bad', icon: 'failed' },
};
