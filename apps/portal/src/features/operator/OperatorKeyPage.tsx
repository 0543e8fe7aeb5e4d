import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Ban, KeySquare } from 'lucide-react';
import { useId, useState } from 'react';
import { Asked, useSayFailure } from '../../api/Asked.tsx';
import { api } from '../../api/client.ts';
import type { OperatorKey } from '../../api/outputs.ts';
import { queries } from '../../api/queries.ts';
import { keyStates } from '../../routes/operator-search.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useDebounced } from '../../ui/debounced.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Field } from '../../ui/Field.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Select } from '../../ui/Select.tsx';
import { Cell, HeadCell, Row, Table } from '../../ui/Table.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { Time } from '../../ui/Time.tsx';
import { useOperations } from '../../words/operations.ts';
import { useWords } from '../../words/words.tsx';
import { TenantFilter } from './TenantFilter.tsx';

const route = getRouteApi('/shell/operator/keys');
const reasonCharsMin = 3;

const RevokeDialog = ({ apiKey, onClose }: { apiKey: OperatorKey; onClose: () => void }) => {
  const words = useWords();
  const operations = useOperations();
  const { keys } = operations;
  const formId = useId();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const revoke = useMutation(
    api.operator.revokeKey.mutationOptions({
      onSuccess: () => {
        announce.good(keys.revoked);
        void queries.invalidateQueries({ queryKey: api.operator.keys.queryKey() });
        onClose();
      },
      onError: useSayFailure(),
    }),
  );
  const isMissing = reason.trim().length < reasonCharsMin;
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={keys.revokeTitle(apiKey.name)}
      description={keys.revokeWhat}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button tone="danger" type="submit" form={formId} busy={revoke.isPending}>
            {keys.revoke}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (isMissing || revoke.isPending) return;
          revoke.mutate({ tenant_id: apiKey.tenantId, key_id: apiKey.id, reason: reason.trim() });
        }}
      >
        <Field
          label={operations.reason}
          hint={words.operator.reasonHint}
          error={tried && isMissing ? operations.reasonMissing : undefined}
        >
          {(parts) => (
            <TextInput
              parts={parts}
              value={reason}
              maxLength={500}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
};

const Keys = ({ data, onRevoke }: { data: readonly OperatorKey[]; onRevoke: (key: OperatorKey) => void }) => {
  const words = useWords();
  const operations = useOperations();
  const { keys } = operations;
  return (
    <Table
      caption={keys.title}
      head={
        <>
          <HeadCell grow>{words.name}</HeadCell>
          <HeadCell>{operations.tenant}</HeadCell>
          <HeadCell>{keys.scopes}</HeadCell>
          <HeadCell end>{keys.lastUsed}</HeadCell>
          <HeadCell end>{data.some((each) => each.revokedAt) ? keys.revokedAt : keys.expires}</HeadCell>
          <HeadCell>
            <span className="ph:sr-only">{keys.revoke}</span>
          </HeadCell>
        </>
      }
    >
      {data.map((each) => {
        const end = each.revokedAt ?? each.expiresAt;
        const scopes = each.scopes.includes('*') ? keys.everything : each.scopes.join(', ');
        return (
          <Row key={each.id}>
            <Cell grow>
              <span className="ph:block ph:truncate ph:font-medium">{each.name}</span>
              <span className="ph:flex ph:items-center ph:min-w-0">
                <code className="ph:truncate ph:text-xs ph:text-muted">{each.preview}</code>
                <CopyButton text={each.id} label={words.copyId(each.id)} />
              </span>
            </Cell>
            <Cell>
              <Link
                to="/operator/tenants/$tenantId"
                params={{ tenantId: each.tenantId }}
                className="ph:block ph:max-w-44 ph:truncate ph:hover:underline"
              >
                {each.tenantName}
              </Link>
            </Cell>
            <Cell>
              <span className="ph:block ph:max-w-48 ph:truncate" title={scopes}>
                {scopes}
              </span>
            </Cell>
            <Cell end>{each.lastUsedAt ? <Time at={each.lastUsedAt} /> : operations.never}</Cell>
            <Cell end>{end ? <Time at={end} /> : operations.never}</Cell>
            <Cell end>
              {each.revokedAt ? null : (
                <Button
                  size="small"
                  icon={<Ban aria-hidden size={13} />}
                  aria-label={`${keys.revoke}: ${each.name}`}
                  onClick={() => onRevoke(each)}
                >
                  {keys.revoke}
                </Button>
              )}
            </Cell>
          </Row>
        );
      })}
    </Table>
  );
};

/** Which keys there are, what they may do, when they were used, and an end to one that leaked. */
export const OperatorKeyPage = () => {
  const words = useWords();
  const operations = useOperations();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [revoking, setRevoking] = useState<OperatorKey | null>(null);
  const q = useDebounced(search.q ?? '', 250);
  const { state = 'active' } = search;
  const asked = useQuery(
    api.operator.keys.queryOptions(
      {
        limit: 50,
        state,
        ...(search.tenant ? { tenant_id: search.tenant } : {}),
        ...(q ? { search: q } : {}),
        ...(search.iterator ? { iterator: search.iterator } : {}),
      },
      { placeholderData: keepPreviousData },
    ),
  );
  const set = (change: Partial<typeof search>): void =>
    void navigate({ search: { ...search, iterator: undefined, ...change }, replace: true });
  return (
    <>
      <PageHead title={operations.keys.title} under={operations.keys.lead} />
      <Card
        flush
        tools={
          <search aria-label={words.message.filters} className="ph:flex ph:flex-wrap ph:gap-2">
            <TenantFilter value={search.tenant} onChoose={(tenant) => set({ tenant })} />
            <Select
              aria-label={words.status}
              value={state}
              choices={keyStates.map((value) => ({ value, label: operations.keys.states[value] }))}
              onChoose={(chosen) => set({ state: keyStates.find((one) => one === chosen) })}
            />
            <TextInput
              aria-label={operations.keys.search}
              placeholder={operations.keys.search}
              value={search.q ?? ''}
              onChange={(event) => set({ q: event.currentTarget.value || undefined })}
              className="ph:max-w-64"
            />
          </search>
        }
      >
        <Asked asked={asked} rows={8}>
          {({ data }) =>
            data.length === 0 ? (
              <EmptyState icon={<KeySquare size={20} />} title={operations.keys.none} />
            ) : (
              <Keys data={data} onRevoke={setRevoking} />
            )
          }
        </Asked>
        <Pager
          page={asked.data}
          iterator={search.iterator}
          onGo={(iterator) => void navigate({ search: { ...search, iterator } })}
        />
      </Card>
      {revoking ? <RevokeDialog apiKey={revoking} onClose={() => setRevoking(null)} /> : null}
    </>
  );
};
