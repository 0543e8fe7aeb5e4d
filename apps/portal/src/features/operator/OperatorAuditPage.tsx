import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Download, ScrollText } from 'lucide-react';
import { Asked, useSayFailure } from '../../api/Asked.tsx';
import { api } from '../../api/client.ts';
import { actorKinds } from '../../routes/operator-search.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Code } from '../../ui/Code.tsx';
import { CopyableId } from '../../ui/CopyButton.tsx';
import { useDebounced } from '../../ui/debounced.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Select } from '../../ui/Select.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { TextInput } from '../../ui/TextInput.tsx';
import { Time } from '../../ui/Time.tsx';
import { useOperations } from '../../words/operations.ts';
import { useWords } from '../../words/words.tsx';
import { TenantFilter } from './TenantFilter.tsx';

const route = getRouteApi('/shell/operator/audit');

/** Who changed what in any tenant. */
export const OperatorAuditPage = () => {
  const words = useWords();
  const operations = useOperations();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const typed = useDebounced(JSON.stringify([search.action, search.actor, search.target]), 250);
  const [action, actor, target] = JSON.parse(typed) as (string | null)[];
  const filter = {
    ...(search.tenant ? { tenant_id: search.tenant } : {}),
    ...(search.kind ? { actor_kind: search.kind } : {}),
    ...(action ? { action } : {}),
    ...(actor ? { actor } : {}),
    ...(target ? { target } : {}),
  };
  const asked = useQuery(
    api.operator.audits.queryOptions(
      { limit: 50, ...filter, ...(search.iterator ? { iterator: search.iterator } : {}) },
      { placeholderData: keepPreviousData },
    ),
  );
  const save = useMutation({
    mutationFn: async (format: 'csv' | 'json') => {
      const answer = await fetch(`/api/v1/operator/audit/export?${new URLSearchParams({ format, ...filter })}`);
      if (!answer.ok) throw new Error(`The export was answered with ${answer.status}.`);
      saveFile(
        await answer.text(),
        format === 'csv' ? 'text/csv' : 'application/x-ndjson',
        format === 'csv' ? 'audit.csv' : 'audit.ndjson',
      );
    },
    onError: useSayFailure(),
  });
  const set = (change: Partial<typeof search>): void =>
    void navigate({ search: { ...search, iterator: undefined, ...change }, replace: true });
  const box = (name: 'action' | 'actor' | 'target', label: string, placeholder: string) => (
    <TextInput
      aria-label={label}
      placeholder={placeholder}
      value={search[name] ?? ''}
      onChange={(event) => set({ [name]: event.currentTarget.value || undefined })}
      className="ph:max-w-52"
    />
  );
  return (
    <>
      <PageHead
        title={operations.audit.title}
        under={operations.audit.lead}
        actions={(['csv', 'json'] as const).map((format) => (
          <Button
            key={format}
            icon={<Download aria-hidden size={15} />}
            busy={save.isPending && save.variables === format}
            aria-label={`${operations.audit.exportAs}: ${format.toUpperCase()}`}
            onClick={() => save.mutate(format)}
          >
            {format.toUpperCase()}
          </Button>
        ))}
      />
      <Card
        flush
        tools={
          <search aria-label={words.message.filters} className="ph:flex ph:flex-wrap ph:gap-2">
            <TenantFilter value={search.tenant} onChoose={(tenant) => set({ tenant })} />
            <Select
              aria-label={words.audit.actor}
              value={search.kind ?? ''}
              choices={[
                { value: '', label: operations.audit.anybody },
                ...actorKinds.map((value) => ({ value, label: words.audit.kind[value] })),
              ]}
              onChoose={(chosen) => set({ kind: actorKinds.find((one) => one === chosen) })}
            />
            {box('action', words.audit.action, words.audit.actionHint)}
            {box('actor', words.audit.actorHint, words.audit.actorHint)}
            {box('target', operations.audit.target, operations.audit.target)}
          </search>
        }
      >
        <Asked asked={asked} rows={10}>
          {({ data }) =>
            data.length === 0 ? (
              <EmptyState icon={<ScrollText size={20} />} title={operations.audit.none} />
            ) : (
              <ul className="ph:divide-y ph:divide-line">
                {data.map((each) => (
                  <li key={each.id}>
                    <details>
                      <summary className="ph:flex ph:flex-wrap ph:items-center ph:gap-x-4 ph:gap-y-0.5 ph:px-4 ph:py-2 ph:min-h-(--ph-row) ph:text-sm ph:hover:bg-hover ph:focus-visible:-outline-offset-2">
                        <code className="ph:text-xs ph:font-medium">{each.action}</code>
                        <span className="ph:min-w-0 ph:truncate">{each.tenantName ?? each.tenantId}</span>
                        <span className="ph:min-w-0 ph:truncate ph:text-muted">{each.actor}</span>
                        <span className="ph:text-xs ph:text-muted">{words.audit.kind[each.actorKind]}</span>
                        <code className="ph:min-w-0 ph:truncate ph:text-xs ph:text-muted">{each.targetId}</code>
                        <span className="ph:ms-auto ph:text-muted">
                          <Time at={each.createdAt} />
                        </span>
                      </summary>
                      <div className="ph:px-4 ph:pb-4 ph:grid ph:grid-cols-1 ph:gap-2">
                        <Link
                          to="/operator/tenants/$tenantId"
                          params={{ tenantId: each.tenantId }}
                          className="ph:text-sm ph:text-accent ph:hover:underline"
                        >
                          {each.tenantName ?? each.tenantId}
                        </Link>
                        {each.targetId ? <CopyableId id={each.targetId} /> : null}
                        <Code
                          label={each.id}
                          text={JSON.stringify({ ...each.detail, requestId: each.requestId }, null, 2)}
                          copyLabel={words.copyBody}
                        />
                      </div>
                    </details>
                  </li>
                ))}
              </ul>
            )
          }
        </Asked>
        <Pager
          page={asked.data}
          iterator={search.iterator}
          onGo={(iterator) => void navigate({ search: { ...search, iterator } })}
        />
      </Card>
    </>
  );
};
