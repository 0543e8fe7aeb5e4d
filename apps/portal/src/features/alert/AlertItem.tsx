import { useMutation } from '@tanstack/react-query';
import { Ellipsis, FlaskConical, KeyRound, List, Mail, Pause, Pencil, Play, Trash2, Webhook } from 'lucide-react';
import { useState } from 'react';
import { useSayFailure } from '../../api/Asked.tsx';
import { api, client } from '../../api/client.ts';
import { may } from '../../api/embedded.ts';
import type { Alert } from '../../api/outputs.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import { ShownOnce } from '../../ui/ShownOnce.tsx';
import { Status } from '../../ui/Status.tsx';
import { Countdown, Time } from '../../ui/Time.tsx';
import { useWords } from '../../words/words.tsx';
import { errorWords } from '../attempt/error-words.ts';
import { AlertSentDialog } from './AlertSentDialog.tsx';
import { alertLook, alertState } from './alert-look.ts';
import { alertsChanged } from './alerts-changed.ts';

const Outcome = ({ alert }: { alert: Alert }) => {
  const words = useWords();
  const { lastAttempt, nextAttemptAt } = alert;
  const fault = lastAttempt && !alert.disabled ? errorWords(lastAttempt, words) : null;
  const state = alertState(alert);
  return (
    <div className="ph:min-w-0 ph:text-sm">
      <span className="ph:flex ph:flex-wrap ph:items-center ph:gap-x-2">
        <Status {...alertLook[state]} word={words.alert.state[state]} />
        {lastAttempt ? (
          <span className="ph:text-muted">
            <Time at={lastAttempt.at} />
          </span>
        ) : null}
      </span>
      {fault ? <span className="ph:block ph:text-xs ph:text-muted ph:[overflow-wrap:anywhere]">{fault}</span> : null}
      {nextAttemptAt && !alert.disabled ? (
        <span className="ph:block ph:text-xs ph:text-muted">
          {words.alert.nextTry}: <Countdown at={nextAttemptAt} />
        </span>
      ) : null}
    </div>
  );
};

type Props = { appId: string; alert: Alert; onEdit: () => void; onTest: () => void };

export const AlertItem = ({ appId, alert, onEdit, onTest }: Props) => {
  const words = useWords();
  const onError = useSayFailure();
  const [asking, setAsking] = useState<'delete' | 'sent' | null>(null);
  const ref = { app_id: appId, alert_id: alert.id };
  const to = alert.email ?? alert.url ?? '';
  const toggle = useMutation(
    api.alert.patch.mutationOptions({
      onSuccess: ({ disabled }) => {
        announce.good(disabled ? words.alert.paused : words.alert.resumed, to);
        alertsChanged();
      },
      onError,
    }),
  );
  const remove = useMutation(
    api.alert.delete.mutationOptions({
      onSuccess: () => {
        announce.good(words.alert.deleted, to);
        alertsChanged();
      },
      onError,
    }),
  );
  const secret = useMutation({ mutationFn: () => client.alert.secret.query(ref), onError, gcTime: 0 });
  const Icon = alert.email ? Mail : Webhook;
  return (
    <li className="ph:grid ph:grid-cols-[auto_minmax(0,1fr)] ph:md:grid-cols-[auto_minmax(0,3fr)_minmax(0,2fr)_minmax(9rem,auto)] ph:items-start ph:gap-x-3 ph:gap-y-2 ph:px-4 ph:py-3">
      <Icon aria-hidden size={17} className="ph:mt-0.5 ph:flex-none ph:text-muted" />
      <div className="ph:min-w-0">
        {alert.description ? (
          <strong className="ph:block ph:font-medium ph:[overflow-wrap:anywhere]">{alert.description}</strong>
        ) : null}
        <span
          className={
            alert.description
              ? 'ph:block ph:truncate ph:text-xs ph:text-muted'
              : 'ph:block ph:truncate ph:font-medium ph:text-sm'
          }
          title={to}
        >
          {to}
        </span>
        <span className="ph:mt-1 ph:block ph:text-xs ph:text-muted">
          {alert.eventTypes?.map((type) => words.alert.kind[type]).join(' · ') ?? words.alert.everything}
        </span>
        <span className="ph:block ph:truncate ph:text-xs ph:text-muted" title={alert.setUpBy.name}>
          {words.alert.setUpBy(alert.setUpBy.name, words.audit.kind[alert.setUpBy.door])}
        </span>
      </div>
      <div className="ph:min-w-0 ph:max-md:col-start-2">
        <Outcome alert={alert} />
      </div>
      <div className="ph:max-md:col-start-2 ph:flex ph:md:justify-end ph:items-center ph:gap-1">
        {may('alert:write') ? (
          alert.disabled ? (
            <Button
              size="small"
              busy={toggle.isPending}
              aria-label={`${words.alert.resume}: ${to}`}
              icon={<Play aria-hidden size={13} />}
              onClick={() => toggle.mutate({ ...ref, disabled: false })}
            >
              {words.alert.resume}
            </Button>
          ) : (
            <Button
              size="small"
              aria-label={`${words.alert.test}: ${to}`}
              icon={<FlaskConical aria-hidden size={13} />}
              onClick={onTest}
            >
              {words.alert.test}
            </Button>
          )
        ) : null}
        <Menu
          label={words.alert.more(to)}
          trigger={<IconButton tip={false} label={words.alert.more(to)} icon={<Ellipsis aria-hidden size={16} />} />}
        >
          <MenuItem icon={<List aria-hidden size={15} />} onSelect={() => setAsking('sent')}>
            {words.alert.sent}
          </MenuItem>
          {may('alert:write') ? (
            <>
              <MenuItem icon={<Pencil aria-hidden size={15} />} onSelect={onEdit}>
                {words.edit}
              </MenuItem>
              {alert.email ? null : (
                <MenuItem icon={<KeyRound aria-hidden size={15} />} onSelect={() => secret.mutate()}>
                  {words.alert.secret}
                </MenuItem>
              )}
              {alert.disabled ? null : (
                <MenuItem
                  icon={<Pause aria-hidden size={15} />}
                  onSelect={() => toggle.mutate({ ...ref, disabled: true })}
                >
                  {words.alert.pause}
                </MenuItem>
              )}
              <MenuItem tone="danger" icon={<Trash2 aria-hidden size={15} />} onSelect={() => setAsking('delete')}>
                {words.alert.delete}
              </MenuItem>
            </>
          ) : null}
        </Menu>
      </div>
      {asking === 'sent' ? <AlertSentDialog appId={appId} alert={alert} onClose={() => setAsking(null)} /> : null}
      <Dialog
        open={secret.data !== undefined}
        onOpenChange={(open) => {
          if (!open) secret.reset();
        }}
        title={words.alert.secretTitle}
        footer={
          <Button tone="primary" onClick={() => secret.reset()}>
            {words.close}
          </Button>
        }
      >
        <ShownOnce text={secret.data?.key ?? ''} hint={words.alert.secretHint} copyLabel={words.secret.copy} />
      </Dialog>
      <ConfirmDialog
        open={asking === 'delete'}
        onOpenChange={(open) => setAsking(open ? 'delete' : null)}
        title={words.alert.deleteTitle}
        confirm={words.alert.delete}
        busy={remove.isPending}
        onConfirm={() => remove.mutate(ref)}
      >
        <p className="ph:font-mono ph:text-xs ph:text-ink ph:[overflow-wrap:anywhere]">{to}</p>
        <p>{words.alert.deleteWhat}</p>
      </ConfirmDialog>
    </li>
  );
};
