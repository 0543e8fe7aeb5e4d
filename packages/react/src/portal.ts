import { type CSSProperties, createElement, type ReactElement, useEffect, useRef } from 'react';
import { type MountedPortal, mountPortal } from './mount.ts';
import type { PortalOptions } from './options.ts';

export interface PosthornPortalProps extends PortalOptions {
  className?: string | undefined;
  style?: CSSProperties | undefined;
}

/**
 * The webhooks of one customer, inside your page.
 *
 * @example
 * <PosthornPortal getUrl={() => fetch('/webhooks-link', { method: 'POST' }).then((answer) => answer.text())} />
 */
export const PosthornPortal = ({ className, style, ...options }: PosthornPortalProps): ReactElement => {
  const place = useRef<HTMLDivElement>(null);
  const portal = useRef<MountedPortal>(null);
  const latest = useRef(options);
  latest.current = options;
  const { url, path } = options;
  const settings = JSON.stringify([options.appearance, options.locale, options.features]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: opened once a link; the rest is told to the open portal below.
  useEffect(() => {
    if (!place.current) return;
    // Functions are looked up when they are called: callers write them anew at every render.
    const mounted = mountPortal(place.current, {
      ...latest.current,
      ...(latest.current.getUrl && { getUrl: async () => latest.current.getUrl?.() ?? '' }),
      onEvent: (event) => latest.current.onEvent?.(event),
    });
    portal.current = mounted;
    return mounted.close;
  }, [url]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `settings` is what changed.
  useEffect(() => {
    portal.current?.update({ ...latest.current, onEvent: (event) => latest.current.onEvent?.(event) });
  }, [settings]);

  const shownPath = useRef(path);
  useEffect(() => {
    if (path !== undefined && path !== shownPath.current) portal.current?.navigate(path);
    shownPath.current = path;
  }, [path]);

  return createElement('div', { ref: place, className, style });
};
