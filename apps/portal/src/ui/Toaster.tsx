import { Toaster as Sonner } from 'sonner';
import { useDirection } from '../words/words.tsx';
import { useTheme } from './theme.ts';

/** Loaded after the first page: nobody needs a notice before they did something. */
export const Toaster = ({ label }: { label: string }) => (
  <Sonner
    theme={useTheme().theme}
    position={useDirection() === 'rtl' ? 'bottom-left' : 'bottom-right'}
    dir={useDirection()}
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
