import { AlertDialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { useWords } from '../words/words.tsx';
import { Button } from './Button.tsx';
import { portalRoot } from './portal-root.ts';

type Props = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  children: ReactNode;
  confirm: string;
  tone?: 'primary' | 'danger';
  busy: boolean;
  onConfirm: () => void;
};

/** Asks before something that cannot be taken back. The focus starts on "Cancel". */
export const ConfirmDialog = ({
  open,
  onOpenChange,
  title,
  children,
  confirm,
  tone = 'danger',
  busy,
  onConfirm,
}: Props) => {
  const words = useWords();
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal container={portalRoot()}>
        <Radix.Overlay className="ph:fixed ph:inset-0 ph:z-40 ph:bg-[rgb(10_11_14/0.5)] ph:animate-[ph-fade_120ms]" />
        <Radix.Content className="ph:fixed ph:z-40 ph:inset-x-3 ph:mx-auto ph:top-[max(1rem,18vh)] ph:max-w-[27rem] ph:max-h-[calc(100dvh-max(1rem,18vh)-1rem)] ph:overflow-auto ph:rounded-xl ph:border ph:border-line ph:bg-surface ph:p-5 ph:shadow-(--ph-shadow)">
          <Radix.Title className="ph:text-lg ph:font-semibold">{title}</Radix.Title>
          <Radix.Description asChild>
            <div className="ph:mt-2 ph:text-muted ph:space-y-2">{children}</div>
          </Radix.Description>
          <div className="ph:mt-5 ph:flex ph:flex-wrap ph:justify-end ph:gap-2">
            <Radix.Cancel asChild>
              <Button>{words.cancel}</Button>
            </Radix.Cancel>
            <Button tone={tone} busy={busy} onClick={onConfirm}>
              {confirm}
            </Button>
          </div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
};
