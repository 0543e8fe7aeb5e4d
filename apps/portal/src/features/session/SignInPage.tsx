import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { CircleAlert } from 'lucide-react';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { api } from '../../api/client.ts';
import { queries } from '../../api/queries.ts';
import { rememberTenant } from '../../api/tenant.ts';
import { Brand } from '../../shell/Brand.tsx';
import { Preferences } from '../../shell/Preferences.tsx';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useWords } from '../../words/words.tsx';
import { type SignInResult, signIn, signInElsewhere } from './account.ts';
import { SecondFactorForm } from './SecondFactorForm.tsx';

const route = getRouteApi('/sign-in');

export const SignInPage = () => {
  const words = useWords();
  const router = useRouter();
  const { next, error } = route.useSearch();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState(false);
  const [fault, setFault] = useState<SignInResult['kind'] | null>(null);
  const [elsewhereFailed, setElsewhereFailed] = useState(error !== undefined);
  const [asksFactor, setAsksFactor] = useState(false);
  const ways = useQuery(
    api.session.ways.queryOptions(undefined, { staleTime: Number.POSITIVE_INFINITY, retry: false }),
  );
  const [busy, setBusy] = useState(false);
  const alert = useRef<HTMLDivElement>(null);

  useEffect(() => {
    document.title = `${words.signIn.title} · Posthorn`;
  }, [words]);

  const home = `${router.options.basepath?.replace(/\/$/, '') ?? ''}${next ?? '/'}`;
  const enter = (): void => {
    queries.clear();
    rememberTenant(null);
    // Straight to where the person wanted to go; only places of this portal can be named.
    router.history.push(home);
  };

  const submit = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    setMissing(!email || !password);
    setFault(null);
    setElsewhereFailed(false);
    if (!email || !password) return;
    setBusy(true);
    const result = await signIn(email, password);
    if (result.kind === 'signed_in') {
      enter();
      return;
    }
    setBusy(false);
    if (result.kind === 'second_factor') {
      setAsksFactor(true);
      return;
    }
    setFault(result.kind);
    alert.current?.focus();
  };

  const goElsewhere = async (): Promise<void> => {
    setBusy(true);
    const begun = await signInElsewhere(
      home,
      `${window.location.pathname}${next ? `?next=${encodeURIComponent(next)}` : ''}`,
    );
    if (begun) return;
    setBusy(false);
    setElsewhereFailed(true);
  };

  const faultText = elsewhereFailed
    ? words.signIn.elsewhereFailed
    : fault && fault !== 'signed_in'
      ? words.signIn.faults[fault]
      : null;
  return (
    <div className="ph:min-h-dvh ph:flex ph:flex-col ph:items-center ph:px-4 ph:py-6">
      <div className="ph:w-full ph:flex ph:justify-end">
        <Preferences />
      </div>
      <main className="ph:w-full ph:max-w-88 ph:my-auto ph:pb-24">
        <Brand size={40} />
        <h1 className="ph:mt-5 ph:text-xl ph:tracking-tight">
          {asksFactor ? words.signIn.factor : words.signIn.title}
        </h1>
        <p className="ph:mt-1 ph:text-muted">{words.signIn.lead}</p>
        {asksFactor ? (
          <SecondFactorForm onSignedIn={enter} onStartAgain={() => setAsksFactor(false)} />
        ) : (
          <>
            <form
              noValidate
              className="ph:mt-6 ph:grid ph:grid-cols-1 ph:gap-4"
              onSubmit={(event) => void submit(event)}
            >
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
              <Field
                label={words.signIn.password}
                error={missing && !password ? words.signIn.passwordMissing : undefined}
              >
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
            {ways.data?.oidc ? (
              <>
                <p className="ph:my-4 ph:flex ph:items-center ph:gap-3 ph:text-xs ph:text-muted ph:before:h-px ph:before:flex-1 ph:before:bg-line ph:after:h-px ph:after:flex-1 ph:after:bg-line">
                  {words.signIn.or}
                </p>
                <Button
                  className="ph:h-9 ph:w-full ph:justify-center"
                  disabled={busy}
                  onClick={() => void goElsewhere()}
                >
                  {words.signIn.otherWay(ways.data.oidc)}
                </Button>
              </>
            ) : null}
          </>
        )}
      </main>
    </div>
  );
};
