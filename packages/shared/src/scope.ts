/** What a caller may do: a resource and a verb. `*` stands for all of either. */
export type Scope = `${string}:${'read' | 'write' | '*'}` | '*';

export const holdsScope = (held: readonly string[], wanted: string): boolean => {
  if (held.includes('*') || held.includes(wanted)) return true;
  const resource = wanted.slice(0, wanted.indexOf(':'));
  const verb = wanted.slice(wanted.indexOf(':') + 1);
  return held.includes(`${resource}:*`) || held.includes(`*:${verb}`);
};

/** What members may do, by role. Only owners make owners and delete the tenant; support may replay but change no settings. */
export const roleScopes: Record<string, readonly string[]> = {
  owner: ['*'],
  admin: ['*:read', '*:write'],
  developer: [
    '*:read',
    'application:*',
    'endpoint:*',
    'event_type:*',
    'message:*',
    'attempt:*',
    'secret:*',
    'alert:*',
    'operational_webhook:*',
  ],
  support: ['application:read', 'endpoint:read', 'event_type:read', 'message:read', 'alert:read', 'attempt:*'],
  viewer: ['application:read', 'endpoint:read', 'event_type:read', 'message:read', 'alert:read', 'attempt:read'],
};

/** What a portal's token may do, in the words of its API. `ViewBase` is part of all. */
export const capabilityScopes = {
  ViewBase: ['application:read', 'endpoint:read', 'event_type:read', 'message:read', 'alert:read', 'attempt:read'],
  ViewEndpointSecret: ['secret:read'],
  ManageEndpointSecret: ['secret:read', 'secret:write'],
  ManageTransformations: ['transformation:read', 'transformation:write'],
  CreateAttempts: ['attempt:write'],
  ManageEndpoint: ['endpoint:write', 'alert:write'],
} as const satisfies Record<string, readonly string[]>;

export type Capability = keyof typeof capabilityScopes;

export const scopesOfCapabilities = (capabilities: readonly Capability[]): string[] => [
  ...new Set([
    ...capabilityScopes.ViewBase,
    ...capabilities.flatMap((capability) => [...capabilityScopes[capability]]),
  ]),
];
