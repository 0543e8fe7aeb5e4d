import { useNavigate, useRouter } from '@tanstack/react-router';
import { ChevronsUpDown } from 'lucide-react';
import type { Me } from '../api/outputs.ts';
import { queries } from '../api/queries.ts';
import { currentTenant, rememberTenant } from '../api/tenant.ts';
import { Menu, MenuChoice } from '../ui/Menu.tsx';
import { useWords } from '../words/words.tsx';
import { Brand } from './Brand.tsx';

/** Whose data is shown: a tenant of one's own, or one that an operator acts within. */
export const presentTenant = (me: Me): { id: string; name: string } | undefined =>
  [...me.tenants, ...me.impersonated].find((tenant) => tenant.id === currentTenant()) ?? me.tenants[0];

/** Whose data is shown. With one tenant only its name stands there. */
export const TenantSwitcher = ({ me }: { me: Me }) => {
  const words = useWords();
  const navigate = useNavigate();
  const router = useRouter();
  const present = presentTenant(me);
  const name = (
    <>
      <Brand />
      <span className="ph:flex-1 ph:min-w-0 ph:truncate ph:font-semibold">{present?.name ?? 'Posthorn'}</span>
    </>
  );
  const choices = [...new Map([...me.tenants, ...me.impersonated].map((tenant) => [tenant.id, tenant])).values()];
  if (choices.length < 2) return <div className="ph:flex ph:items-center ph:gap-2.5 ph:min-h-10 ph:px-2">{name}</div>;

  const choose = async (tenantId: string): Promise<void> => {
    if (tenantId === present?.id) return;
    rememberTenant(tenantId);
    await navigate({ to: '/' });
    queries.clear();
    // The event stream and everything on the page belong to the tenant before.
    await router.invalidate();
  };
  return (
    <Menu
      label={words.tenants}
      align="start"
      trigger={
        <button
          type="button"
          className="ph:flex ph:items-center ph:gap-2.5 ph:w-full ph:min-h-10 ph:px-2 ph:rounded-md ph:text-start ph:hover:bg-hover"
        >
          <span className="ph:sr-only">{words.tenants}: </span>
          {name}
          <ChevronsUpDown aria-hidden size={14} className="ph:text-muted" />
        </button>
      }
    >
      <MenuChoice
        label={words.tenants}
        value={present?.id ?? ''}
        choices={choices.map((tenant) => ({ value: tenant.id, label: tenant.name }))}
        onChoose={(value) => void choose(value)}
      />
    </Menu>
  );
};
