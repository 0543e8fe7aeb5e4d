import { createTestDatabase, type TestDatabase } from '@posthorn/testkit/database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readConfig } from '../config.ts';
import { type Stand, type StandTenant, standUp } from '../test-stand.ts';

let database: TestDatabase;
let stand: Stand;
let ours: StandTenant;

beforeAll(async () => {
  database = await createTestDatabase();
  stand = await standUp(database.url);
  ours = await stand.newTenant();
});
afterAll(async () => {
  await stand.close();
  await database.drop();
});

const url = 'http://127.0.0.1:1/';
const Id = z.object({ id: z.string() });
const Token = z.object({ token: z.string() });
const Alerts = z.object({ data: z.array(Id), mailFrom: z.string().nullable() });
const newApp = async (): Promise<string> => (await ours.get(Id, 'POST', '/api/v1/app', { name: 'x' })).id;
const portalOf = async (app: string, body: object = {}): Promise<string> =>
  (await ours.get(Token, 'POST', `/api/v1/auth/app-portal-access/${app}`, body)).token;

describe('an alert', () => {
  it('is made, listed, changed, tried and deleted by the customer himself, and stands in the audit log', async () => {
    const app = await newApp();
    const at = `/api/v1/app/${app}/alert`;
    const key = await portalOf(app);
    const made = await ours.ask('POST', at, { url, eventTypes: ['endpoint.disabled'] }, { key });
    expect(made).toMatchObject({
      status: 201,
      json: { url, email: null, eventTypes: ['endpoint.disabled'], setUpBy: { door: 'portal' }, lastAttempt: null },
    });
    const { id } = Id.parse(made.json);
    expect(id).toMatch(/^alert_/);
    expect((await ours.ask('GET', at, undefined, { key })).json).toMatchObject({ data: [{ id }], mailFrom: null });
    const paused = await ours.ask('PATCH', `${at}/${id}`, { disabled: true, eventTypes: null }, { key });
    expect(paused).toMatchObject({ status: 200, json: { disabled: true, eventTypes: null } });
    expect((await ours.ask('POST', `${at}/${id}/test`, {}, { key })).status).toBe(409);
    await ours.ask('PATCH', `${at}/${id}`, { disabled: false }, { key });
    const sent = await ours.ask('POST', `${at}/${id}/test`, undefined, { key });
    expect(sent).toMatchObject({ status: 200, json: { eventType: 'message.attempt.failing' } });
    expect((await ours.ask('GET', `${at}/${id}/attempt`, undefined, { key })).json).toMatchObject({ data: [] });
    expect((await ours.ask('GET', `${at}/${id}/secret`, undefined, { key })).json).toMatchObject({
      key: expect.stringMatching(/^whsec_/),
    });
    expect((await ours.ask('DELETE', `${at}/${id}`, undefined, { key })).status).toBe(204);
    expect((await ours.ask('GET', `${at}/${id}`, undefined, { key })).status).toBe(404);
    const log = await ours.ask('GET', '/api/v1/audit?limit=250');
    for (const action of ['create', 'patch', 'test', 'secret', 'delete'])
      expect(log.text, action).toContain(`"alert.${action}"`);
  });

  it("is not found with another application's token, nor under another application, and not changed by a viewer", async () => {
    const [app, other] = [await newApp(), await newApp()];
    const { id } = await ours.get(Id, 'POST', `/api/v1/app/${app}/alert`, { url });
    await ours.get(Id, 'POST', `/api/v1/app/${other}/alert`, { url });
    const stranger = await portalOf(other);
    const viewer = await portalOf(app, { readOnly: true });
    const asked = [
      ['GET', '', undefined],
      ['PATCH', '', { disabled: true }],
      ['DELETE', '', undefined],
      ['POST', '/test', {}],
      ['GET', '/attempt', undefined],
      ['GET', '/secret', undefined],
    ] as const;
    for (const [method, rest, body] of asked) {
      for (const place of [app, other]) {
        const answer = await ours.ask(method, `/api/v1/app/${place}/alert/${id}${rest}`, body, { key: stranger });
        expect(answer.status, `${method} ${place} ${rest}`).toBe(404);
      }
      const looked = await ours.ask(method, `/api/v1/app/${app}/alert/${id}${rest}`, body, { key: viewer });
      expect(looked.status, `${method} ${rest}`).toBe(method === 'GET' && rest !== '/secret' ? 200 : 403);
    }
    expect((await ours.ask('GET', `/api/v1/app/${app}/alert`, undefined, { key: stranger })).status).toBe(404);
    const theirs = Alerts.parse(
      (await ours.ask('GET', `/api/v1/app/${other}/alert`, undefined, { key: stranger })).json,
    );
    expect(theirs.data.map((alert) => alert.id)).not.toContain(id);
  });

  it('is no endpoint of its application, nor an operational one', async () => {
    const app = await newApp();
    const { id } = await ours.get(Id, 'POST', `/api/v1/app/${app}/alert`, { url });
    const endpoint = id.replace('alert_', 'ep_');
    for (const path of [`app/${app}/endpoint/${endpoint}`, `operational-webhook/endpoint/${endpoint}`])
      expect((await ours.ask('GET', `/api/v1/${path}`)).status, path).toBe(404);
    expect((await ours.ask('GET', `/api/v1/app/${app}/endpoint`)).json).toMatchObject({ data: [] });
    expect((await ours.ask('POST', `/api/v1/app/${app}/endpoint`, { url: 'mailto:x@example.com' })).status).toBe(422);
  });

  it('by mail is refused where no mail server is set, in words that say so', async () => {
    const app = await newApp();
    expect(await ours.ask('POST', `/api/v1/app/${app}/alert`, { email: 'x@example.com' })).toMatchObject({
      status: 422,
      json: { detail: [{ loc: ['body', 'email'], msg: expect.stringContaining('no mail server') }] },
    });
    expect((await ours.ask('POST', `/api/v1/app/${app}/alert`, {})).status).toBe(422);
  });
});

it.each([
  [{ POSTHORN_SMTP_URL: 'smtp://x' }, 'go together'],
  [{ POSTHORN_MAIL_FROM: 'a@b.c' }, 'go together'],
  [{ POSTHORN_SMTP_URL: 'http://x', POSTHORN_MAIL_FROM: 'a@b.c' }, 'no URL of a mail server'],
  [{ POSTHORN_SMTP_URL: 'smtp://x', POSTHORN_MAIL_FROM: 'nobody' }, 'give an address'],
  [{ POSTHORN_SMTP_URL: 'smtp://x', POSTHORN_MAIL_FROM: 'a@b.c\nBcc: d@e.f' }, 'give an address'],
])('%o is no setting of a mail server', (env, said) => {
  const base = { DATABASE_URL: 'postgres://x', POSTHORN_MASTER_KEY: Buffer.alloc(32).toString('base64') };
  expect(() => readConfig({ ...base, ...env })).toThrow(said);
  expect(readConfig({ ...base, POSTHORN_SMTP_URL: 'smtp://x', POSTHORN_MAIL_FROM: 'H <a@b.c>' }).mailFrom).toBe(
    'H <a@b.c>',
  );
});
