/** What the sign-in service answered that is no success. `status` 0: nothing came. */
export class PersonError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string) {
    super(code);
    this.status = status;
    this.code = code;
  }
}

const ask = async <T>(path: string, body?: unknown): Promise<T> => {
  let answer: Response;
  try {
    answer = await fetch(`/api/auth/${path}`, {
      credentials: 'same-origin',
      ...(body === undefined
        ? {}
        : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
  } catch {
    throw new PersonError(0, 'unreachable');
  }
  const said: unknown = await answer.json().catch(() => null);
  if (!answer.ok) throw new PersonError(answer.status, String((said as { code?: unknown } | null)?.code ?? ''));
  return said as T;
};

export type Person = { user: { email: string; twoFactorEnabled?: boolean | null }; session: { token: string } };
export type PersonSession = { token: string; createdAt: string; userAgent?: string | null; ipAddress?: string | null };

export const readPerson = (): Promise<Person> => ask('get-session');
export const listSessions = (): Promise<PersonSession[]> => ask('list-sessions');
export const endOtherSessions = (): Promise<unknown> => ask('revoke-other-sessions', {});

export const changePassword = (currentPassword: string, newPassword: string): Promise<unknown> =>
  ask('change-password', { currentPassword, newPassword, revokeOtherSessions: true });

/** Makes a key for an authenticator. It counts once a code of it was given to `confirmFactor`. */
export const beginFactor = (password: string): Promise<{ totpURI: string; backupCodes: string[] }> =>
  ask('two-factor/enable', { password });
export const confirmFactor = (code: string): Promise<unknown> =>
  ask('two-factor/verify-totp', { code: code.replaceAll(' ', '') });
export const endFactor = (password: string): Promise<unknown> => ask('two-factor/disable', { password });
