import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { FlaskConical, MoreHorizontal, Pause, Pencil, Play, Power, RotateCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { may } from '../../api/embedded.ts';
import { describeFailure } from '../../api/failure.ts';
import type { EndpointOverview } from '../../api/outputs.ts';
import { queries } from '../../api/queries.ts';
import { announce } from '../../ui/announce.ts';
import { Button, buttonClass } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import { useWords } from '../../words/words.tsx';
import { ReplayDialog } from '../replay/ReplayDialog.tsx';
import { SendTestDialog } from './SendTestDialog.tsx';

/** Everything that shows endpoints is asked for again. */
export const endpointsChanged = (): void => void queries.invalidateQueries({ queryKey: api.endpoint.pathKey() });

export const EndpointActions = ({ appId, endpoint }: { appId: string; endpoint: EndpointOverview }) => {
  const words = useWords();
  const navigate = useNavigate();
  const [asking, setAsking] = useState<'disable' | 'delete' | 'replay' | 'test' | null>(null);
  const ref = { app_id: appId, endpoint_id: endpoint.id };
  const onError = (error: unknown): void => {
    const failure = describeFailure(error, words);
    announce.bad(failure.title, failure.detail);
  };
  const toggle = useMutation(
    api.endpoint.patch.mutationOptions({
      onSuccess: (changed) => {
        // What was held meanwhile is asked about at once: nobody would think of it later.
        setAsking(!changed.disabled && endpoint.backlog.held > 0 ? 'replay' : null);
        announce.good(changed.disabled ? words.endpoint.disabledNow : words.endpoint.enabledNow);
        endpointsChanged();
      },
      onError,
    }),
  );
  const remove = useMutation(
    api.endpoint.delete.mutationOptions({
      onSuccess: async () => {
        announce.good(words.endpoint.deletedNow, endpoint.url);
        await navigate({ to: '/applications/$appId/endpoints', params: { appId } });
        endpointsChanged();
      },
      onError,
    }),
  );
  const flow = (text: string) => ({
    onSuccess: () => {
      announce.good(text);
      endpointsChanged();
      void queries.invalidateQueries({ queryKey: api.endpointQueue.pathKey() });
    },
    onError,
  });
  const pause = useMutation(api.endpointQueue.pause.mutationOptions(flow(words.queue.paused)));
  const resume = useMutation(api.endpointQueue.resume.mutationOptions(flow(words.queue.resumed)));
  const toggleDialog = (which: 'replay' | 'test') => (open: boolean) => setAsking(open ? which : null);
  const writes = may('endpoint:write');
  const sends = may('attempt:write');
  if (!writes && !sends) return null;
  return (
    <>
      {sends && !endpoint.disabled ? (
        <Button icon={<FlaskConical aria-hidden size={14} />} onClick={() => setAsking('test')}>
          {words.sendTest.open}
        </Button>
      ) : null}
      {sends ? (
        <Button icon={<RotateCcw aria-hidden size={14} />} onClick={() => setAsking('replay')}>
          {words.replay.open}
        </Button>
      ) : null}
      {writes ? (
        <Link
          to="/applications/$appId/endpoints/$endpointId/edit"
          params={{ appId, endpointId: endpoint.id }}
          className={buttonClass()}
        >
          <Pencil aria-hidden size={14} />
          {words.edit}
        </Link>
      ) : null}
      {writes && endpoint.disabled ? (
        <Button
          tone="primary"
          icon={<Play aria-hidden size={14} />}
          busy={toggle.isPending}
          onClick={() => toggle.mutate({ ...ref, disabled: false })}
        >
          {words.endpoint.enable}
        </Button>
      ) : null}
      {writes && !endpoint.disabled && endpoint.pausedAt ? (
        <Button
          tone="primary"
          icon={<Play aria-hidden size={14} />}
          busy={resume.isPending}
          onClick={() => resume.mutate(ref)}
        >
          {words.queue.resume}
        </Button>
      ) : null}
      {writes ? (
        <Menu
          label={words.more}
          trigger={
            <Button aria-label={words.more}>
              <MoreHorizontal aria-hidden size={16} />
            </Button>
          }
        >
          {endpoint.disabled || endpoint.pausedAt ? null : (
            <MenuItem icon={<Pause aria-hidden size={15} />} onSelect={() => pause.mutate(ref)}>
              {words.queue.pause}
            </MenuItem>
          )}
          {endpoint.disabled ? null : (
            <MenuItem icon={<Power aria-hidden size={15} />} onSelect={() => setAsking('disable')}>
              {words.endpoint.disable}
            </MenuItem>
          )}
          <MenuItem tone="danger" icon={<Trash2 aria-hidden size={15} />} onSelect={() => setAsking('delete')}>
            {words.endpoint.delete}
          </MenuItem>
        </Menu>
      ) : null}
      <ReplayDialog
        appId={appId}
        endpointId={endpoint.id}
        from={endpoint.health.failingSince ?? endpoint.disabledAt}
        open={asking === 'replay'}
        onOpenChange={toggleDialog('replay')}
      />
      <SendTestDialog
        appId={appId}
        endpointId={endpoint.id}
        open={asking === 'test'}
        onOpenChange={toggleDialog('test')}
      />
      <ConfirmDialog
        open={asking === 'disable'}
        onOpenChange={(open) => setAsking(open ? 'disable' : null)}
        title={words.endpoint.disableTitle}
        confirm={words.endpoint.disable}
        tone="primary"
        busy={toggle.isPending}
        onConfirm={() => toggle.mutate({ ...ref, disabled: true })}
      >
        <p>{words.endpoint.disableWhat}</p>
      </ConfirmDialog>
      <ConfirmDialog
        open={asking === 'delete'}
        onOpenChange={(open) => setAsking(open ? 'delete' : null)}
        title={words.endpoint.deleteTitle}
        confirm={words.endpoint.delete}
        busy={remove.isPending}
        onConfirm={() => remove.mutate(ref)}
      >
        <p className="ph:font-mono ph:text-xs ph:text-ink ph:[overflow-wrap:anywhere]">{endpoint.url}</p>
        <p>{words.endpoint.deleteWhat}</p>
      </ConfirmDialog>
    </>
  );
};
