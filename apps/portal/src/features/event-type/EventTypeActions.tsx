import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Archive, ArchiveRestore, EllipsisVertical, GitBranchPlus, Pencil, Trash2, Webhook } from 'lucide-react';
import { useState } from 'react';
import { useSayFailure } from '../../api/Asked.tsx';
import { api } from '../../api/client.ts';
import type { EventType } from '../../api/outputs.ts';
import { announce } from '../../ui/announce.ts';
import { Button, buttonClass } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Menu, MenuItem, MenuSeparator } from '../../ui/Menu.tsx';
import { useWords } from '../../words/words.tsx';
import { eventTypesChanged } from './catalogue.ts';
import { useMay } from './may-edit.ts';
import { SubscribeDialog } from './SubscribeDialog.tsx';

const RemoveMenu = ({ eventType, shown }: { eventType: EventType; shown: string | undefined }) => {
  const words = useWords();
  const navigate = useNavigate();
  const onError = useSayFailure();
  const { name, archived } = eventType;
  const [asking, setAsking] = useState<'archive' | 'delete' | null>(null);
  const restore = useMutation(
    api.eventType.patch.mutationOptions({
      onSuccess: () => {
        announce.good(words.catalogue.restoredNow(name));
        void eventTypesChanged();
      },
      onError,
    }),
  );
  const remove = useMutation(
    api.eventType.delete.mutationOptions({
      onSuccess: async (_, { expunge }) => {
        setAsking(null);
        announce.good((expunge ? words.catalogue.deletedNow : words.catalogue.archivedNow)(name));
        // Away from it first: what is gone must not be asked for again.
        if (expunge) await navigate({ to: '/event-types' });
        void eventTypesChanged();
      },
      onError,
    }),
  );
  return (
    <>
      <Menu
        label={words.more}
        trigger={
          <Button aria-label={words.more} icon={<EllipsisVertical aria-hidden size={15} />} className="ph:px-2" />
        }
      >
        {shown === undefined ? null : (
          <MenuItem
            icon={<Pencil aria-hidden size={15} />}
            onSelect={() =>
              void navigate({ to: '/event-types/$name/version', params: { name }, search: { of: shown } })
            }
          >
            {words.catalogue.editVersion(shown)}
          </MenuItem>
        )}
        <MenuSeparator />
        {archived ? (
          <MenuItem
            icon={<ArchiveRestore aria-hidden size={15} />}
            onSelect={() => restore.mutate({ event_type_name: name, archived: false })}
          >
            {words.catalogue.restore}
          </MenuItem>
        ) : (
          <MenuItem icon={<Archive aria-hidden size={15} />} onSelect={() => setAsking('archive')}>
            {words.catalogue.archive}
          </MenuItem>
        )}
        <MenuItem tone="danger" icon={<Trash2 aria-hidden size={15} />} onSelect={() => setAsking('delete')}>
          {words.catalogue.delete}
        </MenuItem>
      </Menu>
      <ConfirmDialog
        open={asking === 'archive'}
        onOpenChange={(open) => setAsking(open ? 'archive' : null)}
        title={words.catalogue.archiveTitle(name)}
        confirm={words.catalogue.archive}
        tone="primary"
        busy={remove.isPending}
        onConfirm={() => remove.mutate({ event_type_name: name, expunge: false })}
      >
        <p>{words.catalogue.archiveWhat}</p>
      </ConfirmDialog>
      <ConfirmDialog
        open={asking === 'delete'}
        onOpenChange={(open) => setAsking(open ? 'delete' : null)}
        title={words.catalogue.deleteTitle(name)}
        confirm={words.catalogue.delete}
        busy={remove.isPending}
        onConfirm={() => remove.mutate({ event_type_name: name, expunge: true })}
      >
        <p>{words.catalogue.deleteWhat}</p>
      </ConfirmDialog>
    </>
  );
};

/** What can be done with an event type: by a customer, let an endpoint get it; by a developer, change it. */
export const EventTypeActions = ({ eventType, shown }: { eventType: EventType; shown: string | undefined }) => {
  const words = useWords();
  const [subscribing, setSubscribing] = useState(false);
  const [maySubscribe, mayEdit] = [useMay('endpoint:write'), useMay('event_type:write')];
  const { name } = eventType;
  return (
    <>
      {maySubscribe && !eventType.archived ? (
        <Button
          tone={mayEdit ? 'plain' : 'primary'}
          icon={<Webhook aria-hidden size={15} />}
          onClick={() => setSubscribing(true)}
        >
          {words.catalogue.subscribe}
        </Button>
      ) : null}
      {mayEdit ? (
        <>
          <Link to="/event-types/$name/edit" params={{ name }} className={buttonClass()}>
            <Pencil aria-hidden size={15} />
            {words.edit}
          </Link>
          <Link to="/event-types/$name/version" params={{ name }} className={buttonClass('primary')}>
            <GitBranchPlus aria-hidden size={15} />
            {words.catalogue.newVersion}
          </Link>
          <RemoveMenu eventType={eventType} shown={shown} />
        </>
      ) : null}
      <SubscribeDialog eventType={name} open={subscribing} onOpenChange={setSubscribing} />
    </>
  );
};
