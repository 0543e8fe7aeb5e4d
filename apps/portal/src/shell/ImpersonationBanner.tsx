import { useMutation } from '@tanstack/react-query';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { UserCog } from 'lucide-react';
import { useSayFailure } from '../api/Asked.tsx';
import { api } from '../api/client.ts';
import type { Me } from '../api/outputs.ts';
import { queries } from '../api/queries.ts';
import { currentTenant, rememberTenant } from '../api/tenant.ts';
import { Button } from '../ui/Button.tsx';
import { useFormats, useWords } from '../words/words.tsx';

/** Says on every page that an operator acts within a tenant that is not his own. */
export const ImpersonationBanner = ({ me }: { me: Me }) => {
  const words = useWords();
  const formats = useFormats();
  const navigate = useNavigate();
  const router = useRouter();
  const onError = useSayFailure();
  const present = me.impersonated.find((tenant) => tenant.id === currentTenant());
  const end = useMutation(
    api.operator.endImpersonation.mutationOptions({
      onSuccess: async () => {
        // Away first: what is shown of the tenant would be asked for once more, and refused.
        await navigate({ to: '/operator/tenants' });
        rememberTenant(me.tenants[0]?.id ?? null);
        queries.clear();
        await router.invalidate();
      },
      onError,
    }),
  );
  if (!present || me.tenants.some((tenant) => tenant.id === present.id)) return null;
  return (
    <aside
      aria-label={words.operator.actWithin}
      className="ph:flex ph:flex-wrap ph:items-center ph:gap-x-3 ph:gap-y-1 ph:px-4 ph:py-2 ph:bg-warn-soft ph:text-sm"
    >
      <UserCog aria-hidden size={16} className="ph:text-warn" />
      <span className="ph:min-w-0">
        {words.operator.within(present.name, formats.instant(new Date(present.expiresAt)))}
      </span>
      <Button
        size="small"
        className="ph:ms-auto"
        busy={end.isPending}
        onClick={() => end.mutate({ tenant_id: present.id })}
      >
        {words.operator.end}
      </Button>
    </aside>
  );
};
