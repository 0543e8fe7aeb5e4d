import { type AlertType, alertTypes, isAlertType } from '@posthorn/shared/alert';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { client } from '../../api/client.ts';
import { describeFailure, fieldFaults } from '../../api/failure.ts';
import type { Alert } from '../../api/outputs.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckList } from '../../ui/CheckList.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { Radios } from '../../ui/Radios.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useWords } from '../../words/words.tsx';
import { UrlField } from '../endpoint/UrlField.tsx';
import { alertsChanged } from './alerts-changed.ts';

type Props = {
  appId: string;
  /** From whom mails come; null: there is no mail server. */
  mailFrom: string | null;
  /** Null: a new one is made. */
  alert: Alert | null;
  onClose: () => void;
  onCreated: (alert: Alert) => void;
};

/** Who is told of what. Mounted while it is open, so that each opening begins with what is so. */
export const AlertDialog = ({ appId, mailFrom, alert, onClose, onCreated }: Props) => {
  const words = useWords();
  const formId = useId();
  const [way, setWay] = useState<'url' | 'email'>(alert?.email ? 'email' : 'url');
  const [url, setUrl] = useState(alert?.url ?? '');
  const [email, setEmail] = useState(alert?.email ?? '');
  const [description, setDescription] = useState(alert?.description ?? '');
  const [kinds, setKinds] = useState<AlertType[]>(alert?.eventTypes ?? [...alertTypes]);
  const [isTried, setTried] = useState(false);
  const save = useMutation({
    mutationFn: () => {
      const fields = {
        ...(way === 'url' ? { url: url.trim() } : { email: email.trim() }),
        description: description.trim(),
        // All there are now is everything, also what may come.
        eventTypes: kinds.length === alertTypes.length ? null : kinds,
      };
      return alert
        ? client.alert.patch.mutate({ app_id: appId, alert_id: alert.id, ...fields })
        : client.alert.create.mutate({ app_id: appId, ...fields });
    },
    onSuccess: (saved) => {
      alertsChanged();
      if (alert) announce.good(words.saved);
      else announce.good(words.alert.created, words.alert.createdHint);
      onClose();
      if (!alert) onCreated(saved);
    },
  });
  const faults = save.error ? fieldFaults(save.error) : {};
  const failure = save.error && Object.keys(faults).length === 0 ? describeFailure(save.error, words) : null;
  const hasMail = mailFrom !== null || Boolean(alert?.email);
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={alert ? words.alert.edit : words.alert.create}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button tone="primary" type="submit" form={formId} busy={save.isPending}>
            {alert ? words.save : words.create}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        className="ph:grid ph:grid-cols-1 ph:gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!save.isPending && kinds.length > 0) save.mutate();
        }}
      >
        {hasMail ? (
          <Radios
            legend={words.alert.way}
            value={way}
            choices={(['url', 'email'] as const).map((each) => ({ value: each, label: words.alert.wayChoice[each] }))}
            onChoose={setWay}
          />
        ) : null}
        {way === 'url' ? (
          <UrlField url={url} onChange={setUrl} error={faults.url} hint={words.alert.urlHint} />
        ) : (
          <Field
            label={words.alert.email}
            error={faults.email}
            hint={mailFrom === null ? words.alert.mailOff : words.alert.emailHint(mailFrom)}
          >
            {(parts) => (
              <TextInput
                parts={parts}
                type="email"
                inputMode="email"
                autoComplete="email"
                value={email}
                maxLength={254}
                onChange={(event) => setEmail(event.currentTarget.value)}
              />
            )}
          </Field>
        )}
        {hasMail ? null : <p className="ph:text-xs ph:text-muted">{words.alert.mailOff}</p>}
        <Field
          label={words.alert.name}
          optional={words.optional}
          hint={words.alert.nameHint}
          error={faults.description}
        >
          {(parts) => (
            <TextInput
              parts={parts}
              value={description}
              maxLength={256}
              onChange={(event) => setDescription(event.currentTarget.value)}
            />
          )}
        </Field>
        <CheckList
          legend={words.alert.kinds}
          choices={alertTypes.map((type) => ({
            value: type,
            label: words.alert.kind[type],
            hint: words.alert.kindHint[type],
          }))}
          chosen={kinds}
          onChange={(chosen) => setKinds(chosen.filter(isAlertType))}
          error={isTried && kinds.length === 0 ? words.alert.kindsNone : faults.eventTypes}
        />
        <p className="ph:text-xs ph:text-muted">{words.alert.bounded}</p>
        {failure ? (
          <p role="alert" className="ph:text-sm ph:text-bad">
            {failure.title} {failure.detail}
          </p>
        ) : null}
      </form>
    </Dialog>
  );
};
