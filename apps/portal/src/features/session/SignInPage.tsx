import { getRouteApi, useRouter } from '@tanstack/react-router';
import { CircleAlert } from 'lucide-react';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { queries } from '../../api/queries.ts';
import { rememberTenant } from '../../api/tenant.ts';
import { Brand } from '../../shell/Brand.tsx';
import { Preferences } from '../../shell/Preferences.tsx';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useWords } from '../../words/words.tsx';
import { type SignInResult, signIn } from './account.ts';

const route = getRouteApi('/sign-in');

export const SignInPage = () => {
  const words = useWords();
  const router = useRouter();
  const { next } = route.useSearch();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState(false);
  const [fault, setFault] = useState<SignInResult['kind'] | null>(null);
  const [busy, setBusy] = useState(false);
  const alert = useRef<HTMLDivElement>(null);

  useEffect(() => {
    document.title = `${words.signIn.title} · Posthorn`;
  }, [words]);

  const submit = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    setMissing(!email || !password);
    setFault(null);
    if (!email || !password) return;
    setBusy(true);
    const result = await signIn(email, password);
    if (result.kind === 'signed_in') {
      queries.clear();
      rememberTenant(null);
      // Straight to where the person wanted to go; only places of this portal can be named.
      router.history.push(
        router.options.basepath ? `${router.options.basepath.replace(/\/$/, '')}${next ?? '/'}` : (next ?? '/'),
      );
      return;
    }
    setBusy(false);
    setFault(result.kind);
    alert.current?.focus();
  };

  const faultText = fault && fault !== 'signed_in' ? words.signIn.faults[fault] : null;
  return (
    <div className="ph:min-h-dvh ph:flex ph:flex-col ph:items-center ph:px-4 ph:py-6">
      <div className="ph:w-full ph:flex ph:justify-end">
        <Preferences />
      </div>
      <main className="ph:w-full ph:max-w-88 ph:my-auto ph:pb-24">
        <Brand size={40} />
        <h1 className="ph:mt-5 ph:text-xl ph:tracking-tight">{words.signIn.title}</h1>
        <p className="ph:mt-1 ph:text-muted">{words.signIn.lead}</p>
        <form noValidate className="ph:mt-6 ph:grid ph:grid-cols-1 ph:gap-4" onSubmit={(event) => void submit(event)}>
          <div ref={alert} tabIndex={-1} role="alert" className="ph:empty:hidden ph:outline-none">
            {faultText ? (
              <p className="ph:flex ph:gap-2 ph:rounded-md ph:bg-bad-soft ph:text-bad ph:px-3 ph:py-2 ph:text-sm">
                <CircleAlert aria-hidden size={16} className="ph:mt-0.5" />
                {faultText}
              </p>
            ) : null}
          </div>
          <Field label={words.signIn.email} error={missing && !email ? words.signIn.emailMissing : undefined}>
            {(parts) => (
              <TextInput
                parts={parts}
                type="email"
                name="email"
                autoComplete="username"
                inputMode="email"
                autoFocus
                value={email}
                onChange={(event) => setEmail(event.currentTarget.value.trim())}
              />
            )}
          </Field>
          <Field label={words.signIn.password} error={missing && !password ? words.signIn.passwordMissing : undefined}>
            {(parts) => (
              <TextInput
                parts={parts}
                type="password"
                name="password"
                autoComplete="current-password"
                value={password}
                onChange={(event) => setPassword(event.currentTarget.value)}
              />
            )}
          </Field>
          <Button type="submit" tone="primary" busy={busy} className="ph:h-9 ph:mt-1">
            {words.signIn.submit}
          </Button>
        </form>
      </main>
    </div>
  );
};
