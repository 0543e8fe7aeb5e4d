import type { Check } from './schema.ts';

/** Where an installation runs on the machine of whoever tries it out, what would be careless elsewhere is meant. */
export const isLocal = (publicUrl: string): boolean =>
  ['localhost', '127.0.0.1', '[::1]'].includes(URL.canParse(publicUrl) ? new URL(publicUrl).hostname : '');

/** 32 random bytes have some 30 different values; a phrase or a run of the same has few. */
const differentBytesMin = 20;

export const judgeMasterKey = (seen: {
  keyId: string;
  differentBytes: number;
  workerKeyIds: readonly string[];
}): Check => {
  const others = seen.workerKeyIds.filter((id) => id !== seen.keyId).length;
  const facts = { keyId: seen.keyId, workersWithAnother: others };
  if (seen.differentBytes < differentBytesMin)
    return {
      id: 'master_key',
      state: 'fail',
      facts,
      seen: 'The master key is no random one.',
      todo: 'Make one with openssl rand -base64 32 before secrets are sealed with this one.',
    };
  if (others > 0)
    return {
      id: 'master_key',
      state: 'fail',
      facts,
      seen: `${others} processes have another master key than this API (${seen.keyId}).`,
      todo: 'Give all processes the same POSTHORN_MASTER_KEY: what one seals the other cannot open.',
    };
  return {
    id: 'master_key',
    state: 'ok',
    facts,
    seen: `All processes have the same random key, known as ${seen.keyId}.`,
    todo: null,
  };
};

export const judgePublicUrl = (publicUrl: string): Check => {
  const facts = { publicUrl };
  const seen = `Links lead to ${publicUrl}.`;
  if (isLocal(publicUrl) || publicUrl.startsWith('https://'))
    return { id: 'public_url', state: 'ok', facts, seen, todo: null };
  return {
    id: 'public_url',
    state: 'fail',
    facts,
    seen,
    todo: 'Put TLS in front of the API and set POSTHORN_PUBLIC_URL to its https:// address: keys and sessions travel in the clear.',
  };
};

export const judgeHttp = (seen: { allowHttp: boolean; publicUrl: string }): Check => {
  const { allowHttp } = seen;
  const warns = allowHttp && !isLocal(seen.publicUrl);
  return {
    id: 'http_endpoints',
    state: warns ? 'warn' : 'ok',
    facts: { allowHttp },
    seen: allowHttp
      ? 'Endpoints may be http:// where their tenant has not decided.'
      : 'Endpoints must be https:// unless their tenant allows http://.',
    todo: warns
      ? 'Take POSTHORN_ALLOW_HTTP away: payloads travel in the clear. A tenant that needs it can allow it for itself.'
      : null,
  };
};

const whole = /\/0$/;
const metadata = /^(169\.254\.|fe80:|fd00:ec2:|168\.63\.129\.16)/i;

export const judgeSubnets = (seen: {
  subnets: readonly string[];
  workerSubnets: readonly (readonly string[])[];
  publicUrl: string;
}): Check => {
  const same = (list: readonly string[]): string => [...list].sort().join(', ');
  const own = same(seen.subnets);
  const facts = { subnets: own };
  const told =
    own === ''
      ? 'No private network may be sent to.'
      : `These networks may be sent to although they are private: ${own}.`;
  if (seen.subnets.some((one) => whole.test(one) || metadata.test(one)))
    return {
      id: 'allowed_subnets',
      state: 'fail',
      facts,
      seen: told,
      todo: 'Take the networks of the whole internet and of cloud metadata (169.254.0.0/16) out of POSTHORN_ALLOW_SUBNETS: a tenant could read the credentials of the machine.',
    };
  if (seen.workerSubnets.some((list) => same(list) !== own))
    return {
      id: 'allowed_subnets',
      state: 'warn',
      facts,
      seen: `${told} Some workers have others.`,
      todo: 'Set POSTHORN_ALLOW_SUBNETS alike: the API takes endpoints that the workers then refuse, or the other way round.',
    };
  if (own !== '' && !isLocal(seen.publicUrl))
    return {
      id: 'allowed_subnets',
      state: 'warn',
      facts,
      seen: told,
      todo: 'Every tenant can send to them. Keep the list as narrow as can be, and nothing there that trusts its network.',
    };
  return { id: 'allowed_subnets', state: 'ok', facts, seen: told, todo: null };
};

export const judgeOperators = (seen: { operators: number; withoutSecondFactor: number; publicUrl: string }): Check => {
  const { operators, withoutSecondFactor } = seen;
  const warns = withoutSecondFactor > 0 && !isLocal(seen.publicUrl);
  return {
    id: 'operators',
    state: warns ? 'warn' : 'ok',
    facts: { operators, withoutSecondFactor },
    seen: `Operators: ${operators}, of whom without a second factor: ${withoutSecondFactor}.`,
    todo: warns ? 'Let every operator set up a second factor: a password alone opens all tenants.' : null,
  };
};

export const judgeOperatorToken = (isSet: boolean): Check => ({
  id: 'operator_token',
  state: 'ok',
  facts: { isSet },
  seen: isSet
    ? 'Scripts may act as an operator with a token.'
    : 'No token opens the operator’s calls: operators sign in.',
  todo: null,
});
