import type { EndpointOverview } from '../../api/outputs.ts';
import type { StatusIcon, Tone } from '../../ui/Status.tsx';

export type EndpointState = 'healthy' | 'failing' | 'open' | 'probing' | 'waiting' | 'disabled' | 'unused';

type Known = Pick<EndpointOverview, 'disabled' | 'health' | 'recovery' | 'lastDay'>;

/** One word for how an endpoint fares: what stops deliveries first, what slows them next. */
export const endpointState = ({ disabled, health, recovery, lastDay }: Known): EndpointState => {
  if (disabled) return 'disabled';
  if (health.circuit === 'open') return 'open';
  if (health.circuit === 'half_open') return 'probing';
  if (health.consecutiveFailures > 0) return 'failing';
  if (recovery?.exclusive) return 'waiting';
  // What never failed has no health on record: its counters tell that it was used.
  return health.lastSuccessAt || health.lastFailureAt || lastDay.succeeded > 0 ? 'healthy' : 'unused';
};

export const endpointLook: Record<EndpointState, { tone: Tone; icon: StatusIcon }> = {
  healthy: { tone: 'good', icon: 'done' },
  failing: { tone: 'warn', icon: 'warning' },
  open: { tone: 'bad', icon: 'failed' },
  probing: { tone: 'busy', icon: 'retrying' },
  waiting: { tone: 'busy', icon: 'clock' },
  disabled: { tone: 'idle', icon: 'paused' },
  unused: { tone: 'idle', icon: 'waiting' },
};
