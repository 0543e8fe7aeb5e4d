import { useMutation, useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { MailX } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Asked } from '../../api/Asked.tsx';
import { api, client } from '../../api/client.ts';
import { describeFailure, fieldFaults, statusOf } from '../../api/failure.ts';
import { queries } from '../../api/queries.ts';
import { rememberTenant } from '../../api/tenant.ts';
import { Brand } from '../../shell/Brand.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useWords } from '../../words/words.tsx';
import { signIn } from '../session/account.ts';

/** The fragment never reaches a server, a log or the next page's referrer. */
const tokenOf = (hash: string): string => new URLSearchParams(hash.replace(/^#/, '')).get('token') ?? '';

/** What an invitation's link opens: who has an account gives his password, who has none makes one. */
export const InvitationPage = () => {
  const words = useWords();
  const router = useRouter();
  const [token] = useState(() => tokenOf(window.location.hash));
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const asked = useQuery({
    queryKey: ['invitation'],
    queryFn: () => client.invitation.read.mutate({ token: token || '-' }),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  useEffect(() => {
    document.title = `${words.invitation.title} · Posthorn`;
  }, [words]);
  const accept = useMutation(api.invitation.accept.mutationOptions());
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const join = async (email: string, hasAccount: boolean): Promise<void> => {
    setFault(null);
    setBusy(true);
    try {
      if (hasAccount) {
        const { kind } = await signIn(email, password);
        if (kind !== 'signed_in') {
          setFault(words.signIn.faults[kind]);
          return;
        }
        await accept.mutateAsync({ token });
      } else {
        await accept.mutateAsync({ token, name: name.trim(), password });
        await signIn(email, password);
      }
      queries.clear();
      rememberTenant(null);
      await router.navigate({ to: '/' });
    } catch (error) {
      const failure = describeFailure(error, words);
      const said = Object.values(fieldFaults(error))[0];
      setFault(said ?? failure.detail ?? failure.title);
    } finally {
      setBusy(false);
    }
  };

  const opensNothing = asked.isError && statusOf(asked.error) !== null && (statusOf(asked.error) ?? 500) < 500;
  return (
    <main className="ph:min-h-dvh ph:flex ph:flex-col ph:items-center ph:px-4 ph:py-6">
      <div className="ph:w-full ph:max-w-88 ph:my-auto ph:pb-24">
        <Brand size={40} />
        {opensNothing ? (
          <EmptyState page icon={<MailX size={20} />} title={words.invitation.gone}>
            <p>{words.invitation.goneWhat}</p>
          </EmptyState>
        ) : (
          <Asked asked={asked} page rows={3}>
            {(invitation) => (
              <>
                <h1 className="ph:mt-5 ph:text-xl ph:tracking-tight">{words.invitation.join(invitation.tenantName)}</h1>
                <p className="ph:mt-1 ph:text-muted">
                  {words.invitation.as(words.member.roles[invitation.role], invitation.email)}
                </p>
                <form
                  noValidate
                  className="ph:mt-6 ph:grid ph:grid-cols-1 ph:gap-4"
                  onSubmit={(event) => {
                    event.preventDefault();
                    if (!busy) void join(invitation.email, invitation.hasAccount);
                  }}
                >
                  {invitation.hasAccount ? null : (
                    <Field label={words.name}>
                      {(parts) => (
                        <TextInput
                          parts={parts}
                          autoComplete="name"
                          value={name}
                          maxLength={256}
                          onChange={(event) => setName(event.currentTarget.value)}
                        />
                      )}
                    </Field>
                  )}
                  <Field
                    label={words.signIn.password}
                    hint={invitation.hasAccount ? words.invitation.yourPassword : words.invitation.newPassword}
                    error={fault ?? undefined}
                  >
                    {(parts) => (
                      <TextInput
                        parts={parts}
                        type="password"
                        autoComplete={invitation.hasAccount ? 'current-password' : 'new-password'}
                        value={password}
                        maxLength={128}
                        onChange={(event) => setPassword(event.currentTarget.value)}
                      />
                    )}
                  </Field>
                  <Button type="submit" tone="primary" busy={busy}>
                    {words.invitation.accept}
                  </Button>
                </form>
              </>
            )}
          </Asked>
        )}
      </div>
    </main>
  );
};
