import { inTransaction } from '@posthorn/db/transaction';
import { alertTypes } from '@posthorn/shared/alert';
import { decodeId, encodeId } from '@posthorn/shared/id';
import { scopesOfCapabilities } from '@posthorn/shared/scope';
import { eventually } from '@posthorn/testkit/eventually';
import { type Lanes, startLanes } from '@posthorn/testkit/lanes';
import { type Mailbox, startMailbox } from '@posthorn/testkit/mailbox';
import { type Receiver, startReceiver } from '@posthorn/testkit/receiver/start';
import { type Application, createWorkspace, type Workspace } from '@posthorn/testkit/workspace';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deleteApplication } from '../application/delete.ts';
import type { Context } from '../context.ts';
import { patchEndpoint } from '../endpoint/update.ts';
import { emitNotices } from '../notice/emit.ts';
import type { Notice } from '../notice/notice.ts';
import { createOperationalEndpoint, listOperationalEndpoints } from '../operational-webhook/endpoint.ts';
import { listOperationalMessages } from '../operational-webhook/log.ts';
import { listAlertAttempts } from './attempts.ts';
import { createAlert } from './create.ts';
import { deleteAlert } from './delete.ts';
import { readAlert } from './get.ts';
import { listAlerts } from './list.ts';
import { AlertPayload } from './payload.ts';
import { revealAlertSecret } from './secret.ts';
import { sendAlertTest } from './send-test.ts';
import { patchAlert } from './update.ts';

/** The machine may be busy. */
const patient = { timeoutMs: 20_000 };

let workspace: Workspace;
let receiver: Receiver;
let mailbox: Mailbox;
let lanes: Lanes;

beforeAll(async () => {
  workspace = await createWorkspace({ retryScheduleSeconds: [0, 1, 300], mailFrom: 'hooks@example.com' });
  receiver = await startReceiver();
  mailbox = await startMailbox();
  lanes = await startLanes(workspace, 'test', Date.now, {
    url: mailbox.url,
    from: 'Hooks <hooks@example.com>',
    publicUrl: 'https://hooks.example',
  });
});
afterAll(async () => {
  await lanes.stop();
  await mailbox.stop();
  await receiver.stop();
  await workspace.close();
});

/** As the customer of one application in his portal, who may do all that a portal may. */
const customerOf = (app: Application): Context => ({
  ...workspace.context,
  actor: { kind: 'portal', id: 'ptok', label: 'Ada' },
  scopes: scopesOfCapabilities(['ManageEndpoint']),
  applicationId: app.id,
});

const newAlert = (context: Context, app: Application, more: Record<string, unknown>) =>
  createAlert.execute(context, createAlert.input.parse({ app_id: app.wireId, ...more }));

const toldTo = (inbox: string) =>
  receiver
    .inbox(inbox)
    .deliveries()
    .map(({ body }) => AlertPayload.parse(JSON.parse(body.toString())));

const disable = (app: Application, endpoint: string) =>
  patchEndpoint.execute(workspace.context, {
    app_id: app.wireId,
    endpoint_id: encodeId('endpoint', endpoint),
    disabled: true,
  });

const hiddenMessages = async (app: Application): Promise<number> =>
  (
    await workspace.owner.query<{ count: number }>(
      `select count(*)::int as count from message m join application a on a.tenant_id = m.tenant_id and a.id = m.application_id
       where a.kind = 'alert' and a.alerts_of = $1`,
      [app.id],
    )
  ).rows[0]?.count ?? 0;

