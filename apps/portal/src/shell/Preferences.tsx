import { Clock, Settings2 } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { loadChunk } from '../api/load-chunk.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Menu } from '../ui/Menu.tsx';
import { useWords } from '../words/words.tsx';
import { PreferenceChoices } from './PreferenceChoices.tsx';

const DisplayDialog = lazy(loadChunk(async () => ({ default: (await import('./DisplayDialog.tsx')).DisplayDialog })));

/** The dialog of times and density, loaded when it is wanted. */
export const useDisplayDialog = (framed = false) => {
  const [open, setOpen] = useState(false);
  const dialog = open ? (
    <Suspense fallback={null}>
      <DisplayDialog framed={framed} onClose={() => setOpen(false)} />
    </Suspense>
  ) : null;
  return { dialog, openDialog: () => setOpen(true) };
};

/** Theme, language and times where there is no account: before signing in, and in a portal that a link opened. */
export const Preferences = () => {
  const words = useWords();
  const { dialog, openDialog } = useDisplayDialog();
  return (
    <>
      <Menu
        label={words.preferences}
        trigger={<IconButton tip={false} label={words.preferences} icon={<Settings2 aria-hidden size={16} />} />}
      >
        <PreferenceChoices onMore={openDialog} />
      </Menu>
      {dialog}
    </>
  );
};

/** In a frame the page around it chooses theme and language. How times are told is the reader's own. */
export const TimePreferences = () => {
  const words = useWords();
  const { dialog, openDialog } = useDisplayDialog(true);
  return (
    <>
      <IconButton label={words.times.titleFramed} icon={<Clock aria-hidden size={16} />} onClick={openDialog} />
      {dialog}
    </>
  );
};
