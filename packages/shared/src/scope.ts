/** What a caller may do: a resource and a verb. `*` stands for all of either. */
export type Scope = `${string}:${'read' | 'write' | '*'}` | '*';

export const holdsScope = (held: readonly string[], wanted: string): boolean => {
  if (held.includes('*') || held.includes(wanted)) return true;
  const resource = wanted.slice(0, wanted.indexOf(':'));
  const verb = wanted.slice(wanted.indexOf(':') + 1);
  return held.includes(`${resource}:*`) || held.includes(`*:${verb}`);
};

/** What members may do, by role. Support may replay but change no settings. */
export const roleScopes: Record<string, readonly string[]> = {
  owner: ['*'],
  admin: ['*'],
  developer: ['*:read', 'application:*', 'endpoint:*', 'event_type:*', 'message:*', 'attempt:*', 'secret:*'],
  support: ['application:read', 'endpoint:read', 'event_type:read', 'message:read', 'attempt:*'],
  viewer: ['application:read', 'endpoint:read', 'event_type:read', 'message:read', 'attempt:read'],
};
