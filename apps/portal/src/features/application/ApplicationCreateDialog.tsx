import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { api } from '../../api/client.ts';
import { describeFailure, fieldFaults } from '../../api/failure.ts';
import { queries } from '../../api/queries.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useWords } from '../../words/words.tsx';

export const ApplicationCreateDialog = ({
  open,
  onOpenChange,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) => {
  const words = useWords();
  const navigate = useNavigate();
  const formId = useId();
  const [name, setName] = useState('');
  const [uid, setUid] = useState('');
  const create = useMutation(
    api.application.create.mutationOptions({
      onSuccess: (application) => {
        announce.good(words.application.created(application.name));
        void queries.invalidateQueries({ queryKey: api.application.list.queryKey() });
        void navigate({ to: '/applications/$appId/endpoints', params: { appId: application.id } });
      },
    }),
  );
  const faults = create.error ? fieldFaults(create.error) : {};
  const general = create.error && Object.keys(faults).length === 0 ? describeFailure(create.error, words) : null;

  return (
    <Dialog
      open={open}
      onOpenChange={(next) => {
        if (!next) {
          create.reset();
          setName('');
          setUid('');
        }
        onOpenChange(next);
      }}
      title={words.application.create}
      description={words.application.createLead}
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{words.cancel}</Button>
          <Button tone="primary" type="submit" form={formId} busy={create.isPending}>
            {words.create}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        className="ph:grid ph:grid-cols-1 ph:gap-4 ph:pb-1"
        onSubmit={(event) => {
          event.preventDefault();
          if (!create.isPending) create.mutate({ name: name.trim(), ...(uid.trim() ? { uid: uid.trim() } : {}) });
        }}
      >
        <Field label={words.name} error={faults.name}>
          {(parts) => (
            <TextInput
              parts={parts}
              value={name}
              maxLength={256}
              onChange={(event) => setName(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label={words.uid} optional={words.optional} hint={words.application.uidHint} error={faults.uid}>
          {(parts) => (
            <TextInput
              parts={parts}
              mono
              value={uid}
              maxLength={256}
              onChange={(event) => setUid(event.currentTarget.value)}
            />
          )}
        </Field>
        {general ? (
          <p role="alert" className="ph:text-sm ph:text-bad">
            {general.title} {general.detail}
          </p>
        ) : null}
      </form>
    </Dialog>
  );
};
