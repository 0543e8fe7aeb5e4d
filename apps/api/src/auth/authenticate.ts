import type { IncomingHttpHeaders } from 'node:http';
import type { Context } from '@posthorn/services/context';
import { listMemberships } from '@posthorn/services/member/list-of-person';
import { DomainError } from '@posthorn/shared/error';
import { decodeId } from '@posthorn/shared/id';
import { roleScopes } from '@posthorn/shared/scope';
import type { Core } from '../core.ts';
import type { Person } from '../trpc.ts';
import { requireSameOrigin } from './same-origin.ts';

export type Caller = { method: string; headers: IncomingHttpHeaders; requestId: string; answer: { created: boolean } };

const missing = (): DomainError =>
  new DomainError('unauthorized', 'An API key is missing: send it as Authorization: Bearer ph_…');

/** The person whose session the cookie names. */
export const personOf = async (core: Core, caller: Caller): Promise<Person> => {
  const { cookie } = caller.headers;
  if (!cookie) throw missing();
  const session = await core.auth.api.getSession({ headers: new Headers({ cookie }) });
  if (!session) throw new DomainError('unauthorized', 'You are not signed in, or your session has ended.');
  requireSameOrigin(caller.method, caller.headers);
  const { id, name, email, isOperator } = session.user;
  return { id, name, email, isOperator: isOperator === true };
};

const contextOf = (core: Core, caller: Caller, who: Pick<Context, 'tenantId' | 'actor' | 'scopes'>): Context => ({
  ...who,
  requestId: caller.requestId,
  now: core.now,
  pool: core.pool,
  settings: core.settings,
  vault: core.vault,
  answer: caller.answer,
});

const byKey = async (core: Core, caller: Caller, authorization: string): Promise<Context> => {
  const [scheme = '', key = ''] = authorization.split(' ', 2);
  if (scheme.toLowerCase() !== 'bearer' || !key) throw missing();
  const { tenantId, id, name, scopes } = await core.resolveKey(key);
  return contextOf(core, caller, { tenantId, actor: { kind: 'api_key', id, label: name }, scopes });
};

const byPerson = async (core: Core, caller: Caller): Promise<Context> => {
  const person = await personOf(core, caller);
  const memberships = await listMemberships(core.pool, person.id);
  const wanted = caller.headers['x-posthorn-tenant'];
  const tenantId = typeof wanted === 'string' ? decodeId('tenant', wanted) : memberships[0]?.tenantId;
  if (wanted === undefined && memberships.length > 1) {
    throw new DomainError('bad_request', 'You belong to several tenants: name one in the header x-posthorn-tenant.');
  }
  const membership = memberships.find((one) => one.tenantId === tenantId);
  if (!membership) throw new DomainError('forbidden', 'You are not a member of this tenant.');
  return contextOf(core, caller, {
    tenantId: membership.tenantId,
    actor: { kind: 'member', id: person.id, label: person.email },
    scopes: roleScopes[membership.role] ?? [],
  });
};

/** Who calls, by key or by session, and for which tenant. */
export const authenticate = (core: Core, caller: Caller): Promise<Context> => {
  const { authorization } = caller.headers;
  return authorization === undefined ? byPerson(core, caller) : byKey(core, caller, authorization);
};
