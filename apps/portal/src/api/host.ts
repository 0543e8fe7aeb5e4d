import {
  type HostSays,
  type HostSettings,
  isPortalPath,
  type LinkWantedReason,
  type PortalSays,
  readHostMessage,
} from '@posthorn/shared/portal-message';
import { embedBase, embedded, firstSettings, onEmbedded } from './embedded.ts';
import { openKey } from './open-link.ts';

// The other side of packages/react/src/mount.ts: what this page and the one around it say to each other.

/** A session is renewed this long before it ends. */
const renewBeforeMs = 60_000;
/** The longest that a timer of a browser can be. */
const timerMsMax = 2_147_483_647;

const host = embedBase !== null && window.parent !== window ? window.parent : null;
let hostOrigin: string | null = null;
let settings: HostSettings = firstSettings;
let wanted: LinkWantedReason | null = null;
const listeners = new Set<() => void>();
let goTo: (href: string) => void = () => undefined;
let place = (): string => '/';

export const isFramed = host !== null;
export const hostSettings = (): HostSettings => settings;
export const onHostSettings = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const say = (message: PortalSays): void => {
  // The first word is the host's: until then nobody knows whom to tell.
  if (hostOrigin !== null) host?.postMessage(message, hostOrigin);
};

const sayHeight = (): void => {
  // Of what is shown, not of the document, which is never lower than its frame.
  const heightPx = document.getElementById('app')?.offsetHeight ?? 0;
  if (heightPx > 0) say({ type: 'posthorn:height', heightPx });
};

const sayAll = (): void => {
  sayHeight();
  if (wanted !== null) say({ type: 'posthorn:link-wanted', reason: wanted });
  if (wanted !== null || embedded() === null) return;
  say({ type: 'posthorn:ready' });
  say({ type: 'posthorn:path', path: place() });
};

/** Asks the host for a new link, once until one opens: a host whose links open nothing is not asked for ever. */
export const wantLink = (reason: LinkWantedReason): void => {
  if (wanted !== null && wanted !== 'expiring') return;
  wanted = reason;
  say({ type: 'posthorn:link-wanted', reason });
};

let renewal: ReturnType<typeof setTimeout> | undefined;
const planRenewal = (): void => {
  clearTimeout(renewal);
  const session = embedded();
  if (session === null) return;
  const inMs = Date.parse(session.expiresAt) - renewBeforeMs - Date.now();
  renewal = setTimeout(() => (inMs > timerMsMax ? planRenewal() : wantLink('expiring')), Math.min(inMs, timerMsMax));
};

const openLink = async (url: string): Promise<void> => {
  const before = embedded();
  const key = URL.canParse(url) ? new URLSearchParams(new URL(url).hash.slice(1)).get('key') : null;
  if (key === null || !(await openKey(key))) return;
  wanted = null;
  sayAll();
  // A renewed session goes on where it was; that of another application begins anew.
  if (before && before.applicationId !== embedded()?.applicationId) goTo('/');
};

/** The place in the portal of a path that hosts know: /endpoints is that of the one application. */
export const hrefOf = (path: string): string => {
  const session = embedded();
  if (session === null || !isPortalPath(path) || /^\/(?:[?]|$)/.test(path)) return '/';
  return /^\/(?:event-types|tasks)(?:[/?]|$)/.test(path) ? path : `/applications/${session.applicationId}${path}`;
};

const pathOf = (href: string): string => {
  const path = href.replace(/^\/applications\/[^/?]+/, '');
  return path.startsWith('/') ? path : `/${path}`;
};

const obey = (said: HostSays): void => {
  switch (said.type) {
    case 'posthorn:hello':
      settings = said.settings;
      for (const listener of listeners) listener();
      return;
    case 'posthorn:navigate':
      // Hosts keep what we told them in their own address and tell it back.
      if (said.path !== place()) goTo(hrefOf(said.path));
      return;
    case 'posthorn:link':
      void openLink(said.url);
      return;
  }
};

const hear = ({ source, origin, data }: MessageEvent): void => {
  const said = source === host ? readHostMessage(data) : null;
  if (!said) return;
  // The browser frames us in pages of named origins alone. This holds even where it did not.
  const session = embedded();
  if (session && origin !== location.origin && !session.allowedOrigins.includes(origin)) return;
  const isNew = hostOrigin !== origin;
  hostOrigin = origin;
  obey(said);
  if (isNew) sayAll();
};

if (host) window.addEventListener('message', hear);

/** Begins to talk, once the router can say where we are and go elsewhere. `href` is within the portal. */
export const startHost = (router: {
  href: () => string;
  go: (href: string) => void;
  onMoved: (moved: () => void) => void;
}): void => {
  if (embedBase === null) return;
  onEmbedded(planRenewal);
  planRenewal();
  goTo = router.go;
  if (!host) return;
  place = () => pathOf(router.href());
  router.onMoved(() => {
    if (embedded() !== null) say({ type: 'posthorn:path', path: place() });
  });
  onEmbedded(() => {
    if (embedded() !== null && wanted === null) sayAll();
  });
  const app = document.getElementById('app');
  if (app) new ResizeObserver(sayHeight).observe(app);
};
