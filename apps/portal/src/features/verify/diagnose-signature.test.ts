import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { expect, it } from 'vitest';
import { diagnoseSignature, readHeaders } from './diagnose-signature.ts';

const key = Buffer.alloc(32, 7);
const secret = `whsec_${key.toString('base64')}`;
const seconds = 1_780_000_000;
const body = '{"id":1,"name":"ü"}';
const signature = (of: string): string =>
  `v1,${createHmac('sha256', key).update(`msg_1.${seconds}.${of}`).digest('base64')}`;
const headers = (of = body): string =>
  `webhook-id: msg_1\nWebhook-Timestamp: ${seconds}\nwebhook-signature: v1,AAAA ${signature(of)}`;
const asked = (part: Partial<Parameters<typeof diagnoseSignature>[0]>) =>
  diagnoseSignature({ headers: headers(), body, secret, nowMs: seconds * 1000, ...part });

it('finds nothing wrong with what is right', async () => {
  const found = await asked({});
  expect(found.findings).toEqual(['valid']);
  expect(found.expected).toBe(signature(body));
});

it.each([
  ['no header', { headers: 'content-type: application/json' }, ['no_headers']],
  ['no secret', { secret: ' ' }, ['no_secret']],
  ['a secret that is no base64', { secret: 'whsec_###' }, ['bad_secret']],
  ['another secret', { secret: `whsec_${Buffer.alloc(32, 8).toString('base64')}` }, ['mismatch']],
  ['a body laid out anew', { body: JSON.stringify(JSON.parse(body), null, 2) }, ['laid_out']],
  ['a line end too many', { body: `${body}\n` }, ['outer_space']],
  ['another body', { body: '{"id":2}' }, ['mismatch']],
  ['an hour later', { nowMs: (seconds + 3600) * 1000 }, ['valid', 'old_timestamp']],
  ['line ends of Windows', { headers: headers('{\n}'), body: '{\r\n}' }, ['line_ends']],
])('%s', async (_name, part, findings) => {
  expect((await asked(part)).findings).toEqual(findings);
});

it('verifies with a public key', async () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');
  const signed = sign(null, Buffer.from(`msg_1.${seconds}.${body}`), privateKey).toString('base64');
  const pasted = `svix-id: msg_1\nsvix-timestamp: ${seconds}\nsvix-signature: v1a,${signed}`;
  expect((await asked({ headers: pasted, secret: `whpk_${raw}` })).findings).toEqual(['valid']);
  expect((await asked({ headers: pasted, secret: `whpk_${raw}`, body: '{}' })).findings).toEqual(['mismatch']);
});

it('reads headers as people copy them', () => {
  const want = { 'webhook-id': 'msg_1', 'webhook-timestamp': '5' };
  expect(readHeaders('Webhook-Id: msg_1\r\nwebhook-timestamp:5')).toEqual(want);
  expect(readHeaders(`-H 'webhook-id: msg_1' \\\n  -H 'webhook-timestamp: 5' \\`)).toEqual(want);
  expect(readHeaders('{"Webhook-Id":["msg_1"],"webhook-timestamp":5}')).toEqual(want);
});
