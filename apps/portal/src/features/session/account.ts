export type SignInResult =
  | { kind: 'signed_in' }
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

/** Mail and password against a session cookie, which scripts cannot read. */
export const signIn = async (email: string, password: string): Promise<SignInResult> => {
  let answer: Response;
  try {
    answer = await post('sign-in/email', { email, password });
  } catch {
    return { kind: 'unreachable' };
  }
  if (answer.ok) return { kind: 'signed_in' };
  if (answer.status === 429) return { kind: 'too_many' };
  return { kind: answer.status >= 500 ? 'failed' : 'refused' };
};

export const signOut = async (): Promise<void> => {
  await post('sign-out', {});
};
