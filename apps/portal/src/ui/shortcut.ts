import { useEffect, useRef } from 'react';
import { makePreference } from './preference.ts';

/** Who speaks to a computer may say a single key by accident, and can switch them off (WCAG 2.1.4). */
export const shortcutChoice = makePreference<'on' | 'off'>(
  'shortcuts',
  'on',
  (text) => text === 'on' || text === 'off',
);

const typesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** One key for what a page is opened for most. Never while somebody types, nor behind a dialog; null: the page has none now. */
export const useShortcut = (key: string, act: (() => void) | null): void => {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (
        event.key !== key ||
        shortcutChoice.get() === 'off' ||
        event.metaKey ||
        event.ctrlKey ||
        event.altKey ||
        event.defaultPrevented
      )
        return;
      if (typesText(event.target) || document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]'))
        return;
      event.preventDefault();
      latest.current?.();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [key]);
};
