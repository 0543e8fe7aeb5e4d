// What an embedded portal and the page around it say to each other by postMessage. Each side checks the other's window and
// origin before it reads a word; what is read here is taken apart field by field, because any page can send anything.

export type Appearance = {
  colorScheme?: 'light' | 'dark' | 'auto';
  /** A colour such as #2563eb. */
  accent?: string;
  radiusPx?: number;
  fontFamily?: string;
  density?: 'comfortable' | 'compact';
};

/** The parts of the portal that can be shown; a host that names none shows all. */
const portalFeatures = ['endpoints', 'messages', 'event-types'] as const;
export type PortalFeature = (typeof portalFeatures)[number];

/** What the host decides of the portal's look. It stands in the link's fragment too, so that the first paint has it. */
export type HostSettings = { appearance?: Appearance; locale?: string; features?: PortalFeature[] };

/** Why the portal asks for a new link: it ends soon, it has ended, or the link it was opened with opens nothing. */
export type LinkWantedReason = 'expiring' | 'ended' | 'refused';

export type PortalSays =
  | { type: 'posthorn:ready' }
  | { type: 'posthorn:height'; heightPx: number }
  | { type: 'posthorn:path'; path: string }
  | { type: 'posthorn:link-wanted'; reason: LinkWantedReason };

export type HostSays =
  /** The first word of a host, and said again whenever a setting changes. */
  | { type: 'posthorn:hello'; settings: HostSettings }
  | { type: 'posthorn:navigate'; path: string }
  | { type: 'posthorn:link'; url: string };

const accentPattern = /^#[0-9a-fA-F]{6}$/;
/** Names of fonts; nothing that ends a value of a style sheet or loads a file. */
const fontPattern = /^[\w\s,'"-]+$/;
const radiusPxMax = 24;

/** A language tag such as de or de-CH. */
const localePattern = /^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8}){0,3}$/;

const pathCharsMax = 1_000;
const urlCharsMax = 2_000;
/** A frame that asks for more than this is no page to be read. */
const heightPxMax = 100_000;

type Fields = Record<string, unknown>;

const fieldsOf = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null ? (value as Fields) : null;

const oneOf = <T extends string>(value: unknown, allowed: readonly T[]): T | undefined =>
  allowed.find((each) => each === value);

/** A place within the application, such as /endpoints/ep_1?status=fail: never another host, another application, or a way up. */
export const isPortalPath = (value: unknown): value is string =>
  typeof value === 'string' &&
  value.length <= pathCharsMax &&
  /^\/(?!\/)[\w\-./~%?=&+:,@"]*$/.test(value) &&
  !/(?:^|\/)(?:\.|%2e){1,2}(?:\/|\?|$)/i.test(value);

/** What of `value` can be worn; the rest is left out. */
export const readAppearance = (value: unknown): Appearance => {
  const given = fieldsOf(value) ?? {};
  const colorScheme = oneOf(given.colorScheme, ['light', 'dark', 'auto']);
  const density = oneOf(given.density, ['comfortable', 'compact']);
  const { accent, radiusPx, fontFamily } = given;
  return {
    ...(colorScheme && { colorScheme }),
    ...(density && { density }),
    ...(typeof accent === 'string' && accentPattern.test(accent) && { accent }),
    ...(typeof radiusPx === 'number' && radiusPx >= 0 && radiusPx <= radiusPxMax && { radiusPx }),
    ...(typeof fontFamily === 'string' && fontFamily.length <= 200 && fontPattern.test(fontFamily) && { fontFamily }),
  };
};

export const readSettings = (value: unknown): HostSettings => {
  const given = fieldsOf(value) ?? {};
  const { locale, features } = given;
  const named = Array.isArray(features) ? portalFeatures.filter((feature) => features.includes(feature)) : [];
  return {
    appearance: readAppearance(given.appearance),
    ...(typeof locale === 'string' && localePattern.test(locale) && { locale }),
    ...(named.length > 0 && { features: named }),
  };
};

/** What the host said; null for anything that is none of ours. */
export const readHostMessage = (value: unknown): HostSays | null => {
  const said = fieldsOf(value);
  switch (said?.type) {
    case 'posthorn:hello':
      return { type: said.type, settings: readSettings(said.settings) };
    case 'posthorn:navigate':
      return isPortalPath(said.path) ? { type: said.type, path: said.path } : null;
    case 'posthorn:link':
      return typeof said.url === 'string' && said.url.length <= urlCharsMax ? { type: said.type, url: said.url } : null;
    default:
      return null;
  }
};

/** What the portal said; null for anything that is none of ours. */
export const readPortalMessage = (value: unknown): PortalSays | null => {
  const said = fieldsOf(value);
  switch (said?.type) {
    case 'posthorn:ready':
      return { type: said.type };
    case 'posthorn:height': {
      const { heightPx } = said;
      return typeof heightPx === 'number' && heightPx > 0 && heightPx <= heightPxMax
        ? { type: said.type, heightPx }
        : null;
    }
    case 'posthorn:path':
      return isPortalPath(said.path) ? { type: said.type, path: said.path } : null;
    case 'posthorn:link-wanted': {
      const reason = oneOf(said.reason, ['expiring', 'ended', 'refused']);
      return reason ? { type: said.type, reason } : null;
    }
    default:
      return null;
  }
};
