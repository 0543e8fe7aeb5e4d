import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { KeyRound, Plus, RefreshCcw, SearchX, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Asked, useSayFailure } from '../../api/Asked.tsx';
import { api } from '../../api/client.ts';
import type { ApiKey } from '../../api/outputs.ts';
import { queries } from '../../api/queries.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useDebounced } from '../../ui/debounced.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { SearchBox } from '../../ui/SearchBox.tsx';
import { ShownOnce } from '../../ui/ShownOnce.tsx';
import { Cell, HeadCell, Row, Table } from '../../ui/Table.tsx';
import { Time } from '../../ui/Time.tsx';
import { useWords } from '../../words/words.tsx';
import { ApiKeyDialog } from './ApiKeyDialog.tsx';

const route = getRouteApi('/shell/api-keys');
const rowsMax = 50;

const changed = (): void => void queries.invalidateQueries({ queryKey: api.apiKey.list.queryKey() });

const KeyRow = ({ apiKey, onRotated }: { apiKey: ApiKey; onRotated: (token: string) => void }) => {
  const words = useWords();
  const onError = useSayFailure();
  const [asking, setAsking] = useState<'rotate' | 'revoke' | null>(null);
  const rotate = useMutation(
    api.apiKey.rotate.mutationOptions({
      onSuccess: ({ token }) => {
        setAsking(null);
        onRotated(token);
        changed();
      },
      onError,
      gcTime: 0,
    }),
  );
  const revoke = useMutation(
    api.apiKey.revoke.mutationOptions({
      onSuccess: () => {
        setAsking(null);
        announce.good(words.apiKey.revoked(apiKey.name));
        changed();
      },
      onError,
    }),
  );
  return (
    <Row>
      <Cell grow>
        <span className="ph:block ph:truncate ph:font-medium">{apiKey.name}</span>
        <code className="ph:text-xs ph:text-muted">{apiKey.preview}…</code>
      </Cell>
      <Cell wideOnly>
        <code className="ph:block ph:max-w-56 ph:truncate ph:text-xs">
          {apiKey.scopes.includes('*') ? words.apiKey.everything : apiKey.scopes.join(' ')}
        </code>
      </Cell>
      <Cell wideOnly>
        {apiKey.lastUsedAt ? (
          <Time at={apiKey.lastUsedAt} />
        ) : (
          <span className="ph:text-muted">{words.apiKey.unused}</span>
        )}
      </Cell>
      <Cell wideOnly>
        {apiKey.expiresAt ? (
          <Time at={apiKey.expiresAt} />
        ) : (
          <span className="ph:text-muted">{words.apiKey.never}</span>
        )}
      </Cell>
      <Cell end>
        <span className="ph:inline-flex ph:max-sm:flex-wrap ph:justify-end ph:gap-1 ph:py-1">
          <Button
            size="small"
            aria-label={`${words.apiKey.rotate}: ${apiKey.name}`}
            icon={<RefreshCcw aria-hidden size={13} />}
            onClick={() => setAsking('rotate')}
          >
            {words.apiKey.rotate}
          </Button>
          <Button
            size="small"
            aria-label={`${words.apiKey.revoke}: ${apiKey.name}`}
            icon={<Trash2 aria-hidden size={13} />}
            onClick={() => setAsking('revoke')}
          >
            {words.apiKey.revoke}
          </Button>
        </span>
        <ConfirmDialog
          open={asking === 'rotate'}
          onOpenChange={(open) => setAsking(open ? 'rotate' : null)}
          title={words.apiKey.rotateTitle}
          confirm={words.apiKey.rotate}
          tone="primary"
          busy={rotate.isPending}
          onConfirm={() => rotate.mutate({ key_id: apiKey.id })}
        >
          <p>{words.apiKey.rotateWhat}</p>
        </ConfirmDialog>
        <ConfirmDialog
          open={asking === 'revoke'}
          onOpenChange={(open) => setAsking(open ? 'revoke' : null)}
          title={words.apiKey.revokeTitle(apiKey.name)}
          confirm={words.apiKey.revoke}
          busy={revoke.isPending}
          onConfirm={() => revoke.mutate({ key_id: apiKey.id })}
        >
          <p>{words.apiKey.revokeWhat}</p>
        </ConfirmDialog>
      </Cell>
    </Row>
  );
};

export const ApiKeyPage = () => {
  const words = useWords();
  const [creating, setCreating] = useState(false);
  const [rotated, setRotated] = useState<string | null>(null);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const wanted = useDebounced((search.q ?? '').trim());
  const asked = useQuery(
    api.apiKey.list.queryOptions(
      {
        limit: rowsMax,
        ...(wanted ? { search: wanted } : {}),
        ...(search.iterator ? { iterator: search.iterator } : {}),
      },
      { placeholderData: keepPreviousData },
    ),
  );
  const create = (
    <Button tone="primary" icon={<Plus aria-hidden size={15} />} onClick={() => setCreating(true)}>
      {words.apiKey.create}
    </Button>
  );
  return (
    <>
      <PageHead title={words.apiKey.plural} under={words.apiKey.lead} actions={create} />
      <Card
        flush
        tools={
          <SearchBox
            label={words.apiKey.search}
            value={search.q ?? ''}
            onChange={(text) => void navigate({ search: { q: text }, replace: true })}
          />
        }
      >
        <Asked asked={asked}>
          {(page) =>
            page.data.length === 0 && wanted ? (
              <EmptyState icon={<SearchX size={20} />} title={words.apiKey.noMatch} />
            ) : page.data.length === 0 ? (
              <EmptyState icon={<KeyRound size={20} />} title={words.apiKey.none} action={create} />
            ) : (
              <Table
                caption={words.apiKey.plural}
                head={
                  <>
                    <HeadCell grow>{words.name}</HeadCell>
                    <HeadCell wideOnly>{words.apiKey.reach}</HeadCell>
                    <HeadCell wideOnly>{words.apiKey.lastUsed}</HeadCell>
                    <HeadCell wideOnly>{words.apiKey.ends}</HeadCell>
                    <HeadCell end>
                      <span className="ph:sr-only">{words.more}</span>
                    </HeadCell>
                  </>
                }
              >
                {page.data.map((each) => (
                  <KeyRow key={each.id} apiKey={each} onRotated={setRotated} />
                ))}
              </Table>
            )
          }
        </Asked>
        <Pager
          page={asked.data}
          iterator={search.iterator}
          onGo={(iterator) => void navigate({ search: { q: search.q, iterator } })}
        />
      </Card>
      <ApiKeyDialog open={creating} onOpenChange={setCreating} />
      <Dialog
        open={rotated !== null}
        onOpenChange={(open) => {
          if (!open) setRotated(null);
        }}
        title={words.apiKey.rotated}
        footer={
          <Button tone="primary" onClick={() => setRotated(null)}>
            {words.apiKey.kept}
          </Button>
        }
      >
        <ShownOnce text={rotated ?? ''} hint={words.apiKey.once} copyLabel={words.apiKey.copy} />
      </Dialog>
    </>
  );
};
