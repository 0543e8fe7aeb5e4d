import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Building2, Plus } from 'lucide-react';
import { useId, useState } from 'react';
import { Asked } from '../../api/Asked.tsx';
import { api } from '../../api/client.ts';
import { describeFailure, fieldFaults } from '../../api/failure.ts';
import { queries } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useDebounced } from '../../ui/debounced.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Field } from '../../ui/Field.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { ShownOnce } from '../../ui/ShownOnce.tsx';
import { Status } from '../../ui/Status.tsx';
import { Cell, HeadCell, Row, rowLinkClass, Table } from '../../ui/Table.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useFormats, useWords } from '../../words/words.tsx';

const route = getRouteApi('/shell/operator/tenants');

const CreateDialog = ({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) => {
  const words = useWords();
  const formId = useId();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const create = useMutation(
    api.operator.createTenant.mutationOptions({
      onSuccess: () => void queries.invalidateQueries({ queryKey: api.operator.tenants.queryKey() }),
      gcTime: 0,
    }),
  );
  const faults = create.error ? fieldFaults(create.error) : {};
  const failure = create.error ? describeFailure(create.error, words) : null;
  const close = (next: boolean): void => {
    if (!next) create.reset();
    onOpenChange(next);
  };
  const done = create.data?.invitation;
  return (
    <Dialog
      open={open}
      onOpenChange={close}
      title={words.operator.newTenant}
      footer={
        create.data ? (
          <Button tone="primary" onClick={() => close(false)}>
            {words.close}
          </Button>
        ) : (
          <>
            <Button onClick={() => close(false)}>{words.cancel}</Button>
            <Button tone="primary" type="submit" form={formId} busy={create.isPending}>
              {words.create}
            </Button>
          </>
        )
      }
    >
      {create.data ? (
        done ? (
          <ShownOnce text={done.url} hint={words.member.linkOnce(done.email)} copyLabel={words.member.copyLink} />
        ) : (
          <p role="status">{words.saved}</p>
        )
      ) : (
        <form
          id={formId}
          noValidate
          className="ph:grid ph:grid-cols-1 ph:gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            if (!create.isPending)
              create.mutate({ name: name.trim(), ...(email.trim() ? { owner: { email: email.trim() } } : {}) });
          }}
        >
          <Field label={words.name} error={faults.name ?? (failure ? `${failure.title} ${failure.detail}` : undefined)}>
            {(parts) => (
              <TextInput parts={parts} value={name} onChange={(event) => setName(event.currentTarget.value)} />
            )}
          </Field>
          <Field label={words.operator.owner} optional={words.optional} error={faults.owner}>
            {(parts) => (
              <TextInput
                parts={parts}
                type="email"
                value={email}
                onChange={(event) => setEmail(event.currentTarget.value)}
              />
            )}
          </Field>
        </form>
      )}
    </Dialog>
  );
};

export const TenantListPage = () => {
  const words = useWords();
  const formats = useFormats();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [creating, setCreating] = useState(false);
  const q = useDebounced(search.q ?? '', 200);
  const asked = useQuery(
    api.operator.tenants.queryOptions(
      { limit: 50, ...(q ? { search: q } : {}), ...(search.iterator ? { iterator: search.iterator } : {}) },
      { placeholderData: keepPreviousData },
    ),
  );
  return (
    <>
      <PageHead
        title={words.operator.tenants}
        under={words.operator.tenantsLead}
        actions={
          <Button tone="primary" icon={<Plus aria-hidden size={15} />} onClick={() => setCreating(true)}>
            {words.operator.newTenant}
          </Button>
        }
      />
      <Card
        flush
        tools={
          <TextInput
            type="search"
            aria-label={words.operator.searchTenants}
            placeholder={words.operator.searchTenants}
            value={search.q ?? ''}
            onChange={(event) => {
              const text = event.currentTarget.value;
              void navigate({ search: { q: text || undefined }, replace: true });
            }}
            className="ph:max-w-80"
          />
        }
      >
        <Asked asked={asked}>
          {(page) =>
            page.data.length === 0 ? (
              <EmptyState icon={<Building2 size={20} />} title={words.operator.noTenant} />
            ) : (
              <Table
                caption={words.operator.tenants}
                head={
                  <>
                    <HeadCell grow>{words.name}</HeadCell>
                    <HeadCell wideOnly>{words.operator.kind}</HeadCell>
                    <HeadCell end wideOnly>
                      {words.member.plural}
                    </HeadCell>
                    <HeadCell end wideOnly>
                      {words.application.plural}
                    </HeadCell>
                    <HeadCell end>{words.usage.thisMonth}</HeadCell>
                  </>
                }
              >
                {page.data.map((tenant) => (
                  <Row key={tenant.id}>
                    <Cell grow>
                      <Link to="/operator/tenants/$tenantId" params={{ tenantId: tenant.id }} className={rowLinkClass}>
                        <span className="ph:block ph:truncate">{tenant.name}</span>
                      </Link>
                      {tenant.suspendedAt ? <Status tone="bad" icon="paused" word={words.operator.suspended} /> : null}
                    </Cell>
                    <Cell wideOnly>
                      {words.operator.kinds[tenant.kind]}
                      {tenant.plan ? ` · ${tenant.plan}` : ''}
                    </Cell>
                    <Cell end wideOnly>
                      {formats.number(tenant.members)}
                    </Cell>
                    <Cell end wideOnly>
                      {formats.number(tenant.applications)}
                    </Cell>
                    <Cell end>{formats.number(tenant.messagesThisMonth)}</Cell>
                  </Row>
                ))}
              </Table>
            )
          }
        </Asked>
        <Pager
          page={asked.data}
          iterator={search.iterator}
          onGo={(iterator) => void navigate({ search: { ...search, iterator } })}
        />
      </Card>
      <CreateDialog open={creating} onOpenChange={setCreating} />
    </>
  );
};
