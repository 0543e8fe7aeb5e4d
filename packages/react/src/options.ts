/** How the portal looks inside your page. What is left out is as your settings say. */
export interface PortalAppearance {
  colorScheme?: 'light' | 'dark' | 'auto' | undefined;
  /** Your brand's colour, such as `#2563eb`. Shades that can be read on light and dark are made from it. */
  accent?: string | undefined;
  /** 0 to 24. */
  radiusPx?: number | undefined;
  /** As in CSS: `Inter, sans-serif`. Fonts that the reader's device has; none is loaded. */
  fontFamily?: string | undefined;
  density?: 'comfortable' | 'compact' | undefined;
}

export type PortalSection = 'endpoints' | 'messages' | 'event-types';

export type PortalEvent =
  | { kind: 'ready' }
  /** Your customer went somewhere else in the portal: keep it in your own address to make it linkable. */
  | { kind: 'path'; path: string }
  | { kind: 'height'; heightPx: number }
  /** The session ends, has ended, or the link opens nothing. With `getUrl` a new one is fetched; without, it is yours to show a new portal. */
  | { kind: 'link_wanted'; reason: 'expiring' | 'ended' | 'refused' }
  /** `getUrl` failed. Your customer sees an empty place: say so. */
  | { kind: 'failed'; error: unknown };

export interface PortalOptions {
  /** A link that your server made with its API key. It opens once. */
  url?: string | undefined;
  /** Asks your server for a link, at the start when there is no `url` and whenever the session ends. */
  getUrl?: (() => Promise<string>) | undefined;
  appearance?: PortalAppearance | undefined;
  /** `en`, `de`, `de-CH`. Default: the reader's. */
  locale?: string | undefined;
  /** The parts that are shown. Default: all. */
  features?: readonly PortalSection[] | undefined;
  /** Where the portal opens, such as `/messages`. */
  path?: string | undefined;
  /** False: the frame keeps the height of the place you give it. Default: as high as what it shows. */
  autoHeight?: boolean | undefined;
  /** What screen readers call the frame. Default: Webhooks. */
  title?: string | undefined;
  onEvent?: ((event: PortalEvent) => void) | undefined;
}
