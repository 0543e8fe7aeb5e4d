import { useNavigate } from '@tanstack/react-router';
import { ChevronsUpDown, LogOut, UserRound } from 'lucide-react';
import type { Me } from '../api/outputs.ts';
import { queries } from '../api/queries.ts';
import { rememberTenant } from '../api/tenant.ts';
import { signOut } from '../features/session/account.ts';
import { announce } from '../ui/announce.ts';
import { Menu, MenuItem, MenuLabel, MenuSeparator } from '../ui/Menu.tsx';
import { useWords } from '../words/words.tsx';
import { PreferenceChoices } from './PreferenceChoices.tsx';

export const AccountMenu = ({ me, onMore }: { me: Me; onMore: () => void }) => {
  const words = useWords();
  const navigate = useNavigate();
  const leave = async (): Promise<void> => {
    try {
      await signOut();
    } catch {
      announce.bad(words.failure.unreachable);
      return;
    }
    rememberTenant(null);
    await navigate({ to: '/sign-in' });
    queries.clear();
  };
  return (
    <Menu
      label={words.account}
      align="start"
      trigger={
        <button
          type="button"
          className="ph:flex ph:items-center ph:gap-2 ph:w-full ph:min-h-10 ph:px-2 ph:rounded-md ph:text-start ph:hover:bg-hover"
        >
          <span
            aria-hidden
            className="ph:grid ph:place-items-center ph:size-6 ph:rounded-full ph:bg-accent-soft ph:text-accent ph:text-xs ph:font-semibold"
          >
            {(me.user.name || me.user.email).slice(0, 1).toUpperCase()}
          </span>
          <span className="ph:flex-1 ph:min-w-0 ph:truncate ph:text-sm">
            <span className="ph:sr-only">{words.account}: </span>
            {me.user.name || me.user.email}
          </span>
          <ChevronsUpDown aria-hidden size={14} className="ph:text-muted" />
        </button>
      }
    >
      <MenuLabel>{me.user.email}</MenuLabel>
      <MenuSeparator />
      <PreferenceChoices onMore={onMore} />
      <MenuSeparator />
      <MenuItem icon={<UserRound aria-hidden size={15} />} onSelect={() => void navigate({ to: '/account' })}>
        {words.accountPage.title}
      </MenuItem>
      <MenuItem icon={<LogOut aria-hidden size={15} />} onSelect={() => void leave()}>
        {words.signOut}
      </MenuItem>
    </Menu>
  );
};
