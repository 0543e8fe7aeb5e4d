import { useBlocker } from '@tanstack/react-router';
import type { RefObject } from 'react';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useWords } from '../../words/words.tsx';

/** Asks before what was typed is lost. `stored` is set just before the page goes on by itself. */
export const UnsavedGuard = ({ changed, stored }: { changed: boolean; stored: RefObject<boolean> }) => {
  const words = useWords();
  const guard = useBlocker({
    shouldBlockFn: () => changed && !stored.current,
    enableBeforeUnload: () => changed && !stored.current,
    withResolver: true,
  });
  return (
    <ConfirmDialog
      open={guard.status === 'blocked'}
      onOpenChange={(open) => {
        if (!open) guard.reset?.();
      }}
      title={words.unsaved.title}
      confirm={words.unsaved.leave}
      busy={false}
      onConfirm={() => guard.proceed?.()}
    >
      <p>{words.unsaved.what}</p>
    </ConfirmDialog>
  );
};
