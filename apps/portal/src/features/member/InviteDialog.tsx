import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { api } from '../../api/client.ts';
import { describeFailure, fieldFaults } from '../../api/failure.ts';
import { queries } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { ShownOnce } from '../../ui/ShownOnce.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useWords } from '../../words/words.tsx';
import { roles } from './roles.ts';

export const InviteDialog = ({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) => {
  const words = useWords();
  const formId = useId();
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<(typeof roles)[number]>('developer');
  const invite = useMutation(
    api.invitation.create.mutationOptions({
      onSuccess: () => void queries.invalidateQueries({ queryKey: api.invitation.list.queryKey() }),
      gcTime: 0,
    }),
  );
  const failure = invite.error ? describeFailure(invite.error, words) : null;
  const close = (next: boolean): void => {
    if (!next) {
      invite.reset();
      setEmail('');
    }
    onOpenChange(next);
  };
  return (
    <Dialog
      open={open}
      onOpenChange={close}
      title={words.member.invite}
      footer={
        invite.data ? (
          <Button tone="primary" onClick={() => close(false)}>
            {words.close}
          </Button>
        ) : (
          <>
            <Button onClick={() => close(false)}>{words.cancel}</Button>
            <Button tone="primary" type="submit" form={formId} busy={invite.isPending}>
              {words.member.makeLink}
            </Button>
          </>
        )
      }
    >
      {invite.data ? (
        <ShownOnce
          text={invite.data.url}
          hint={words.member.linkOnce(invite.data.email)}
          copyLabel={words.member.copyLink}
        />
      ) : (
        <form
          id={formId}
          noValidate
          className="ph:grid ph:grid-cols-1 ph:gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            if (!invite.isPending) invite.mutate({ email: email.trim(), role });
          }}
        >
          <Field
            label={words.signIn.email}
            error={
              invite.error
                ? (fieldFaults(invite.error).email ?? `${failure?.title} ${failure?.detail ?? ''}`)
                : undefined
            }
          >
            {(parts) => (
              <TextInput
                parts={parts}
                type="email"
                value={email}
                maxLength={320}
                onChange={(event) => setEmail(event.currentTarget.value)}
              />
            )}
          </Field>
          <Field label={words.member.role} hint={words.member.roleHint[role]}>
            {(parts) => (
              <Select
                parts={parts}
                value={role}
                choices={roles.map((each) => ({ value: each, label: words.member.roles[each] }))}
                onChoose={(value) => setRole(roles.find((each) => each === value) ?? 'developer')}
              />
            )}
          </Field>
        </form>
      )}
    </Dialog>
  );
};
