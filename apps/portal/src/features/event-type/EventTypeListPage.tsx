import { getRouteApi, Link } from '@tanstack/react-router';
import { FileUp, Plus, SearchX, Shapes } from 'lucide-react';
import { useMemo } from 'react';
import { Asked } from '../../api/Asked.tsx';
import { Button, buttonClass } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useDebounced } from '../../ui/debounced.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useFormats, useWords } from '../../words/words.tsx';
import { type Catalogue, useCatalogue } from './catalogue.ts';
import { DownloadMenu } from './DownloadMenu.tsx';
import { EventTypeTree } from './EventTypeTree.tsx';
import { treeOf } from './event-type-tree.ts';
import { groupEventTypes } from './group.ts';
import { useMay } from './may-edit.ts';

const route = getRouteApi('/shell/event-types');

const Empty = () => {
  const words = useWords();
  if (!useMay('event_type:write'))
    return (
      <Card>
        <EmptyState icon={<Shapes size={20} />} title={words.catalogue.noneForCustomer}>
          <p>{words.catalogue.noneForCustomerHint}</p>
        </EmptyState>
      </Card>
    );
  return (
    <Card>
      <EmptyState
        icon={<Shapes size={20} />}
        title={words.catalogue.describeFirst}
        action={
          <>
            <Link to="/new-event-type" className={buttonClass('primary')}>
              <Plus aria-hidden size={15} />
              {words.catalogue.create}
            </Link>
            <Link to="/import-event-types" className={buttonClass()}>
              <FileUp aria-hidden size={15} />
              {words.catalogue.importTitle}
            </Link>
          </>
        }
      >
        <p>{words.catalogue.describeFirstWhat}</p>
      </EmptyState>
    </Card>
  );
};

const Groups = ({ catalogue }: { catalogue: Catalogue }) => {
  const words = useWords();
  const formats = useFormats();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const parts = (search.q ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const { eventTypes, isCut } = catalogue;
  const shown = eventTypes.filter(({ name, description, groupName }) => {
    const text = `${name} ${description} ${groupName ?? ''}`.toLowerCase();
    return parts.every((part) => text.includes(part));
  });
  const groups = useMemo(
    () => groupEventTypes(shown).map((group) => ({ ...group, nodes: treeOf(group.eventTypes) })),
    [shown],
  );
  if (eventTypes.length === 0 && parts.length === 0) return <Empty />;
  if (shown.length === 0)
    return (
      <Card>
        <EmptyState
          icon={<SearchX size={20} />}
          title={words.eventType.noMatch}
          action={
            <Button onClick={() => void navigate({ search: ({ q: _, ...rest }) => rest, replace: true })}>
              {words.catalogue.clearSearch}
            </Button>
          }
        />
      </Card>
    );
  return (
    <div className="ph:grid ph:grid-cols-1 ph:gap-5">
      <p role="status" className="ph:sr-only">
        {words.catalogue.count(formats.number(shown.length), formats.number(eventTypes.length))}
      </p>
      {groups.map((group) => (
        <Card
          key={group.name}
          flush
          title={<span className="ph:[overflow-wrap:anywhere]">{group.name || words.eventType.others}</span>}
          aside={<span className="ph:text-xs ph:text-muted">{formats.number(group.eventTypes.length)}</span>}
        >
          <EventTypeTree nodes={group.nodes} />
        </Card>
      ))}
      {isCut ? (
        <p className="ph:text-sm ph:text-muted">{words.catalogue.cut(formats.number(eventTypes.length))}</p>
      ) : null}
    </div>
  );
};

export const EventTypeListPage = () => {
  const words = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayEdit = useMay('event_type:write');
  const asked = useCatalogue(mayEdit && search.archived === true);
  // Few are searched as they are typed; of many the API knows those that are not here.
  const wanted = useDebounced((search.q ?? '').trim());
  const isMany = asked.data?.isCut === true && wanted !== '';
  const found = useCatalogue(mayEdit && search.archived === true, wanted, isMany);
  const hasSome = (asked.data?.eventTypes.length ?? 0) > 0;
  return (
    <>
      <PageHead
        title={words.eventType.plural}
        under={words.eventType.lead}
        actions={
          <>
            {hasSome ? <DownloadMenu mayExport={mayEdit} /> : null}
            {mayEdit && hasSome ? (
              <>
                <Link to="/import-event-types" className={buttonClass()}>
                  <FileUp aria-hidden size={15} />
                  {words.catalogue.import}
                </Link>
                <Link to="/new-event-type" className={buttonClass('primary')}>
                  <Plus aria-hidden size={15} />
                  {words.catalogue.create}
                </Link>
              </>
            ) : null}
          </>
        }
      />
      <div className="ph:flex ph:flex-wrap ph:items-center ph:gap-x-5 ph:gap-y-2 ph:mb-4">
        <div className="ph:w-[min(22rem,100%)]">
          <TextInput
            type="search"
            aria-label={words.eventType.search}
            placeholder={words.eventType.search}
            value={search.q ?? ''}
            onChange={(event) => {
              const text = event.currentTarget.value;
              void navigate({ search: (before) => ({ ...before, q: text || undefined }), replace: true });
            }}
          />
        </div>
        {mayEdit ? (
          <label className="ph:flex ph:items-center ph:gap-2 ph:min-h-7 ph:text-sm">
            <input
              type="checkbox"
              className="ph:size-4 ph:accent-accent-fill"
              checked={search.archived === true}
              onChange={(event) => {
                const { archived: _, ...rest } = search;
                void navigate({
                  search: event.currentTarget.checked ? { ...rest, archived: true } : rest,
                  replace: true,
                });
              }}
            />
            {words.eventType.showArchived}
          </label>
        ) : null}
      </div>
      <Asked asked={isMany ? found : asked}>{(catalogue) => <Groups catalogue={catalogue} />}</Asked>
    </>
  );
};
