export type SignInResult =
  | { kind: 'signed_in' }
  | { kind: 'second_factor' }
  | { kind: 'refused' }
  | { kind: 'too_many' }
  | { kind: 'unreachable' }
  | { kind: 'failed' };

const post = (path: string, body: unknown): Promise<Response> =>
  fetch(`/api/auth/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    credentials: 'same-origin',
  });

const attempt = async (path: string, body: unknown): Promise<SignInResult> => {
  let answer: Response;
  try {
    answer = await post(path, body);
  } catch {
    return { kind: 'unreachable' };
  }
  if (answer.ok) {
    const said = (await answer.json().catch(() => null)) as { twoFactorRedirect?: boolean } | null;
    return { kind: said?.twoFactorRedirect ? 'second_factor' : 'signed_in' };
  }
  if (answer.status === 429) return { kind: 'too_many' };
  return { kind: answer.status >= 500 ? 'failed' : 'refused' };
};

/** Mail and password against a session cookie, which scripts cannot read. */
export const signIn = (email: string, password: string): Promise<SignInResult> =>
  attempt('sign-in/email', { email, password });

/** The digits of an authenticator, or one of the codes that were kept for a lost device. */
export const confirmSignIn = (code: string, kind: 'totp' | 'backup-code'): Promise<SignInResult> =>
  attempt(`two-factor/verify-${kind}`, { code: code.replaceAll(' ', '') });

/** To the provider that this installation trusts, and back to `home`. False: it could not be begun. */
export const signInElsewhere = async (home: string, failed: string): Promise<boolean> => {
  try {
    const answer = await post('sign-in/social', { provider: 'oidc', callbackURL: home, errorCallbackURL: failed });
    const said = (await answer.json()) as { url?: string };
    if (!answer.ok || !said.url) return false;
    window.location.assign(said.url);
    return true;
  } catch {
    return false;
  }
};

export const signOut = async (): Promise<void> => {
  await post('sign-out', {});
};
