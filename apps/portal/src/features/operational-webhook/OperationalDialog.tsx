import { type NoticeType, noticeTypes } from '@posthorn/shared/notice';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { client } from '../../api/client.ts';
import { describeFailure, fieldFaults } from '../../api/failure.ts';
import type { OperationalEndpoint } from '../../api/outputs.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckList } from '../../ui/CheckList.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { ShownOnce } from '../../ui/ShownOnce.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useWords } from '../../words/words.tsx';
import { UrlField } from '../endpoint/UrlField.tsx';
import { operationalChanged } from './operational-changed.ts';

type Props = {
  /** Null: a new one is made. */
  endpoint: OperationalEndpoint | null;
  onClose: () => void;
};

const kindsOf = (endpoint: OperationalEndpoint | null): NoticeType[] =>
  noticeTypes.filter((type) => endpoint?.eventTypes?.includes(type) ?? true);

/** Makes or changes an operational endpoint. Mounted while it is open, so that each opening begins with what is so. */
export const OperationalDialog = ({ endpoint, onClose }: Props) => {
  const words = useWords();
  const formId = useId();
  const [url, setUrl] = useState(endpoint?.url ?? '');
  const [description, setDescription] = useState(endpoint?.description ?? '');
  const [rate, setRate] = useState(endpoint?.throttleRate?.toString() ?? '');
  const [kinds, setKinds] = useState(kindsOf(endpoint));
  const [isTried, setTried] = useState(false);
  const save = useMutation({
    mutationFn: async () => {
      const fields = {
        url: url.trim(),
        description: description.trim(),
        throttleRate: rate.trim() === '' ? null : Number(rate),
        // All there are now is everything, also what may come.
        eventTypes: kinds.length === noticeTypes.length ? null : kinds,
      };
      if (endpoint) {
        // PUT: what is not changed here is given as it is.
        const { uid, metadata, disabled } = endpoint;
        await client.operationalWebhook.update.mutate({ endpoint_id: endpoint.id, uid, metadata, disabled, ...fields });
        return null;
      }
      const { id } = await client.operationalWebhook.create.mutate(fields);
      return (await client.operationalWebhook.secret.query({ endpoint_id: id })).key;
    },
    onSuccess: (key) => {
      operationalChanged();
      if (key !== null) return;
      announce.good(words.saved);
      onClose();
    },
    gcTime: 0,
  });
  const faults = save.error ? fieldFaults(save.error) : {};
  const failure = save.error && Object.keys(faults).length === 0 ? describeFailure(save.error, words) : null;
  const key = save.data ?? null;
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={key !== null ? words.operational.created : endpoint ? words.operational.edit : words.operational.create}
      footer={
        key !== null ? (
          <Button tone="primary" onClick={onClose}>
            {words.operational.kept}
          </Button>
        ) : (
          <>
            <Button onClick={onClose}>{words.cancel}</Button>
            <Button tone="primary" type="submit" form={formId} busy={save.isPending}>
              {endpoint ? words.save : words.create}
            </Button>
          </>
        )
      }
    >
      {key !== null ? (
        <ShownOnce text={key} hint={words.operational.createdHint} copyLabel={words.operational.copySecret} />
      ) : (
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
          <UrlField url={url} onChange={setUrl} error={faults.url} hint={words.operational.urlHint} />
          <Field label={words.description} optional={words.optional} error={faults.description}>
            {(parts) => (
              <TextInput
                parts={parts}
                value={description}
                maxLength={4096}
                onChange={(event) => setDescription(event.currentTarget.value)}
              />
            )}
          </Field>
          <CheckList
            legend={words.operational.kinds}
            choices={noticeTypes.map((type) => ({
              value: type,
              label: type,
              hint: words.operational.kindHint[type],
            }))}
            chosen={kinds}
            onChange={(chosen) => setKinds(noticeTypes.filter((type) => chosen.includes(type)))}
            error={isTried && kinds.length === 0 ? words.operational.kindsNone : faults.eventTypes}
          />
          <Field
            label={words.operational.rate}
            optional={words.optional}
            hint={words.operational.rateHint}
            error={faults.throttleRate}
          >
            {(parts) => (
              <TextInput
                parts={parts}
                inputMode="numeric"
                value={rate}
                maxLength={7}
                onChange={(event) => setRate(event.currentTarget.value)}
              />
            )}
          </Field>
          {failure ? (
            <p role="alert" className="ph:text-sm ph:text-bad">
              {failure.title} {failure.detail}
            </p>
          ) : null}
        </form>
      )}
    </Dialog>
  );
};
