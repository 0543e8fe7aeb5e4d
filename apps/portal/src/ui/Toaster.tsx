import { Toaster as Sonner, toast } from 'sonner';
import { useTheme } from './theme.ts';

export const Toaster = ({ label }: { label: string }) => (
  <Sonner
    theme={useTheme().theme}
    position="bottom-right"
    containerAriaLabel={label}
    toastOptions={{
      style: {
        background: 'var(--ph-surface)',
        color: 'var(--ph-ink)',
        border: '1px solid var(--ph-line)',
        borderRadius: 'var(--ph-radius)',
        fontFamily: 'var(--ph-font)',
      },
    }}
  />
);

/** A short word on what a person just did. Sonner keeps it in a polite live region. */
export const announce = {
  good: (text: string, detail?: string): void => void toast.success(text, detail ? { description: detail } : {}),
  bad: (text: string, detail?: string): void => void toast.error(text, { ...(detail ? { description: detail } : {}), duration: 8000 }),
};
