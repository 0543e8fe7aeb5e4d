import { Settings2 } from 'lucide-react';
import { IconButton } from '../ui/IconButton.tsx';
import { Menu } from '../ui/Menu.tsx';
import { useWords } from '../words/words.tsx';
import { PreferenceChoices } from './PreferenceChoices.tsx';

/** Theme and language where nobody is signed in yet. */
export const Preferences = () => {
  const words = useWords();
  return (
    <Menu
      label={words.preferences}
      trigger={<IconButton tip={false} label={words.preferences} icon={<Settings2 aria-hidden size={16} />} />}
    >
      <PreferenceChoices />
    </Menu>
  );
};
