import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { api } from '../../api/client.ts';
import { describeFailure, fieldFaults } from '../../api/failure.ts';
import { queries } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { Radios } from '../../ui/Radios.tsx';
import { Select } from '../../ui/Select.tsx';
import { ShownOnce } from '../../ui/ShownOnce.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useWords } from '../../words/words.tsx';

const reaches = ['all', 'publish', 'read'] as const;
type Reach = (typeof reaches)[number];
const scopesOf: Record<Reach, string[] | null> = { all: null, publish: ['message:write'], read: ['*:read'] };

const days = ['', '30', '90', '365'] as const;
const dayMs = 86_400_000;

export const ApiKeyDialog = ({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) => {
  const words = useWords();
  const formId = useId();
  const [name, setName] = useState('');
  const [reach, setReach] = useState<Reach>('all');
  const [ends, setEnds] = useState<(typeof days)[number]>('');
  const create = useMutation(
    api.apiKey.create.mutationOptions({
      onSuccess: () => void queries.invalidateQueries({ queryKey: api.apiKey.list.queryKey() }),
      gcTime: 0,
    }),
  );
  const faults = create.error ? fieldFaults(create.error) : {};
  const failure = create.error ? describeFailure(create.error, words) : null;
  const close = (next: boolean): void => {
    if (!next) {
      create.reset();
      setName('');
    }
    onOpenChange(next);
  };
  return (
    <Dialog
      open={open}
      onOpenChange={close}
      title={words.apiKey.create}
      footer={
        create.data ? (
          <Button tone="primary" onClick={() => close(false)}>
            {words.apiKey.kept}
          </Button>
        ) : (
          <>
            <Button onClick={() => close(false)}>{words.cancel}</Button>
            <Button tone="primary" type="submit" form={formId} busy={create.isPending}>
              {words.create}
            </Button>
          </>
        )
      }
    >
      {create.data ? (
        <ShownOnce text={create.data.token} hint={words.apiKey.once} copyLabel={words.apiKey.copy} />
      ) : (
        <form
          id={formId}
          noValidate
          className="ph:grid ph:grid-cols-1 ph:gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            if (create.isPending) return;
            create.mutate({
              name: name.trim(),
              scopes: scopesOf[reach],
              expiresAt: ends ? new Date(Date.now() + Number(ends) * dayMs).toISOString() : null,
            });
          }}
        >
          <Field
            label={words.name}
            hint={words.apiKey.nameHint}
            error={faults.name ?? (failure ? `${failure.title} ${failure.detail ?? ''}` : undefined)}
          >
            {(parts) => (
              <TextInput
                parts={parts}
                value={name}
                maxLength={256}
                onChange={(event) => setName(event.currentTarget.value)}
              />
            )}
          </Field>
          <Radios
            legend={words.apiKey.reach}
            value={reach}
            choices={reaches.map((each) => ({ value: each, label: words.apiKey.reachChoice[each] }))}
            onChoose={setReach}
          />
          <Field label={words.apiKey.ends}>
            {(parts) => (
              <Select
                parts={parts}
                value={ends}
                choices={days.map((each) => ({
                  value: each,
                  label: each ? words.apiKey.days(Number(each)) : words.apiKey.never,
                }))}
                onChoose={(value) => setEnds(days.find((each) => each === value) ?? '')}
              />
            )}
          </Field>
        </form>
      )}
    </Dialog>
  );
};
