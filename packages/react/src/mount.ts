import { type HostSays, type PortalSays, readPortalMessage } from '@posthorn/shared/portal-message';
import type { PortalEvent, PortalOptions } from './options.ts';

export interface MountedPortal {
  /** Changes what is given. A new `url` is not opened: mount anew for it. */
  update: (options: PortalOptions) => void;
  /** Goes to a place in the portal, such as `/endpoints`. */
  navigate: (path: string) => void;
  close: () => void;
}

/** Enough for a dialog of the portal, and until it says how high it is. */
const heightPxMin = 480;

const eventOf = (said: PortalSays): PortalEvent => {
  switch (said.type) {
    case 'posthorn:ready':
      return { kind: 'ready' };
    case 'posthorn:height':
      return { kind: 'height', heightPx: said.heightPx };
    case 'posthorn:path':
      return { kind: 'path', path: said.path };
    case 'posthorn:link-wanted':
      return { kind: 'link_wanted', reason: said.reason };
  }
};

/** Puts the portal of one customer into `place`. Opening fails by an event, never by throwing. */
export const mountPortal = (place: HTMLElement, given: PortalOptions): MountedPortal => {
  let options = given;
  let closed = false;
  let portalOrigin = '';
  const frame = document.createElement('iframe');
  const tell = (event: PortalEvent): void => options.onEvent?.(event);
  const settings = () => ({
    appearance: options.appearance,
    locale: options.locale,
    features: options.features && [...options.features],
  });
  const say = (message: HostSays | { type: 'posthorn:hello'; settings: object }): void => {
    // Only to the origin of the link: should the frame ever show another page, it hears nothing.
    if (portalOrigin) frame.contentWindow?.postMessage(message, portalOrigin);
  };
  const hello = (): void => say({ type: 'posthorn:hello', settings: settings() });

  const renew = async (): Promise<void> => {
    try {
      const url = await options.getUrl?.();
      if (url && !closed) say({ type: 'posthorn:link', url });
    } catch (error) {
      tell({ kind: 'failed', error });
    }
  };

  const hear = ({ source, origin, data }: MessageEvent): void => {
    if (source !== frame.contentWindow || origin !== portalOrigin) return;
    const said = readPortalMessage(data);
    if (!said) return;
    if (said.type === 'posthorn:ready') hello();
    if (said.type === 'posthorn:height' && options.autoHeight !== false)
      frame.style.height = `${Math.max(said.heightPx, heightPxMin)}px`;
    tell(eventOf(said));
    if (said.type === 'posthorn:link-wanted') void renew();
  };

  const open = async (): Promise<void> => {
    try {
      // A turn later: React's strict mode mounts twice, and a link opens once.
      await Promise.resolve();
      const link = closed ? undefined : (options.url ?? (await options.getUrl?.()));
      if (closed || !link) return;
      const url = new URL(link);
      portalOrigin = url.origin;
      const fragment = new URLSearchParams(url.hash.slice(1));
      fragment.set('host', JSON.stringify({ ...settings(), path: options.path }));
      url.hash = fragment.toString();
      place.append(frame);
      // Not by the attribute: what opens the portal would stand in this page as long as it is open.
      frame.contentWindow?.location.replace(url.href);
      frame.addEventListener('load', hello);
    } catch (error) {
      tell({ kind: 'failed', error });
    }
  };

  // Outlives a reload of the frame: the portal finds its session by it, also where two portals are in one page.
  frame.name = `posthorn-${Math.random().toString(36).slice(2)}`;
  frame.title = options.title ?? 'Webhooks';
  frame.allow = 'clipboard-write';
  frame.style.cssText = `display:block;width:100%;border:0;height:${options.autoHeight === false ? '100%' : `${heightPxMin}px`}`;
  window.addEventListener('message', hear);
  void open();

  return {
    update: (next) => {
      options = next;
      hello();
    },
    navigate: (path) => say({ type: 'posthorn:navigate', path }),
    close: () => {
      closed = true;
      window.removeEventListener('message', hear);
      frame.remove();
    },
  };
};
