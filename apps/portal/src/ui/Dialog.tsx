import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { useWords } from '../words/words.tsx';
import { classNames } from './class-names.ts';
import { portalRoot } from './portal-root.ts';

type Props = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: ReactNode;
  children?: ReactNode;
  footer?: ReactNode;
  /** `top`: a palette near the top edge; `side`: a drawer at the start edge. */
  place?: 'centre' | 'top' | 'side';
  /** Hides the visible heading; it stays for screen readers. */
  bare?: boolean;
};

const overlay = 'ph:fixed ph:inset-0 ph:z-40 ph:bg-[rgb(10_11_14/0.5)] ph:animate-[ph-fade_120ms]';
const panel =
  'ph:fixed ph:z-40 ph:flex ph:flex-col ph:bg-surface ph:border ph:border-line ph:shadow-(--ph-shadow) ph:animate-[ph-fade_140ms]';
const places = {
  centre:
    'ph:inset-x-3 ph:mx-auto ph:top-[max(1rem,14vh)] ph:max-w-[30rem] ph:max-h-[calc(100dvh-max(1rem,14vh)-1rem)] ph:rounded-xl',
  top: 'ph:inset-x-3 ph:mx-auto ph:top-[max(1rem,10vh)] ph:max-w-[36rem] ph:max-h-[70dvh] ph:rounded-xl',
  side: 'ph:inset-y-0 ph:start-0 ph:w-[min(17rem,85vw)] ph:border-y-0 ph:border-s-0',
};

export const Dialog = ({
  open,
  onOpenChange,
  title,
  description,
  children,
  footer,
  place = 'centre',
  bare = false,
}: Props) => {
  const words = useWords();
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal container={portalRoot()}>
        <Radix.Overlay className={overlay} />
        <Radix.Content
          className={classNames(panel, places[place])}
          {...(description ? {} : { 'aria-describedby': undefined })}
        >
          <div className={bare ? 'ph:sr-only' : 'ph:flex ph:items-start ph:gap-3 ph:px-5 ph:pt-4 ph:pb-1'}>
            <div className="ph:flex-1 ph:min-w-0">
              <Radix.Title className="ph:text-lg ph:font-semibold">{title}</Radix.Title>
              {description ? (
                <Radix.Description className="ph:mt-1 ph:text-muted">{description}</Radix.Description>
              ) : null}
            </div>
            {bare ? null : (
              <Radix.Close
                aria-label={words.close}
                className="ph:grid ph:place-items-center ph:size-7 ph:-me-1 ph:rounded-md ph:text-muted ph:hover:bg-hover"
              >
                <X aria-hidden size={16} />
              </Radix.Close>
            )}
          </div>
          {children ? (
            <div className={classNames('ph:min-h-0 ph:flex-1 ph:overflow-auto', !bare && 'ph:px-5 ph:py-3')}>
              {children}
            </div>
          ) : null}
          {footer ? <div className="ph:flex ph:flex-wrap ph:justify-end ph:gap-2 ph:px-5 ph:py-4">{footer}</div> : null}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
};