describe('an alert to a URL', () => {
  it('is told, signed and in words, of what happens to endpoints of its own application alone', async () => {
    const [ours, theirs] = [await workspace.newApplication('Ada & Sons'), await workspace.newApplication('Others')];
    const mine = await newAlert(customerOf(ours), ours, { url: receiver.endpointUrl('ours') });
    await newAlert(workspace.context, theirs, { url: receiver.endpointUrl('theirs') });
    receiver.inbox('gone').control({ status: 410 });
    const endpoint = await ours.endpoint(receiver.endpointUrl('gone').replace('://', '://user:secret@'));
    await ours.publish({ n: 1 });
    await eventually(() => expect(toldTo('ours')).toHaveLength(1), patient);
    expect(toldTo('ours')[0]).toMatchObject({
      type: 'endpoint.disabled',
      text: expect.stringMatching(/^An endpoint was disabled: http.*\/gone \(Ada & Sons\)\. It answered 410/),
      data: {
        appId: ours.wireId,
        appName: 'Ada & Sons',
        endpointId: encodeId('endpoint', endpoint),
        tenantName: 'Test',
        reason: 'gone',
        trigger: 'automatic',
      },
    });
    expect(toldTo('theirs')).toEqual([]);
    expect(await hiddenMessages(theirs)).toBe(0);
    const [arrived] = receiver.inbox('ours').deliveries();
    expect(arrived?.body.toString()).not.toContain('secret');
    const raw = arrived?.rawHeaders ?? [];
    const headers: Record<string, string> = {};
    for (let i = 0; i < raw.length; i += 2) headers[String(raw[i]).toLowerCase()] = String(raw[i + 1]);
    const ref = { app_id: ours.wireId, alert_id: mine.id };
    const { key } = await revealAlertSecret.execute(customerOf(ours), ref);
    expect(() => new Webhook(key).verify(arrived?.body.toString() ?? '', headers)).not.toThrow();
    await eventually(
      async () =>
        expect((await readAlert.execute(customerOf(ours), ref)).lastAttempt).toMatchObject({
          hasSucceeded: true,
        }),
      patient,
    );
  });

  it('changes nothing of what the tenant itself is told, and stands in none of its lists', async () => {
    const tenant = await workspace.newTenant();
    const app = await workspace.newApplication();
    await createOperationalEndpoint.execute(
      workspace.context,
      createOperationalEndpoint.input.parse({ url: receiver.endpointUrl('tenant'), eventTypes: ['endpoint.disabled'] }),
    );
    await newAlert(workspace.context, app, { url: receiver.endpointUrl('beside') });
    await disable(app, await app.endpoint(receiver.endpointUrl('whatever')));
    await eventually(() => expect(toldTo('beside')).toHaveLength(1), patient);
    await eventually(() => expect(receiver.inbox('tenant').deliveries()).toHaveLength(1), patient);
    expect(JSON.parse(receiver.inbox('tenant').deliveries()[0]?.body.toString() ?? '')).toEqual({
      type: 'endpoint.disabled',
      data: expect.not.objectContaining({ title: expect.anything() }),
    });
    const listed = await listOperationalEndpoints.execute(workspace.context, { limit: 250 });
    expect(listed.data.map(({ url }) => url)).toEqual([receiver.endpointUrl('tenant')]);
    const messages = await listOperationalMessages.execute(workspace.context, { limit: 250, with_content: true });
    expect(messages.data).toHaveLength(1);
    expect((await listOperationalEndpoints.execute(tenant, { limit: 250 })).data).toEqual([]);
  });

  it('that fails itself makes no alert of itself', async () => {
    const app = await workspace.newApplication();
    receiver.inbox('deaf').control({ status: 410 });
    const alert = await newAlert(workspace.context, app, { url: receiver.endpointUrl('deaf') });
    await newAlert(workspace.context, app, { url: receiver.endpointUrl('hearing') });
    await disable(app, await app.endpoint(receiver.endpointUrl('whatever')));
    const ref = { app_id: app.wireId, alert_id: alert.id };
    await eventually(
      async () => expect(await readAlert.execute(workspace.context, ref)).toMatchObject({ disabledReason: 'gone' }),
      patient,
    );
    await eventually(() => expect(toldTo('hearing')).toHaveLength(1), patient);
    expect(await hiddenMessages(app)).toBe(1);
  });

  it('is paused, told nothing meanwhile, resumed, tested and deleted', async () => {
    const app = await workspace.newApplication();
    const { id } = await newAlert(workspace.context, app, { url: receiver.endpointUrl('paused'), disabled: true });
    const ref = { app_id: app.wireId, alert_id: id };
    await disable(app, await app.endpoint(receiver.endpointUrl('whatever')));
    expect(await hiddenMessages(app)).toBe(0);
    const test = sendAlertTest.input.parse(ref);
    await expect(sendAlertTest.execute(workspace.context, test)).rejects.toMatchObject({ code: 'conflict' });
    await patchAlert.execute(workspace.context, { ...ref, disabled: false, eventTypes: ['message.attempt.exhausted'] });
    await disable(app, await app.endpoint(receiver.endpointUrl('whatever')));
    expect(await hiddenMessages(app)).toBe(0);
    const sent = await sendAlertTest.execute(workspace.context, test);
    await eventually(async () => {
      const page = await listAlertAttempts.execute(workspace.context, listAlertAttempts.input.parse(ref));
      expect(page.data).toMatchObject([{ msgId: sent.id, errorCode: null }]);
    }, patient);
    expect(toldTo('paused')).toMatchObject([
      { text: expect.stringMatching(/^This is a test\. .*The receiver answered 500/) },
    ]);
    await deleteAlert.execute(workspace.context, ref);
    expect((await listAlerts.execute(workspace.context, { app_id: app.wireId })).data).toEqual([]);
    await expect(readAlert.execute(workspace.context, ref)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is one at once and one at the end of its quarter of an hour, however much fails', async () => {
    const app = await workspace.newApplication();
    await newAlert(workspace.context, app, { url: receiver.endpointUrl('flood') });
    const endpointId = await app.endpoint(receiver.endpointUrl('whatever'));
    // A window of its own: nothing else happened in it, and the test cannot cross its end.
    const at = Math.floor(Date.now() / 900_000) * 900_000 + 901_000;
    const notice = (nth: number): Notice => ({
      type: 'message.attempt.failing',
      tenantId: workspace.context.tenantId,
      applicationId: app.id,
      endpointId,
      at,
      messageId: `01890000-0000-7000-8000-0000000000${nth}`,
      attempt: { id: `01890000-0000-7000-8000-0000000000${nth}`, at, responseStatus: null, error: 'It hangs.' },
    });
    for (const [from, to] of [
      [10, 15],
      [15, 20],
    ] as const)
      await inTransaction(workspace.worker, (client) =>
        emitNotices(
          client,
          Array.from({ length: to - from }, (_, i) => notice(from + i)),
        ),
      );
    const { rows } = await workspace.owner.query<{ payload: string; at: Date | null }>(
      `select m.payload, m.deliver_at as at from message m join application a on a.tenant_id = m.tenant_id and a.id = m.application_id
       where a.alerts_of = $1 order by m.deliver_at nulls first`,
      [app.id],
    );
    expect(rows.map((row) => row.at?.getTime() ?? null)).toEqual([null, Math.ceil(at / 900_000) * 900_000]);
    const later = AlertPayload.parse(JSON.parse(rows[1]?.payload ?? ''));
    expect(later.data.omitted).toBe(8);
    expect(later.text).toMatch(/8 more of this kind happened meanwhile\.$/);
  });

  it('ends with its application', async () => {
    const app = await workspace.newApplication();
    await newAlert(workspace.context, app, { url: receiver.endpointUrl('ended') });
    await deleteApplication.execute(workspace.context, { app_id: app.wireId });
    const { rows } = await workspace.owner.query(
      `select e.id from endpoint e join application a on a.tenant_id = e.tenant_id and a.id = e.application_id
       where a.alerts_of = $1 and (e.deleted_at is null or a.deleted_at is null)`,
      [app.id],
    );
    expect(rows).toEqual([]);
  });
});

describe("another's alert", () => {
  it('is not found by the customer of another application, nor by another tenant, whatever is asked of it', async () => {
    const [ours, theirs] = [await workspace.newApplication(), await workspace.newApplication()];
    const { id } = await newAlert(workspace.context, ours, { url: receiver.endpointUrl('walls') });
    await newAlert(workspace.context, theirs, { url: receiver.endpointUrl('walls-too') });
    const stranger = await workspace.newTenant();
    const asked: [Context, string][] = [
      [customerOf(theirs), ours.wireId],
      // By his own application, with an id that he may have guessed.
      [customerOf(theirs), theirs.wireId],
      [workspace.context, theirs.wireId],
      [stranger, ours.wireId],
    ];
    for (const [context, app_id] of asked) {
      const ref = { app_id, alert_id: id };
      const ends = [
        () => readAlert.execute(context, ref),
        () => patchAlert.execute(context, { ...ref, disabled: true }),
        () => deleteAlert.execute(context, ref),
        () => sendAlertTest.execute(context, sendAlertTest.input.parse(ref)),
        () => revealAlertSecret.execute(context, ref),
        () => listAlertAttempts.execute(context, listAlertAttempts.input.parse(ref)),
      ];
      for (const end of ends) await expect(end()).rejects.toMatchObject({ code: 'not_found' });
    }
    await expect(listAlerts.execute(customerOf(theirs), { app_id: ours.wireId })).rejects.toMatchObject({
      code: 'not_found',
    });
    expect(await readAlert.execute(workspace.context, { app_id: ours.wireId, alert_id: id })).toMatchObject({
      disabled: false,
    });
  });

  it('is changed by nobody who may only look', async () => {
    const app = await workspace.newApplication();
    const { id } = await newAlert(workspace.context, app, { url: receiver.endpointUrl('look') });
    const viewer: Context = { ...customerOf(app), scopes: scopesOfCapabilities(['ViewBase']) };
    expect((await listAlerts.execute(viewer, { app_id: app.wireId })).data).toHaveLength(1);
    await expect(deleteAlert.execute(viewer, { app_id: app.wireId, alert_id: id })).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});

describe('an alert by mail', () => {
  const subjects = () => mailbox.mails().map(({ source }) => /^Subject: (.*)$/m.exec(source)?.[1] ?? '');

  it('is written in words, says for whom and who set it up, and is on record with what the server said', async () => {
    const app = await workspace.newApplication('Ada\r\nBcc: eve@example.com');
    const { id, ...made } = await newAlert(customerOf(app), app, { email: 'ada@example.com' });
    expect(made).toMatchObject({ url: null, email: 'ada@example.com', setUpBy: { name: 'Ada', door: 'portal' } });
    await disable(app, await app.endpoint(receiver.endpointUrl('whatever')));
    await eventually(() => expect(mailbox.mails()).toHaveLength(1), patient);
    const [mail] = mailbox.mails();
    expect(mail).toMatchObject({ from: 'hooks@example.com', to: ['ada@example.com'] });
    expect(subjects()[0]).toContain('[Test] An endpoint was disabled:');
    expect(mail?.source).not.toMatch(/^bcc:/im);
    expect(mail?.source).toContain('set up by Ada in the portal');
    expect(mail?.source).toMatch(/^Message-ID:\s+<msg_\w+\.ep_\w+@/m);
    const ref = { app_id: app.wireId, alert_id: id };
    await eventually(async () => {
      const page = await listAlertAttempts.execute(workspace.context, listAlertAttempts.input.parse(ref));
      expect(page.data).toMatchObject([
        {
          url: 'mailto:ada@example.com',
          responseStatusCode: 250,
          requestHeaders: { to: 'ada@example.com', subject: expect.stringContaining('[Test]') },
        },
      ]);
    }, patient);
    await expect(revealAlertSecret.execute(workspace.context, ref)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('of a developer links to the endpoint', async () => {
    const app = await workspace.newApplication();
    await newAlert(workspace.context, app, { email: 'dev@example.com' });
    const endpoint = await app.endpoint(receiver.endpointUrl('whatever'));
    await disable(app, endpoint);
    const link = `https://hooks.example/portal/applications/${app.wireId}/endpoints/${encodeId('endpoint', endpoint)}`;
    await eventually(() => {
      const [mail] = mailbox.mails().filter(({ to }) => to.includes('dev@example.com'));
      expect(mail?.source.replaceAll('=\r\n', '').replaceAll('=3D', '=')).toContain(link);
    }, patient);
  });

  it('that the server does not take is tried again, as everything is', async () => {
    const app = await workspace.newApplication();
    mailbox.refuse(450);
    const { id } = await newAlert(workspace.context, app, { email: 'busy@example.com' });
    await disable(app, await app.endpoint(receiver.endpointUrl('whatever')));
    const ref = { app_id: app.wireId, alert_id: id };
    await eventually(
      async () =>
        expect((await readAlert.execute(workspace.context, ref)).lastAttempt).toMatchObject({
          hasSucceeded: false,
          responseStatusCode: 450,
        }),
      patient,
    );
    mailbox.refuse(null);
    await eventually(
      () => expect(mailbox.mails().some(({ to }) => to.includes('busy@example.com'))).toBe(true),
      patient,
    );
  });

  it('is refused where no mail server is set, and to what is no address', async () => {
    const app = await workspace.newApplication();
    const bare: Context = { ...workspace.context, settings: { ...workspace.settings, mailFrom: null } };
    await expect(newAlert(bare, app, { email: 'ada@example.com' })).rejects.toMatchObject({ code: 'validation' });
    for (const input of [
      { email: 'ada@example.com\r\nBcc: x@example.com' },
      { email: 'Ada <ada@example.com>' },
      { email: 'ada@example.com,eve@example.com' },
    ])
      expect(createAlert.input.safeParse({ app_id: app.wireId, ...input }).success).toBe(false);
    for (const input of [
      {},
      { url: receiver.endpointUrl('x'), email: 'ada@example.com' },
      { url: 'mailto:ada@example.com' },
      { url: 'http://10.1.2.3/' },
    ])
      await expect(newAlert(workspace.context, app, input)).rejects.toMatchObject({ code: 'validation' });
  });
});

it('is tested twenty times an hour at most, whichever alerts it has', async () => {
  const app = await workspace.newApplication();
  const test = async (): Promise<unknown> => {
    const { id } = await newAlert(workspace.context, app, { url: receiver.endpointUrl('tests') });
    const ref = { app_id: app.wireId, alert_id: id };
    const sent = await sendAlertTest.execute(workspace.context, sendAlertTest.input.parse(ref));
    await deleteAlert.execute(workspace.context, ref);
    return sent;
  };
  for (let i = 0; i < 20; i++) await test();
  await expect(test()).rejects.toMatchObject({ code: 'rate_limited' });
});

it('there are at most twenty, each of a type that alerts are of', async () => {
  const app = await workspace.newApplication();
  for (let i = 0; i < 20; i++)
    await newAlert(workspace.context, app, { url: receiver.endpointUrl('many'), eventTypes: [alertTypes[i % 4]] });
  await expect(newAlert(workspace.context, app, { url: receiver.endpointUrl('many') })).rejects.toMatchObject({
    code: 'conflict',
  });
  expect(
    createAlert.input.safeParse({ app_id: app.wireId, url: 'https://x', eventTypes: ['endpoint.created'] }).success,
  ).toBe(false);
  expect(
    decodeId('alert', (await listAlerts.execute(workspace.context, { app_id: app.wireId })).data[0]?.id ?? ''),
  ).toBeDefined();
});
