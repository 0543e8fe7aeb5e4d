import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate, useRouter } from '@tanstack/react-router';
import { PauseCircle, PlayCircle, UserCog } from 'lucide-react';
import { useState } from 'react';
import { Asked, useSayFailure } from '../../api/Asked.tsx';
import { api } from '../../api/client.ts';
import type { Tenant } from '../../api/outputs.ts';
import { queries } from '../../api/queries.ts';
import { rememberTenant } from '../../api/tenant.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { CopyableId } from '../../ui/CopyButton.tsx';
import { Details } from '../../ui/Details.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Status } from '../../ui/Status.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { Time } from '../../ui/Time.tsx';
import { useFormats, useWords } from '../../words/words.tsx';
import { QuotaForm } from './QuotaForm.tsx';
import { TenantUsage } from './TenantUsage.tsx';

const route = getRouteApi('/shell/operator/tenants/$tenantId');

/** `go`: where a link wanted to, once the reason is given. */
const ActWithin = ({ tenant, go }: { tenant: Tenant; go: string | undefined }) => {
  const words = useWords();
  const navigate = useNavigate();
  const router = useRouter();
  const [open, setOpen] = useState(go !== undefined);
  const [reason, setReason] = useState('');
  const start = useMutation(
    api.operator.impersonate.mutationOptions({
      onSuccess: async () => {
        rememberTenant(tenant.id);
        queries.clear();
        await router.invalidate();
        await navigate({ to: go ?? '/overview' });
      },
      onError: useSayFailure(),
    }),
  );
  return (
    <>
      <Button icon={<UserCog aria-hidden size={15} />} onClick={() => setOpen(true)}>
        {words.operator.actWithin}
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={words.operator.actWithin}
        description={words.operator.actWithinWhat}
        footer={
          <>
            <Button onClick={() => setOpen(false)}>{words.cancel}</Button>
            <Button
              tone="primary"
              busy={start.isPending}
              onClick={() => start.mutate({ tenant_id: tenant.id, reason: reason.trim() })}
            >
              {words.operator.actWithin}
            </Button>
          </>
        }
      >
        <Field label={words.operator.reason} hint={words.operator.reasonHint}>
          {(parts) => (
            <TextInput
              parts={parts}
              value={reason}
              maxLength={500}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          )}
        </Field>
      </Dialog>
    </>
  );
};

const Suspend = ({ tenant }: { tenant: Tenant }) => {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const update = useMutation(
    api.operator.updateTenant.mutationOptions({
      onSuccess: () => {
        setAsking(false);
        announce.good(words.saved);
        void queries.invalidateQueries({ queryKey: api.operator.pathKey() });
      },
      onError: useSayFailure(),
    }),
  );
  if (tenant.suspendedAt)
    return (
      <Button
        tone="primary"
        icon={<PlayCircle aria-hidden size={15} />}
        busy={update.isPending}
        onClick={() => update.mutate({ tenant_id: tenant.id, suspended: false })}
      >
        {words.operator.unsuspend}
      </Button>
    );
  return (
    <>
      <Button icon={<PauseCircle aria-hidden size={15} />} onClick={() => setAsking(true)}>
        {words.operator.suspend}
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={words.operator.suspendTitle(tenant.name)}
        confirm={words.operator.suspend}
        busy={update.isPending}
        onConfirm={() => update.mutate({ tenant_id: tenant.id, suspended: true })}
      >
        <p>{words.operator.suspendWhat}</p>
      </ConfirmDialog>
    </>
  );
};

const Members = ({ tenantId }: { tenantId: string }) => {
  const words = useWords();
  const asked = useQuery(api.operator.members.queryOptions({ tenant_id: tenantId, limit: 100 }));
  return (
    <Card flush title={words.member.plural}>
      <Asked asked={asked} rows={2}>
        {(page) => (
          <ul className="ph:divide-y ph:divide-line">
            {page.data.map((member) => (
              <li key={member.userId} className="ph:flex ph:flex-wrap ph:gap-x-4 ph:px-4 ph:py-2 ph:text-sm">
                <span className="ph:min-w-0 ph:flex-1 ph:truncate">{member.email}</span>
                <span className="ph:text-muted">{words.member.roles[member.role]}</span>
              </li>
            ))}
          </ul>
        )}
      </Asked>
    </Card>
  );
};

const Log = ({ tenantId }: { tenantId: string }) => {
  const words = useWords();
  const asked = useQuery(api.operator.audit.queryOptions({ tenant_id: tenantId, limit: 20 }));
  return (
    <Card flush title={words.audit.title}>
      <Asked asked={asked}>
        {(page) => (
          <ul className="ph:divide-y ph:divide-line">
            {page.data.map((each) => (
              <li key={each.id} className="ph:flex ph:flex-wrap ph:gap-x-4 ph:px-4 ph:py-2 ph:text-sm">
                <code className="ph:text-xs ph:font-medium">{each.action}</code>
                <span className="ph:min-w-0 ph:truncate">{each.actor}</span>
                <span className="ph:ms-auto ph:text-muted">
                  <Time at={each.createdAt} />
                </span>
              </li>
            ))}
          </ul>
        )}
      </Asked>
    </Card>
  );
};

export const TenantPage = () => {
  const words = useWords();
  const formats = useFormats();
  const { tenantId } = route.useParams();
  const { go } = route.useSearch();
  const asked = useQuery(api.operator.tenant.queryOptions({ tenant_id: tenantId }));
  return (
    <Asked asked={asked} page rows={9}>
      {(tenant) => (
        <>
          <PageHead
            title={tenant.name}
            trail={
              <Link to="/operator/tenants" className="ph:hover:text-ink ph:hover:underline">
                {words.operator.tenants}
              </Link>
            }
            under={
              <>
                <CopyableId id={tenant.id} />
                {tenant.suspendedAt ? <Status chip tone="bad" icon="paused" word={words.operator.suspended} /> : null}
              </>
            }
            actions={
              <>
                <ActWithin tenant={tenant} go={go} />
                <Suspend tenant={tenant} />
              </>
            }
          />
          <div className="ph:grid ph:grid-cols-1 ph:gap-5 ph:lg:grid-cols-2 ph:items-start">
            <div className="ph:grid ph:grid-cols-1 ph:gap-5">
              <Card title={words.operator.facts}>
                <Details
                  rows={[
                    { name: words.operator.kind, value: words.operator.kinds[tenant.kind] },
                    { name: words.operator.plan, value: tenant.plan ?? '–' },
                    { name: words.application.plural, value: formats.number(tenant.applications) },
                    { name: words.usage.thisMonth, value: formats.number(tenant.messagesThisMonth) },
                    { name: words.created, value: formats.instant(new Date(tenant.createdAt)) },
                  ]}
                />
              </Card>
              <TenantUsage tenantId={tenant.id} />
              <QuotaForm key={tenant.updatedAt} tenant={tenant} />
            </div>
            <div className="ph:grid ph:grid-cols-1 ph:gap-5">
              <Members tenantId={tenantId} />
              <Log tenantId={tenantId} />
            </div>
          </div>
        </>
      )}
    </Asked>
  );
};
