import { type Capability, holdsScope, scopesOfCapabilities } from '@posthorn/shared/scope';

/** Who opened the portal of one application with a link, instead of signing in. */
export type EmbeddedSession = {
  token: string;
  capabilities: Capability[];
  /** ISO instant. */
  expiresAt: string;
  tenantId: string;
  applicationId: string;
  applicationName: string;
  displayName: string;
  allowedOrigins: string[];
  theme: {
    logoUrl: string | null;
    accent: string | null;
    radiusPx: number | null;
    fontFamily: string | null;
    density: 'comfortable' | 'compact' | null;
    colorScheme: 'light' | 'dark' | 'auto' | null;
  };
};

const name = 'posthorn.embedded';

/** Of this tab alone: a reload goes on, another tab and the next visit do not. */
const read = (): EmbeddedSession | null => {
  try {
    const kept: EmbeddedSession | null = JSON.parse(sessionStorage.getItem(name) ?? 'null');
    return kept && Date.parse(kept.expiresAt) > Date.now() ? kept : null;
  } catch {
    return null;
  }
};

let current = read();

export const embedded = (): EmbeddedSession | null => current;

export const rememberEmbedded = (session: EmbeddedSession | null): void => {
  current = session;
  try {
    if (session) sessionStorage.setItem(name, JSON.stringify(session));
    else sessionStorage.removeItem(name);
  } catch {
    // Storage may be forbidden in a frame: a reload then asks for a new link.
  }
};

/** Whether the page offers it. The API decides for itself; this only keeps people from asking in vain. */
export const may = (scope: string): boolean =>
  current === null || holdsScope(scopesOfCapabilities(current.capabilities), scope);
