import type { Settings } from './settings.ts';

/** What one try gets, once it is decided. */
export interface Plan {
  /** Name in registry.ts. */
  behaviour: string;
  status: number;
  delayMs: number;
  retryAfter: string | null;
  /** null: the short JSON. */
  bodyBytes: number | null;
  dripMs: number;
}

const good: Plan = { behaviour: 'plain', status: 200, delayMs: 0, retryAfter: null, bodyBytes: null, dripMs: 0 };

const misbehaviourOf = (settings: Settings): string => {
  if (settings.down === true || settings.reset === true) return 'reset';
  if (settings.hang === true) return 'hang';
  return settings.behaviour ?? (settings.dripMs === undefined ? 'plain' : 'drip');
};

/** `tries` is the how-manieth request of its message id, from 1. */
export const planAnswer = (settings: Settings, tries: number): Plan => {
  const { failFirst, delayMs = 0 } = settings;
  const spared = settings.down !== true && failFirst !== undefined && tries > failFirst;
  if (spared) return { ...good, delayMs };
  const behaviour = misbehaviourOf(settings);
  const failsByCount =
    failFirst !== undefined && failFirst > 0 && settings.status === undefined && behaviour === 'plain';
  const status = failsByCount ? (settings.failStatus ?? 503) : (settings.status ?? 200);
  return {
    behaviour,
    status,
    delayMs,
    retryAfter: status >= 300 ? (settings.retryAfter ?? null) : null,
    bodyBytes: settings.bodyBytes ?? null,
    dripMs: settings.dripMs ?? 10,
  };
};
