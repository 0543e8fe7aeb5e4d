import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { CopyTextButton } from '../../ui/CopyButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useWords } from '../../words/words.tsx';
import { beginFactor, confirmFactor, endFactor } from './person.ts';
import { QrCode } from './QrCode.tsx';
import { usePersonFailure } from './use-person-failure.ts';

type Props = { isOn: boolean; open: boolean; onOpenChange: (open: boolean) => void; onChanged: () => void };

/** Sets up the second factor in two steps, password then code; or turns it off with the password. */
export const FactorDialog = ({ isOn, open, onOpenChange, onChanged }: Props) => {
  const words = useWords();
  const tell = usePersonFailure();
  const formId = useId();
  const [text, setText] = useState('');
  const close = (): void => {
    setText('');
    begin.reset();
    confirm.reset();
    end.reset();
    onOpenChange(false);
  };
  const done = (said: string): void => {
    announce.good(said);
    close();
    onChanged();
  };
  const begin = useMutation({ mutationFn: beginFactor, onSuccess: () => setText(''), gcTime: 0 });
  const confirm = useMutation({
    mutationFn: confirmFactor,
    onSuccess: () => done(words.accountPage.turnedOn),
    gcTime: 0,
  });
  const end = useMutation({ mutationFn: endFactor, onSuccess: () => done(words.accountPage.turnedOff), gcTime: 0 });
  const step = isOn ? end : begin.data ? confirm : begin;
  const key = begin.data ? (new URL(begin.data.totpURI).searchParams.get('secret') ?? '') : '';
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => (next ? onOpenChange(true) : close())}
      title={words.signIn.factor}
      description={isOn ? words.accountPage.turnOffWhat : undefined}
      footer={
        <>
          <Button onClick={close}>{words.cancel}</Button>
          <Button tone="primary" type="submit" form={formId} busy={step.isPending}>
            {isOn ? words.accountPage.turnOff : begin.data ? words.accountPage.turnOn : words.signIn.confirm}
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
          if (text && !step.isPending) step.mutate(text);
        }}
      >
        {begin.data && !isOn ? (
          <>
            <p className="ph:text-sm">{words.accountPage.scan}</p>
            <QrCode text={begin.data.totpURI} label={words.accountPage.qr} />
            <p className="ph:flex ph:flex-wrap ph:items-center ph:gap-2 ph:text-sm">
              {words.accountPage.key}
              <code className="ph:text-xs ph:[overflow-wrap:anywhere]">{key}</code>
              <CopyTextButton text={key} label={words.accountPage.copyKey} />
            </p>
            <div className="ph:grid ph:grid-cols-1 ph:gap-2 ph:rounded-md ph:bg-warn-soft ph:p-3">
              <p className="ph:text-sm">{words.accountPage.backup}</p>
              <code className="ph:text-xs ph:columns-2 ph:[overflow-wrap:anywhere]">
                {begin.data.backupCodes.map((code) => (
                  <span key={code} className="ph:block">
                    {code}
                  </span>
                ))}
              </code>
              <span className="ph:justify-self-start">
                <CopyTextButton text={begin.data.backupCodes.join('\n')} label={words.accountPage.copyCodes} />
              </span>
            </div>
          </>
        ) : null}
        <Field
          key={begin.data ? 'code' : 'password'}
          label={begin.data && !isOn ? words.signIn.code : words.accountPage.confirmPassword}
          error={step.error ? tell(step.error) : undefined}
        >
          {(parts) => (
            <TextInput
              parts={parts}
              {...(begin.data && !isOn
                ? { mono: true, inputMode: 'numeric', autoComplete: 'one-time-code' }
                : { type: 'password', autoComplete: 'current-password' })}
              autoFocus
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
};
