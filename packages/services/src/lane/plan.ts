import { wantsMessage } from '@posthorn/shared/matching';
import type { ApplicationTargets, Target } from '../delivery/target.ts';
import { subjectOf } from '../endpoint-filter/match.ts';
import type { TakenMessage } from './take.ts';

/** What is to be done for one endpoint of a drained message. */
export type Step =
  | { target: Target; kind: 'attempt' | 'manual' }
  | { target: Target; kind: 'held'; reason: string }
  | { target: Target; kind: 'recovery' }
  | { target: Target; kind: 'paused' };

const disabledWords = 'The endpoint is disabled. Enable it and recover to send what waits.';

/** Which endpoints a message goes to, and how. `recorded`: those that have their delivery already. */
export const planMessage = (
  message: TakenMessage,
  known: ApplicationTargets,
  recorded: ReadonlySet<string> | undefined,
): Step[] => {
  if (message.endpointId !== null) {
    const target = known.targets.find(({ id }) => id === message.endpointId);
    return target ? [{ target, kind: 'manual' }] : [];
  }
  const steps: Step[] = [];
  const fulfils = subjectOf(message);
  for (const target of known.targets) {
    if (recorded?.has(target.id) || !wantsMessage(target, message)) continue;
    if (target.filter && !fulfils(target.filter)) continue;
    if (target.disabled) steps.push({ target, kind: 'held', reason: disabledWords });
    else if (target.paused) steps.push({ target, kind: 'paused' });
    else if (target.exclusive) steps.push({ target, kind: 'recovery' });
    else steps.push({ target, kind: 'attempt' });
  }
  return steps;
};
