import { Tabs as Radix } from 'radix-ui';
import type { ReactNode } from 'react';

const tabClass =
  'ph:h-8 ph:px-2.5 ph:text-sm ph:text-muted ph:border-b-2 ph:border-transparent ph:-mb-px ph:hover:text-ink ph:data-[state=active]:text-ink ph:data-[state=active]:border-accent ph:data-[state=active]:font-medium';

export type Tab = { value: string; label: ReactNode; content: ReactNode };

export const Tabs = ({
  label,
  tabs,
  initial,
  onChoose,
  aside,
}: {
  label: string;
  tabs: readonly Tab[];
  initial: string;
  /** With it the tab that is shown is the page's to decide, and `initial` is the one at present. */
  onChoose?: (value: string) => void;
  aside?: ReactNode;
}) => (
  <Radix.Root {...(onChoose ? { value: initial, onValueChange: onChoose } : { defaultValue: initial })}>
    <div className="ph:flex ph:flex-wrap ph:items-center ph:border-b ph:border-line">
      <Radix.List aria-label={label} className="ph:flex">
        {tabs.map((tab) => (
          <Radix.Trigger key={tab.value} value={tab.value} className={tabClass}>
            {tab.label}
          </Radix.Trigger>
        ))}
      </Radix.List>
      <div className="ph:ms-auto">{aside}</div>
    </div>
    {tabs.map((tab) => (
      <Radix.Content key={tab.value} value={tab.value} className="ph:pt-3">
        {tab.content}
      </Radix.Content>
    ))}
  </Radix.Root>
);
