import { Clock } from 'lucide-react';
import { MenuChoice, MenuItem, MenuSeparator } from '../ui/Menu.tsx';
import { type Theme, useTheme } from '../ui/theme.ts';
import { languages, useLanguage, useWords } from '../words/words.tsx';

/** In a menu: theme and language, and what leads to the rest. */
export const PreferenceChoices = ({ onMore }: { onMore: () => void }) => {
  const words = useWords();
  const { theme, setTheme } = useTheme();
  const { language, setLanguage } = useLanguage();
  const themes: { value: Theme; label: string }[] = [
    { value: 'system', label: words.theme.system },
    { value: 'light', label: words.theme.light },
    { value: 'dark', label: words.theme.dark },
  ];
  return (
    <>
      <MenuChoice
        label={words.theme.title}
        value={theme}
        choices={themes}
        onChoose={(value) => setTheme(themes.find((each) => each.value === value)?.value ?? 'system')}
      />
      <MenuChoice
        label={words.language}
        value={language}
        choices={languages}
        onChoose={(value) => setLanguage(languages.find((each) => each.value === value)?.value ?? 'en')}
      />
      <MenuSeparator />
      <MenuItem icon={<Clock aria-hidden size={15} />} onSelect={onMore}>
        {words.times.open}
      </MenuItem>
    </>
  );
};
