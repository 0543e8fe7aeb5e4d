import { type SubmitEvent, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useWords } from '../../words/words.tsx';
import { confirmSignIn } from './account.ts';

type Props = { onSignedIn: () => void; onStartAgain: () => void };

/** The second step of signing in: what the person's device shows, or a code kept for its loss. */
export const SecondFactorForm = ({ onSignedIn, onStartAgain }: Props) => {
  const words = useWords();
  const [kind, setKind] = useState<'totp' | 'backup-code'>('totp');
  const [code, setCode] = useState('');
  const [fault, setFault] = useState<string | undefined>();
  const [busy, setBusy] = useState(false);
  const submit = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (busy || !code.trim()) return;
    setBusy(true);
    setFault(undefined);
    const result = await confirmSignIn(code, kind);
    if (result.kind === 'signed_in') {
      onSignedIn();
      return;
    }
    setBusy(false);
    setFault(
      result.kind === 'refused' || result.kind === 'second_factor'
        ? words.signIn.codeRefused
        : words.signIn.faults[result.kind],
    );
  };
  return (
    <form noValidate className="ph:mt-6 ph:grid ph:grid-cols-1 ph:gap-4" onSubmit={(event) => void submit(event)}>
      <Field
        key={kind}
        label={words.signIn.code}
        hint={kind === 'totp' ? words.signIn.factorLead : words.signIn.backupLead}
        error={fault}
      >
        {(parts) => (
          <TextInput
            parts={parts}
            mono
            name="code"
            autoComplete="one-time-code"
            inputMode={kind === 'totp' ? 'numeric' : 'text'}
            autoFocus
            value={code}
            maxLength={64}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
        )}
      </Field>
      <Button type="submit" tone="primary" busy={busy} className="ph:h-9">
        {words.signIn.confirm}
      </Button>
      <div className="ph:flex ph:flex-wrap ph:justify-between ph:gap-2">
        <Button
          size="small"
          tone="quiet"
          onClick={() => {
            setKind(kind === 'totp' ? 'backup-code' : 'totp');
            setCode('');
            setFault(undefined);
          }}
        >
          {kind === 'totp' ? words.signIn.useBackup : words.signIn.useDevice}
        </Button>
        <Button size="small" tone="quiet" onClick={onStartAgain}>
          {words.signIn.startAgain}
        </Button>
      </div>
    </form>
  );
};
