import { Switch as Radix } from 'radix-ui';

type Props = { checked: boolean; onChange: (checked: boolean) => void; label: string; disabled?: boolean };

export const Switch = ({ checked, onChange, label, disabled = false }: Props) => (
  <Radix.Root
    checked={checked}
    onCheckedChange={onChange}
    disabled={disabled}
    aria-label={label}
    className="ph:inline-flex ph:items-center ph:w-9 ph:h-5 ph:rounded-full ph:p-0.5 ph:bg-line-strong ph:data-[state=checked]:bg-accent-fill ph:transition-colors"
  >
    <Radix.Thumb className="ph:block ph:size-4 ph:rounded-full ph:bg-[#fff] ph:transition-transform ph:data-[state=checked]:translate-x-4 ph:rtl:data-[state=checked]:-translate-x-4" />
  </Radix.Root>
);
