import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Download, ScrollText } from 'lucide-react';
import { Asked, useSayFailure } from '../../api/Asked.tsx';
import { api } from '../../api/client.ts';
import { currentTenant } from '../../api/tenant.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Code } from '../../ui/Code.tsx';
import { useDebounced } from '../../ui/debounced.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { TextInput } from '../../ui/TextInput.tsx';
import { Time } from '../../ui/Time.tsx';
import { useWords } from '../../words/words.tsx';

const route = getRouteApi('/shell/audit');

/** Who changed what. The log cannot be changed from here, nor by the API. */
export const AuditPage = () => {
  const words = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const action = useDebounced(search.action);
  const actor = useDebounced(search.actor);
  const filter = {
    ...(action ? { action } : {}),
    ...(actor ? { actor } : {}),
  };
  const asked = useQuery(
    api.audit.list.queryOptions(
      { limit: 50, ...filter, ...(search.iterator ? { iterator: search.iterator } : {}) },
      { placeholderData: keepPreviousData },
    ),
  );
  const save = useMutation({
    mutationFn: async () => {
      const query = new URLSearchParams({ format: 'csv', ...filter });
      const tenant = currentTenant();
      const answer = await fetch(`/api/v1/audit/export?${query}`, {
        headers: tenant ? { 'x-posthorn-tenant': tenant } : {},
      });
      if (!answer.ok) throw new Error(`The export was answered with ${answer.status}.`);
      saveFile(await answer.text(), 'text/csv', 'audit.csv');
    },
    onError: useSayFailure(),
  });
  const box = (name: 'action' | 'actor', label: string, placeholder: string) => (
    <TextInput
      aria-label={label}
      placeholder={placeholder}
      value={search[name] ?? ''}
      onChange={(event) => {
        const text = event.currentTarget.value;
        void navigate({
          search: (before) => ({ ...before, iterator: undefined, [name]: text || undefined }),
          replace: true,
        });
      }}
      className="ph:max-w-56"
    />
  );
  return (
    <>
      <PageHead title={words.audit.title} under={words.audit.lead} />
      <Card
        flush
        tools={
          <search aria-label={words.message.filters} className="ph:flex ph:flex-wrap ph:gap-2">
            {box('action', words.audit.action, words.audit.actionHint)}
            {box('actor', words.audit.actor, words.audit.actorHint)}
          </search>
        }
        aside={
          <Button icon={<Download aria-hidden size={15} />} busy={save.isPending} onClick={() => save.mutate()}>
            CSV
          </Button>
        }
      >
        <Asked asked={asked} rows={10}>
          {(page) =>
            page.data.length === 0 ? (
              <EmptyState icon={<ScrollText size={20} />} title={words.audit.none} />
            ) : (
              <ul className="ph:divide-y ph:divide-line">
                {page.data.map((each) => (
                  <li key={each.id}>
                    <details className="ph:group">
                      <summary className="ph:flex ph:flex-wrap ph:items-center ph:gap-x-4 ph:gap-y-0.5 ph:px-4 ph:py-2 ph:min-h-(--ph-row) ph:text-sm ph:hover:bg-hover ph:focus-visible:-outline-offset-2">
                        <code className="ph:text-xs ph:font-medium">{each.action}</code>
                        <span className="ph:min-w-0 ph:truncate">{each.actor}</span>
                        <span className="ph:text-xs ph:text-muted">{words.audit.kind[each.actorKind]}</span>
                        <code className="ph:min-w-0 ph:truncate ph:text-xs ph:text-muted">{each.targetId}</code>
                        <span className="ph:ms-auto ph:text-muted">
                          <Time at={each.createdAt} />
                        </span>
                      </summary>
                      <div className="ph:px-4 ph:pb-4">
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
