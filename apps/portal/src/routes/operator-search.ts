// What stands behind the question mark of the operator's pages: what makes no sense is dropped.

type Raw = Record<string, unknown>;

const text = (value: unknown, charsMax = 300): string | undefined => {
  const found = typeof value === 'number' ? String(value) : value;
  return typeof found === 'string' && found.length > 0 && found.length <= charsMax ? found : undefined;
};
const oneOf = <T extends string>(value: unknown, allowed: readonly T[]): T | undefined =>
  allowed.find((each) => each === value);

export const trafficRanges = ['1h', '24h'] as const;
export type TrafficRange = (typeof trafficRanges)[number];
export type RangeSearch = { range?: TrafficRange | undefined };
export const rangeSearch = (raw: Raw): RangeSearch => ({ range: oneOf(raw.range, trafficRanges) });

export type TrafficSearch = RangeSearch & { host?: string | undefined; tenant?: string | undefined };
export const trafficSearch = (raw: Raw): TrafficSearch => ({
  ...rangeSearch(raw),
  host: text(raw.host),
  tenant: text(raw.tenant),
});

export const recoveryStates = ['probing', 'holding', 'retrying', 'paused'] as const;
export type RecoverySearch = {
  tenant?: string | undefined;
  state?: (typeof recoveryStates)[number] | undefined;
  host?: string | undefined;
  iterator?: string | undefined;
};
export const recoverySearch = (raw: Raw): RecoverySearch => ({
  tenant: text(raw.tenant),
  state: oneOf(raw.state, recoveryStates),
  host: text(raw.host),
  iterator: text(raw.iterator),
});

export const steerActions = ['pause', 'resume', 'replay_failed', 'replay_missing'] as const;
export type SteerSearch = {
  action?: (typeof steerActions)[number] | undefined;
  tenant?: string | undefined;
  host?: string | undefined;
  endpoint?: string | undefined;
  iterator?: string | undefined;
};
export const steerSearch = (raw: Raw): SteerSearch => ({
  action: oneOf(raw.action, steerActions),
  tenant: text(raw.tenant),
  host: text(raw.host),
  endpoint: text(raw.endpoint),
  iterator: text(raw.iterator),
});

export const keyStates = ['active', 'unused', 'expired', 'revoked'] as const;
export type KeySearch = {
  tenant?: string | undefined;
  state?: (typeof keyStates)[number] | undefined;
  q?: string | undefined;
  iterator?: string | undefined;
};
export const keySearch = (raw: Raw): KeySearch => ({
  tenant: text(raw.tenant),
  state: oneOf(raw.state, keyStates),
  q: text(raw.q, 256),
  iterator: text(raw.iterator),
});

export const actorKinds = ['api_key', 'member', 'portal', 'operator', 'system'] as const;
export type OperatorAuditSearch = {
  tenant?: string | undefined;
  action?: string | undefined;
  actor?: string | undefined;
  kind?: (typeof actorKinds)[number] | undefined;
  target?: string | undefined;
  iterator?: string | undefined;
};
export const operatorAuditSearch = (raw: Raw): OperatorAuditSearch => ({
  tenant: text(raw.tenant),
  action: text(raw.action, 100),
  actor: text(raw.actor),
  kind: oneOf(raw.kind, actorKinds),
  target: text(raw.target, 256),
  iterator: text(raw.iterator),
});

/** Where to go once the operator acts within the tenant: a page of an application, nothing else. */
export type TenantSearch = { go?: string | undefined };
export const tenantSearch = (raw: Raw): TenantSearch => {
  const go = text(raw.go);
  return { go: go !== undefined && /^\/applications\/\w+(\/endpoints\/\w+)?$/.test(go) ? go : undefined };
};
