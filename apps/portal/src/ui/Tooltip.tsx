import { Tooltip as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { portalRoot } from './portal-root.ts';

export const TooltipProvider = ({ children }: { children: ReactNode }) => (
  <Radix.Provider delayDuration={350} skipDelayDuration={150}>
    {children}
  </Radix.Provider>
);

/** A few words on hover and focus. Never the only place of what must be known. */
export const Tooltip = ({ text, children }: { text: ReactNode; children: ReactNode }) => (
  <Radix.Root>
    <Radix.Trigger asChild>{children}</Radix.Trigger>
    <Radix.Portal container={portalRoot()}>
      <Radix.Content
        sideOffset={6}
        collisionPadding={8}
        className="ph:z-50 ph:max-w-80 ph:rounded-md ph:bg-ink ph:text-surface ph:px-2 ph:py-1 ph:text-xs ph:shadow-(--ph-shadow) ph:animate-[ph-fade_120ms]"
      >
        {text}
      </Radix.Content>
    </Radix.Portal>
  </Radix.Root>
);
