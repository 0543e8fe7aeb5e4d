import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { suspended } from '@posthorn/services/api-key/resolve';
import type { Answer, Context } from '@posthorn/services/context';
import { hashCredential } from '@posthorn/services/credential-hash';
import { listMemberships } from '@posthorn/services/member/list-of-person';
import { impersonationOf } from '@posthorn/services/operator/impersonation';
import { DomainError } from '@posthorn/shared/error';
import { decodeId, encodeId } from '@posthorn/shared/id';
import { roleScopes, scopesOfCapabilities } from '@posthorn/shared/scope';
import type { Core } from '../core.ts';
import type { Person } from '../trpc.ts';
import { requireSameOrigin } from './same-origin.ts';

export type Caller = {
  method: string;
  headers: IncomingHttpHeaders;
  /** Where the request came from. */
  address: string;
  requestId: string;
  answer: Answer;
  /** True for publishing, which has a limit of its own. */
  publishes?: boolean;
};

const missing = (): DomainError =>
  new DomainError('unauthorized', 'An API key is missing: send it as Authorization: Bearer ph_…');

/** What stands behind Bearer; undefined: the header is absent. */
const bearerOf = (caller: Caller): string | undefined => {
  const { authorization } = caller.headers;
  if (authorization === undefined) return undefined;
  const [scheme = '', token = ''] = authorization.split(' ', 2);
  if (scheme.toLowerCase() !== 'bearer' || !token) throw missing();
  return token;
};

const automation: Person = { id: 'operator_token', name: 'Operator token', email: 'operator-token', isOperator: true };

const isOperatorToken = (core: Core, token: string): boolean => {
  const { operatorToken } = core.config;
  return operatorToken !== null && timingSafeEqual(hashCredential(token), hashCredential(operatorToken));
};

/** The person whose session the cookie names; the operator's token of the configuration stands for one as well. */
export const personOf = async (core: Core, caller: Caller): Promise<Person> => {
  const token = bearerOf(caller);
  if (token !== undefined) {
    if (isOperatorToken(core, token)) return automation;
    throw new DomainError('forbidden', 'This is for people who are signed in, not for keys.');
  }
  const { cookie } = caller.headers;
  if (!cookie) throw missing();
  const session = await core.auth.api.getSession({ headers: new Headers({ cookie }) });
  if (!session) throw new DomainError('unauthorized', 'You are not signed in, or your session has ended.');
  requireSameOrigin(caller.method, caller.headers);
  const { id, name, email, isOperator } = session.user;
  return { id, name, email, isOperator: isOperator === true };
};

type Who = Pick<Context, 'tenantId' | 'actor' | 'scopes' | 'applicationId' | 'featureFlags' | 'endsAt'>;

const requestKeyPattern = /^[\x21-\x7e]{1,256}$/;

/** Only what creates or starts something is done twice by mistake. Publishing reads the header itself. */
const requestKeyOf = (caller: Caller): { requestKey: string } | undefined => {
  const key = caller.headers['idempotency-key'];
  if (key === undefined || caller.method !== 'POST' || caller.publishes) return undefined;
  if (typeof key !== 'string' || !requestKeyPattern.test(key)) {
    throw new DomainError('bad_request', 'An Idempotency-Key has 1 to 256 visible ASCII characters.');
  }
  return { requestKey: key };
};

export const contextOf = (core: Core, caller: Caller, who: Who): Context => ({
  ...who,
  ...requestKeyOf(caller),
  requestId: caller.requestId,
  now: core.now,
  pool: core.pool,
  settings: core.settings,
  vault: core.vault,
  answer: caller.answer,
});

const byKey = async (core: Core, caller: Caller, key: string): Promise<Context> => {
  const { tenantId, id, name, scopes, requestsPerSecond, expiresAt } = await core.resolveKey(key, caller.address);
  if (!caller.publishes) core.requestLimit(id, requestsPerSecond, caller.answer);
  return contextOf(core, caller, {
    tenantId,
    actor: { kind: 'api_key', id, label: name },
    scopes,
    ...(expiresAt !== null && { endsAt: expiresAt }),
  });
};

const byPortal = async (core: Core, caller: Caller, token: string): Promise<Context> => {
  const { tenantId, id, label, applicationId, capabilities, featureFlags, expiresAt } = await core.resolvePortal(token);
  core.requestLimit(id, null, caller.answer);
  return contextOf(core, caller, {
    tenantId,
    applicationId,
    featureFlags,
    endsAt: expiresAt,
    actor: { kind: 'portal', id: encodeId('portalToken', id), label },
    scopes: scopesOfCapabilities(capabilities),
  });
};

/** An operator is in a tenant while he impersonates it; the token of the configuration may name any. */
const asOperator = async (core: Core, caller: Caller, person: Person, tenantId: string): Promise<Context> => {
  if (person !== automation && !(await impersonationOf(core.pool, person.id, tenantId))) {
    throw new DomainError('forbidden', 'You are not a member of this tenant. As an operator, impersonate it first.');
  }
  return contextOf(core, caller, {
    tenantId,
    actor: { kind: 'operator', id: person.id, label: person.email },
    scopes: ['*'],
  });
};

const byPerson = async (core: Core, caller: Caller): Promise<Context> => {
  const person = await personOf(core, caller);
  const named = caller.headers['x-posthorn-tenant'];
  const wanted = typeof named === 'string' ? decodeId('tenant', named) : undefined;
  const memberships = person === automation ? [] : await listMemberships(core.pool, person.id);
  const tenantId = named === undefined ? memberships[0]?.tenantId : wanted;
  if (named === undefined && memberships.length > 1) {
    throw new DomainError('bad_request', 'You belong to several tenants: name one in the header x-posthorn-tenant.');
  }
  const membership = memberships.find((one) => one.tenantId === tenantId);
  if (!membership) {
    if (person.isOperator && tenantId) return asOperator(core, caller, person, tenantId);
    throw new DomainError('forbidden', 'You are not a member of this tenant.');
  }
  if (membership.suspended) throw suspended();
  return contextOf(core, caller, {
    tenantId: membership.tenantId,
    actor: { kind: 'member', id: person.id, label: person.email },
    scopes: roleScopes[membership.role] ?? [],
  });
};

/** Who calls, by key, by a portal's token or by session, and for which tenant. */
export const authenticate = (core: Core, caller: Caller): Promise<Context> => {
  const token = bearerOf(caller);
  if (token?.startsWith('ph_')) return byKey(core, caller, token);
  if (token === undefined || isOperatorToken(core, token)) return byPerson(core, caller);
  return token.startsWith('phs_') ? byPortal(core, caller, token) : byKey(core, caller, token);
};
