import { type HostSettings, isPortalPath, readSettings } from '@posthorn/shared/portal-message';
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

// A link leads to /portal/embed?t=ten_…#key=…; from then on everything of the tenant is under /portal/embed/ten_…, so that
// a reload inside a frame is answered with the same headers.
const { pathname, search, hash } = location;
const [isEmbedded, inPath] = /^\/portal\/embed(?:\/(ten_\w+))?(?=\/|$)/.exec(pathname) ?? [];
const named = inPath ?? new URLSearchParams(search).get('t');
const tenantRef = named && /^ten_\w+$/.test(named) ? named : null;

/** What the addresses of the embedded portal begin with; null: this is the portal of members. */
export const embedBase =
  isEmbedded === undefined ? null : tenantRef === null ? '/portal/embed' : `/portal/embed/${tenantRef}`;

export const embedTenant = tenantRef;

const fragment = new URLSearchParams(embedBase === null ? '' : hash.slice(1));

/** What opens a session, once. It is taken out of the address before anything else can read it there. */
export const linkKey = fragment.get('key');

if (embedBase !== null && (linkKey !== null || inPath === undefined))
  history.replaceState(history.state, '', inPath === undefined ? `${embedBase}/` : pathname + search);

const readHost = (): HostSettings & { path?: string } => {
  try {
    const given: { path?: unknown } = JSON.parse(fragment.get('host') ?? '{}');
    return { ...readSettings(given), ...(isPortalPath(given.path) && { path: given.path }) };
  } catch {
    return {};
  }
};

/** What the host wanted of the first paint. */
export const firstSettings = readHost();

// Two portals in one page share a storage; each frame that our script makes has a name of its own, which outlives a reload.
const frameName = /^posthorn-\w+$/.test(window.name) ? window.name : tenantRef;
const storageKey = `posthorn.embedded.${frameName ?? ''}`;

/** Of this tab alone: a reload goes on, another tab and the next visit do not. */
const read = (): EmbeddedSession | null => {
  // A link opens itself or nothing, never what was open here before.
  if (embedBase === null || linkKey !== null) return null;
  try {
    const kept: EmbeddedSession | null = JSON.parse(sessionStorage.getItem(storageKey) ?? 'null');
    return kept && kept.tenantId === tenantRef && Date.parse(kept.expiresAt) > Date.now() ? kept : null;
  } catch {
    return null;
  }
};

let current = read();
const listeners = new Set<() => void>();

export const embedded = (): EmbeddedSession | null => current;

export const rememberEmbedded = (session: EmbeddedSession | null): void => {
  current = session;
  try {
    if (session) sessionStorage.setItem(storageKey, JSON.stringify(session));
    else sessionStorage.removeItem(storageKey);
  } catch {
    // Storage may be forbidden in a frame: a reload then asks for a new link.
  }
  for (const listener of listeners) listener();
};

export const onEmbedded = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Whether the page offers it. The API decides for itself; this only keeps people from asking in vain. */
export const may = (scope: string): boolean =>
  embedBase === null || (current !== null && holdsScope(scopesOfCapabilities(current.capabilities), scope));
