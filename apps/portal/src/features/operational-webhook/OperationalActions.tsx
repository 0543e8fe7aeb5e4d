import { noticeTypes } from '@posthorn/shared/notice';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Ellipsis, FlaskConical, Pencil, Power, RotateCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useSayFailure } from '../../api/Asked.tsx';
import { api } from '../../api/client.ts';
import type { OperationalEndpoint } from '../../api/outputs.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import { useWords } from '../../words/words.tsx';
import { OperationalDialog } from './OperationalDialog.tsx';
import { OperationalTestDialog } from './OperationalTestDialog.tsx';
import { operationalChanged } from './operational-changed.ts';
import { RecoverDialog } from './RecoverDialog.tsx';

/** What can be done with an operational endpoint. */
export const OperationalActions = ({ endpoint }: { endpoint: OperationalEndpoint }) => {
  const words = useWords();
  const navigate = useNavigate();
  const onError = useSayFailure();
  const [asking, setAsking] = useState<'edit' | 'test' | 'recover' | 'delete' | null>(null);
  const close = (): void => setAsking(null);
  const { id, url, uid, description, metadata, throttleRate } = endpoint;
  const ref = { endpoint_id: id };
  const toggle = useMutation(
    api.operationalWebhook.update.mutationOptions({
      onSuccess: ({ disabled }) => {
        announce.good(disabled ? words.operational.disabledNow : words.operational.enabledNow);
        operationalChanged();
      },
      onError,
    }),
  );
  const switchTo = (disabled: boolean): void =>
    toggle.mutate({
      ...ref,
      url,
      uid,
      description,
      metadata,
      throttleRate,
      eventTypes: endpoint.eventTypes && noticeTypes.filter((type) => endpoint.eventTypes?.includes(type)),
      disabled,
    });
  const remove = useMutation(
    api.operationalWebhook.delete.mutationOptions({
      onSuccess: async () => {
        announce.good(words.operational.deleted, url);
        await navigate({ to: '/operational-webhooks' });
        operationalChanged();
      },
      onError,
    }),
  );
  return (
    <>
      {endpoint.disabled ? (
        <Button
          tone="primary"
          busy={toggle.isPending}
          icon={<Power aria-hidden size={14} />}
          onClick={() => switchTo(false)}
        >
          {words.operational.enable}
        </Button>
      ) : (
        <Button icon={<FlaskConical aria-hidden size={14} />} onClick={() => setAsking('test')}>
          {words.operational.test}
        </Button>
      )}
      <Button icon={<Pencil aria-hidden size={14} />} onClick={() => setAsking('edit')}>
        {words.edit}
      </Button>
      <Menu
        label={words.more}
        trigger={
          <Button aria-label={words.more}>
            <Ellipsis aria-hidden size={16} />
          </Button>
        }
      >
        <MenuItem icon={<RotateCcw aria-hidden size={15} />} onSelect={() => setAsking('recover')}>
          {words.operational.recover}
        </MenuItem>
        {endpoint.disabled ? null : (
          <MenuItem icon={<Power aria-hidden size={15} />} onSelect={() => switchTo(true)}>
            {words.operational.disable}
          </MenuItem>
        )}
        <MenuItem tone="danger" icon={<Trash2 aria-hidden size={15} />} onSelect={() => setAsking('delete')}>
          {words.operational.delete}
        </MenuItem>
      </Menu>
      {asking === 'edit' ? <OperationalDialog endpoint={endpoint} onClose={close} /> : null}
      {asking === 'test' ? <OperationalTestDialog endpointId={id} onClose={close} /> : null}
      <RecoverDialog endpointId={id} open={asking === 'recover'} onClose={close} />
      <ConfirmDialog
        open={asking === 'delete'}
        onOpenChange={(open) => setAsking(open ? 'delete' : null)}
        title={words.endpoint.deleteTitle}
        confirm={words.operational.delete}
        busy={remove.isPending}
        onConfirm={() => remove.mutate(ref)}
      >
        <p className="ph:font-mono ph:text-xs ph:text-ink ph:[overflow-wrap:anywhere]">{url}</p>
        <p>{words.operational.deleteWhat}</p>
      </ConfirmDialog>
    </>
  );
};
