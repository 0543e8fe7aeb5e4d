import { expect, it } from 'vitest';
import { judgeConnections, judgeDatabase, judgeMigrations, judgePartitions, judgeRole } from './judge-database.ts';
import { judgeClocks, judgeLanes, judgeSweep, judgeTemporal, judgeTemporalUi } from './judge-processes.ts';
import { judgeHttp, judgeMasterKey, judgeOperators, judgePublicUrl, judgeSubnets } from './judge-settings.ts';
import type { Check } from './schema.ts';

const role = { role: 'posthorn_api', isSuper: false, bypassesRls: false, ownsTables: false };
const temporal = { workers: 2, polling: 2, addresses: ['t:7233', 't:7233'], namespaces: ['p', 'p'] };
const ui = { url: 'http://t', namespace: 'p', workerNamespaces: ['p'] };
const key = { keyId: 'a', differentBytes: 30, workerKeyIds: ['a', 'a'] };
const at = 'https://hooks.example.com';
const local = 'http://127.0.0.1:4400';

it.each<[string, Check, Check['state']]>([
  ['a database', judgeDatabase({ version: 18, pingMs: 1, bytes: 1e9 }), 'ok'],
  ['an old one', judgeDatabase({ version: 15, pingMs: 1, bytes: 1e9 }), 'warn'],
  ['one far away', judgeDatabase({ version: 18, pingMs: 80, bytes: 1e9 }), 'warn'],
  ['a role without rights beside', judgeRole(role), 'ok'],
  ['a superuser', judgeRole({ ...role, isSuper: true }), 'fail'],
  ['a role that bypasses', judgeRole({ ...role, bypassesRls: true }), 'fail'],
  ['the owner of the tables', judgeRole({ ...role, ownsTables: true }), 'fail'],
  ['all migrations', judgeMigrations({ applied: 3, expected: 3, newest: 'x' }), 'ok'],
  ['one too few', judgeMigrations({ applied: 2, expected: 3, newest: 'x' }), 'fail'],
  ['one too many', judgeMigrations({ applied: 4, expected: 3, newest: 'x' }), 'warn'],
  ['no journal', judgeMigrations({ applied: 4, expected: null, newest: null }), 'warn'],
  ['eight weeks ahead', judgePartitions({ aheadDays: 56, strayRows: 0 }), 'ok'],
  ['a week ahead', judgePartitions({ aheadDays: 7, strayRows: 0 }), 'warn'],
  ['none ahead', judgePartitions({ aheadDays: 0, strayRows: 0 }), 'fail'],
  ['rows of no week', judgePartitions({ aheadDays: 56, strayRows: 3 }), 'warn'],
  ['half the connections', judgeConnections({ used: 50, most: 100 }), 'ok'],
  ['nearly all of them', judgeConnections({ used: 90, most: 100 }), 'warn'],
  ['all workers at Temporal', judgeTemporal(temporal), 'ok'],
  ['one without', judgeTemporal({ ...temporal, polling: 1 }), 'warn'],
  ['none with', judgeTemporal({ ...temporal, polling: 0 }), 'fail'],
  ['two namespaces', judgeTemporal({ ...temporal, namespaces: ['p', 'q'] }), 'fail'],
  ['no worker', judgeTemporal({ workers: 0, polling: 0, addresses: [], namespaces: [] }), 'fail'],
  ['links to Temporal', judgeTemporalUi(ui), 'ok'],
  ['no links', judgeTemporalUi({ ...ui, url: null }), 'warn'],
  ['links into another namespace', judgeTemporalUi({ ...ui, workerNamespaces: ['q'] }), 'warn'],
  ['all lanes', judgeLanes({ lanes: 8, owned: 8, oldestSeconds: null }), 'ok'],
  ['a lane of nobody', judgeLanes({ lanes: 8, owned: 7, oldestSeconds: 3 }), 'fail'],
  ['no lane', judgeLanes({ lanes: 0, owned: 0, oldestSeconds: null }), 'fail'],
  ['a sweep', judgeSweep(3), 'ok'],
  ['a sweep long ago', judgeSweep(61), 'fail'],
  ['no sweep', judgeSweep(null), 'fail'],
  [
    'clocks alike',
    judgeClocks([
      { process: 'a', skewMs: 12 },
      { process: 'b', skewMs: -40 },
    ]),
    'ok',
  ],
  ['one a little late', judgeClocks([{ process: 'a', skewMs: -1_500 }]), 'warn'],
  ['one far off', judgeClocks([{ process: 'a', skewMs: 61_000 }]), 'fail'],
  ['one random key', judgeMasterKey(key), 'ok'],
  ['a key of one letter', judgeMasterKey({ ...key, differentBytes: 1 }), 'fail'],
  ['a worker with another', judgeMasterKey({ ...key, workerKeyIds: ['a', 'b'] }), 'fail'],
  ['https', judgePublicUrl(at), 'ok'],
  ['this machine', judgePublicUrl(local), 'ok'],
  ['http for the world', judgePublicUrl('http://hooks.example.com'), 'fail'],
  ['no http endpoints', judgeHttp({ allowHttp: false, publicUrl: at }), 'ok'],
  ['http endpoints', judgeHttp({ allowHttp: true, publicUrl: at }), 'warn'],
  ['http endpoints to try out', judgeHttp({ allowHttp: true, publicUrl: local }), 'ok'],
  ['no private network', judgeSubnets({ subnets: [], workerSubnets: [[]], publicUrl: at }), 'ok'],
  ['one', judgeSubnets({ subnets: ['10.1.0.0/16'], workerSubnets: [['10.1.0.0/16']], publicUrl: at }), 'warn'],
  ['one that workers lack', judgeSubnets({ subnets: ['10.1.0.0/16'], workerSubnets: [[]], publicUrl: local }), 'warn'],
  [
    'the metadata of a cloud',
    judgeSubnets({ subnets: ['169.254.0.0/16'], workerSubnets: [], publicUrl: local }),
    'fail',
  ],
  ['all networks', judgeSubnets({ subnets: ['0.0.0.0/0'], workerSubnets: [], publicUrl: local }), 'fail'],
  ['a second factor', judgeOperators({ operators: 2, withoutSecondFactor: 0, publicUrl: at }), 'ok'],
  ['none', judgeOperators({ operators: 2, withoutSecondFactor: 1, publicUrl: at }), 'warn'],
])('%s', (_, check, state) => {
  expect(check.state).toBe(state);
  // Whoever is warned is told what to do.
  expect(check.todo === null).toBe(state === 'ok');
});
