import { type HostSays, readPortalMessage } from '@posthorn/shared/portal-message';
import type { PortalEvent, PortalOptions } from './options.ts';

export interface MountedPortal {
  /** Changes what is given. A new `url` is not opened: mount anew for it. */
  update: (options: PortalOptions) => void;
  /** Goes to a place in the portal, such as `/endpoints`. */
  navigate: (path: string) => void;
  close: () => void;
}

/** Enough for the head and some rows, until the portal says how high it is. */
const heightPxFirst = 480;

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
    switch (said?.type) {
      case 'posthorn:ready':
        hello();
        return tell({ kind: 'ready' });
      case 'posthorn:height':
        if (options.autoHeight !== false) frame.style.height = `${said.heightPx}px`;
        return tell({ kind: 'height', heightPx: said.heightPx });
      case 'posthorn:path':
        return tell({ kind: 'path', path: said.path });
      case 'posthorn:link-wanted':
        tell({ kind: 'link_wanted', reason: said.reason });
        void renew();
        return;
    }
  };

  const open = async (): Promise<void> => {
    try {
      // A turn later: React's strict mode mounts twice, and a link opens once.
      await undefined;
      const link = closed ? undefined : (options.url ?? (await options.getUrl?.()));
      if (closed || !link) return;
      const url = new URL(link);
      portalOrigin = url.origin;
      const fragment = new URLSearchParams(url.hash.slice(1));
      fragment.set('host', JSON.stringify({ ...settings(), path: options.path }));
      url.hash = fragment.toString();
      frame.src = url.href;
      place.append(frame);
    } catch (error) {
      tell({ kind: 'failed', error });
    }
  };

  frame.title = options.title ?? 'Webhooks';
  frame.allow = 'clipboard-write';
  frame.referrerPolicy = 'no-referrer';
  frame.style.cssText = `display:block;width:100%;border:0;height:${options.autoHeight === false ? '100%' : `${heightPxFirst}px`}`;
  frame.addEventListener('load', hello);
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
