import { Check } from 'lucide-react';
import { DropdownMenu as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { portalRoot } from './portal-root.ts';

const itemClass =
  'ph:flex ph:items-center ph:gap-2 ph:min-h-8 ph:px-2 ph:rounded-md ph:text-sm ph:outline-none ph:cursor-pointer ph:data-[highlighted]:bg-hover ph:data-[disabled]:opacity-50';

type Props = { trigger: ReactNode; label: string; children: ReactNode; align?: 'start' | 'end' };

export const Menu = ({ trigger, label, children, align = 'end' }: Props) => (
  // Not modal: the rest of the page stays reachable, and a click elsewhere does what it was meant to do.
  <Radix.Root modal={false}>
    <Radix.Trigger asChild>{trigger}</Radix.Trigger>
    <Radix.Portal container={portalRoot()}>
      <Radix.Content
        aria-label={label}
        align={align}
        sideOffset={6}
        collisionPadding={8}
        className="ph:z-50 ph:min-w-44 ph:max-w-[calc(100vw-1rem)] ph:rounded-lg ph:border ph:border-line ph:bg-surface ph:p-1 ph:shadow-(--ph-shadow) ph:animate-[ph-fade_120ms]"
      >
        {children}
      </Radix.Content>
    </Radix.Portal>
  </Radix.Root>
);

type ItemProps = {
  icon?: ReactNode;
  children: ReactNode;
  onSelect: () => void;
  tone?: 'plain' | 'danger';
  disabled?: boolean;
};

export const MenuItem = ({ icon, children, onSelect, tone = 'plain', disabled = false }: ItemProps) => (
  <Radix.Item
    className={classNames(itemClass, tone === 'danger' && 'ph:text-bad')}
    onSelect={onSelect}
    disabled={disabled}
  >
    {icon ? <span className="ph:text-muted">{icon}</span> : null}
    {children}
  </Radix.Item>
);

type ChoiceProps = {
  label: string;
  value: string;
  choices: readonly { value: string; label: string }[];
  onChoose: (value: string) => void;
};

/** One of a few, the present one ticked. */
export const MenuChoice = ({ label, value, choices, onChoose }: ChoiceProps) => (
  <Radix.Group>
    <Radix.Label className="ph:px-2 ph:pt-1.5 ph:pb-1 ph:text-xs ph:text-muted">{label}</Radix.Label>
    <Radix.RadioGroup value={value} onValueChange={onChoose}>
      {choices.map((choice) => (
        <Radix.RadioItem key={choice.value} value={choice.value} className={itemClass}>
          <span className="ph:size-4">
            <Radix.ItemIndicator>
              <Check aria-hidden size={16} />
            </Radix.ItemIndicator>
          </span>
          <span className="ph:truncate">{choice.label}</span>
        </Radix.RadioItem>
      ))}
    </Radix.RadioGroup>
  </Radix.Group>
);

export const MenuSeparator = () => <Radix.Separator className="ph:my-1 ph:h-px ph:bg-line" />;

export const MenuLabel = ({ children }: { children: ReactNode }) => (
  <Radix.Label className="ph:px-2 ph:py-1.5 ph:text-xs ph:text-muted ph:break-words">{children}</Radix.Label>
);
