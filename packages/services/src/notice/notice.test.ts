import { inTransaction } from '@posthorn/db/transaction';
import { decodeId, encodeId } from '@posthorn/shared/id';
import { noticesAMinuteMax } from '@posthorn/shared/notice';
import { eventually } from '@posthorn/testkit/eventually';
import { type Lanes, silentLog, startLanes } from '@posthorn/testkit/lanes';
import { type Receiver, startReceiver } from '@posthorn/testkit/receiver/start';
import { createWorkspace, type Workspace } from '@posthorn/testkit/workspace';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApplication } from '../application/create.ts';
import { cancelTask } from '../background-task/steer.ts';
import type { Context } from '../context.ts';
import { createSender, type Sender } from '../delivery/sender.ts';
import { createEndpoint } from '../endpoint/create.ts';
import { deleteEndpoint } from '../endpoint/delete.ts';
import { patchEndpoint } from '../endpoint/update.ts';
import { createMonthlyUse } from '../message/monthly-use.ts';
import { resendMessage } from '../message/resend.ts';
import { createOperationalEndpoint, deleteOperationalEndpoint } from '../operational-webhook/endpoint.ts';
import { listOperationalMessages } from '../operational-webhook/log.ts';
import { sendOperationalExample } from '../operational-webhook/send.ts';
import { revealOperationalSecret } from '../operational-webhook/settings.ts';
import { runRecovery } from '../recovery/run.ts';
import { runReplay } from '../replay/run.ts';
import { recoverEndpoint } from '../replay/start.ts';
import { emitNotices } from './emit.ts';
import type { Notice } from './notice.ts';
import { NoticePayload } from './schema.ts';

/** The machine may be busy. */
const patient = { timeoutMs: 30_000 };

let workspace: Workspace;
let receiver: Receiver;
let sender: Sender;
let lanes: Lanes;

beforeAll(async () => {
  workspace = await createWorkspace({ retryScheduleSeconds: [0, 300, 300, 300, 300, 300] });
  receiver = await startReceiver();
  sender = createSender({ allowSubnets: workspace.settings.allowSubnets });
  lanes = await startLanes(workspace);
});
afterAll(async () => {
  await lanes.stop();
  await sender.close();
  await receiver.stop();
  await workspace.close();
});

/** An operational endpoint that writes down what it is told, for as long as `work` runs. */
const listening = async (
  inbox: string,
  work: (told: () => NoticePayload[], endpoint: string) => Promise<void>,
  context: Context = workspace.context,
): Promise<void> => {
  const { id } = await createOperationalEndpoint.execute(
    context,
    createOperationalEndpoint.input.parse({ url: receiver.endpointUrl(inbox) }),
  );
  const told = () =>
    receiver
      .inbox(inbox)
      .deliveries()
      .map(({ body }) => NoticePayload.parse(JSON.parse(body.toString())));
  await work(told, id);
  await deleteOperationalEndpoint.execute(context, { endpoint_id: id });
};

const typesOf = (told: NoticePayload[]): string[] => told.map(({ type }) => type).sort();

/** A run of an endpoint's recovery as if it were `laterMs` from now. */
const recover = (endpointId: string, laterMs: number) =>
  runRecovery(
    {
      pool: workspace.worker,
      vault: workspace.vault,
      sender,
      settings: workspace.settings,
      log: silentLog,
      now: () => Date.now() + laterMs,
      dice: () => 0.5,
    },
    { tenantId: workspace.context.tenantId, endpointId },
    () => undefined,
  );

const attemptsOf = async (endpointId: string): Promise<number> =>
  (await workspace.owner.query<{ count: number }>('select count(*) from attempt where endpoint_id = $1', [endpointId]))
    .rows[0]?.count ?? 0;

const noticesOf = async (tenantId: string): Promise<number> =>
  (
    await workspace.owner.query<{ count: number }>(
      `select count(*) from message m join application a on a.tenant_id = m.tenant_id and a.id = m.application_id
       where m.tenant_id = $1 and a.kind = 'operational'`,
      [tenantId],
    )
  ).rows[0]?.count ?? 0;

describe('an operational endpoint', () => {
  it('is told, signed, of an endpoint that is disabled because its receiver is gone', async () => {
    await listening('gone-told', async (told, operational) => {
      const app = await workspace.newApplication();
      receiver.inbox('gone').control({ status: 410 });
      const endpoint = await app.endpoint(receiver.endpointUrl('gone'));
      await app.publish({ n: 1 });
      await eventually(() => expect(typesOf(told())).toEqual(['endpoint.created', 'endpoint.disabled']), patient);
      expect(told().find(({ type }) => type === 'endpoint.disabled')).toEqual({
        type: 'endpoint.disabled',
        data: {
          appId: app.wireId,
          appUid: null,
          endpointId: encodeId('endpoint', endpoint),
          endpointUid: null,
          failSince: expect.any(String),
          trigger: 'automatic',
          reason: 'gone',
        },
      });
      const [arrived] = receiver.inbox('gone-told').deliveries();
      const headers: Record<string, string> = {};
      const raw = arrived?.rawHeaders ?? [];
      for (let i = 0; i < raw.length; i += 2) headers[String(raw[i]).toLowerCase()] = String(raw[i + 1]);
      const { key } = await revealOperationalSecret.execute(workspace.context, { endpoint_id: operational });
      expect(() => new Webhook(key).verify(arrived?.body.toString() ?? '', headers)).not.toThrow();
    });
  });

  it('is told of what people do to endpoints, a customer in his portal among them', async () => {
    await listening('hand-told', async (told) => {
      const app = await workspace.newApplication();
      const endpoint = encodeId('endpoint', await app.endpoint(receiver.endpointUrl('hand')));
      const place = { app_id: app.wireId, endpoint_id: endpoint };
      const customer: Context = { ...workspace.context, applicationId: app.id };
      await patchEndpoint.execute(customer, { ...place, description: 'x' });
      await patchEndpoint.execute(workspace.context, { ...place, disabled: true });
      await patchEndpoint.execute(workspace.context, { ...place, disabled: false });
      await deleteEndpoint.execute(customer, place);
      const updated = 'endpoint.updated';
      await eventually(
        () =>
          expect(typesOf(told())).toEqual([
            'endpoint.created',
            'endpoint.deleted',
            'endpoint.disabled',
            'endpoint.enabled',
            ...[updated, updated, updated],
          ]),
        patient,
      );
      const disabled = told().find(({ type }) => type === 'endpoint.disabled');
      expect(disabled?.data).toMatchObject({ trigger: 'manual', reason: 'manual', failSince: null });
    });
  });

  it('is told once that a message fails, once that it is given up, and that it arrived after all', async () => {
    await listening('fail-told', async (told) => {
      const app = await workspace.newApplication();
      receiver.inbox('fail').control({ status: 500 });
      const endpoint = await app.endpoint(receiver.endpointUrl('fail'));
      const message = await app.publish({ n: 1 });
      await eventually(async () => expect(await attemptsOf(endpoint)).toBe(1), patient);
      for (const after of [1, 2, 3, 4, 5]) {
        await recover(endpoint, after * 400_000);
        expect(await attemptsOf(endpoint)).toBe(after + 1);
      }
      await eventually(
        () =>
          expect(typesOf(told())).toEqual(['endpoint.created', 'message.attempt.exhausted', 'message.attempt.failing']),
        patient,
      );
      expect(told().find(({ type }) => type === 'message.attempt.exhausted')?.data).toMatchObject({
        appId: app.wireId,
        msgId: encodeId('message', message),
        msgEventId: null,
        endpointId: encodeId('endpoint', endpoint),
        lastAttempt: { id: expect.stringMatching(/^atmpt_/), responseStatusCode: 500, error: expect.any(String) },
      });
      receiver.inbox('fail').control({});
      const again = {
        app_id: app.wireId,
        msg_id: encodeId('message', message),
        endpoint_id: encodeId('endpoint', endpoint),
      };
      await resendMessage.execute(workspace.context, again);
      await eventually(() => expect(typesOf(told())).toContain('message.attempt.recovered'), patient);
      // It arrives a second time: nothing was wrong any more.
      const before = await attemptsOf(endpoint);
      await resendMessage.execute(workspace.context, again);
      await eventually(async () => expect(await attemptsOf(endpoint)).toBe(before + 1), patient);
      expect(typesOf(told()).filter((type) => type === 'message.attempt.recovered')).toHaveLength(1);
    });
  });

  it('is told at once where a retry rule raises an alert', async () => {
    await listening('alert-told', async (told) => {
      const app = await workspace.newApplication();
      receiver.inbox('alert').control({ status: 401 });
      const endpoint = await app.endpoint(receiver.endpointUrl('alert'));
      await patchEndpoint.execute(workspace.context, {
        app_id: app.wireId,
        endpoint_id: encodeId('endpoint', endpoint),
        retryPolicy: { scheduleSeconds: [0, 300], rules: [{ when: ['401'], action: 'alert' }] },
      });
      await app.publish({ n: 1 });
      await eventually(() => expect(typesOf(told())).toContain('message.attempt.failing'), patient);
      receiver.inbox('alert').control({});
      await recover(endpoint, 400_000);
      await eventually(() => expect(typesOf(told())).toContain('message.attempt.recovered'), patient);
    });
  });

  it('is told that a task is over, whether it ended or was cancelled', async () => {
    await listening('task-told', async (told) => {
      const app = await workspace.newApplication();
      const endpoint = encodeId('endpoint', await app.endpoint(receiver.endpointUrl('task')));
      const since = new Date(Date.now() - 3600_000).toISOString();
      const place = { app_id: app.wireId, endpoint_id: endpoint, since };
      const ended = await recoverEndpoint.execute(workspace.context, place);
      const deps = { pool: workspace.worker, log: silentLog, now: Date.now };
      const key = { tenantId: workspace.context.tenantId, taskId: decodeId('backgroundTask', ended.id) ?? '' };
      expect((await runReplay(deps, key, () => undefined)).kind).toBe('finished');
      // Its workflow may look once more.
      await runReplay(deps, key, () => undefined);
      const cancelled = await recoverEndpoint.execute(workspace.context, place);
      await cancelTask.execute({ ...workspace.context, applicationId: app.id }, { task_id: cancelled.id });
      const tasks = () => told().filter(({ type }) => type === 'background_task.finished');
      await eventually(() => expect(tasks()).toHaveLength(2), patient);
      expect(tasks().map(({ data }) => data)).toEqual([
        expect.objectContaining({ taskId: ended.id, task: 'endpoint.recover', status: 'finished' }),
        expect.objectContaining({ taskId: cancelled.id, data: expect.objectContaining({ state: 'cancelled' }) }),
      ]);
    });
  });

  it('that fails itself is told of nothing by that, and is hidden from everything else', async () => {
    receiver.inbox('deaf').control({ status: 410 });
    const { tenantId } = workspace.context;
    const before = await noticesOf(tenantId);
    await listening('deaf', async () => {
      const app = await workspace.newApplication();
      await app.endpoint(receiver.endpointUrl('whatever'));
      await eventually(async () => {
        const { rows } = await workspace.owner.query(
          `select e.disabled_reason from endpoint e join application a on a.tenant_id = e.tenant_id and a.id = e.application_id
           where a.kind = 'operational' and e.tenant_id = $1 and e.deleted_at is null`,
          [tenantId],
        );
        expect(rows).toEqual([{ disabled_reason: 'gone' }]);
      }, patient);
    });
    // The endpoint that was created; not its own creation, disabling and deletion.
    expect(await noticesOf(tenantId)).toBe(before + 1);
  });

  it('of another tenant hears nothing of ours', async () => {
    const other = await workspace.newTenant();
    await listening(
      'other',
      async (_told, endpoint) => {
        const app = await workspace.newApplication();
        await app.endpoint(receiver.endpointUrl('whatever'));
        expect(await noticesOf(other.tenantId)).toBe(0);
        const { id } = await sendOperationalExample.execute(other, {
          endpoint_id: endpoint,
          eventType: 'endpoint.disabled',
        });
        await eventually(
          () =>
            expect(
              receiver
                .inbox('other')
                .deliveries()
                .map((one) => one.id),
            ).toEqual([id]),
          patient,
        );
      },
      other,
    );
    await expect(
      sendOperationalExample.execute(workspace.context, {
        endpoint_id: 'ep_01h455vb4pex5vsknk084sn02q',
        eventType: 'endpoint.created',
      }),
    ).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('a notice', () => {
  it('uses up nothing of what a tenant may publish in a month', async () => {
    const other = await workspace.newTenant();
    await listening(
      'unmetered',
      async (told) => {
        const app = await createApplication.execute(other, createApplication.input.parse({ name: 'x' }));
        for (const uid of ['one', 'two', 'three']) {
          const input = { app_id: app.id, uid, url: receiver.endpointUrl('whatever') };
          await createEndpoint.execute(other, createEndpoint.input.parse(input));
        }
        await eventually(() => expect(told()).toHaveLength(3), patient);
        await eventually(async () => {
          const { rows } = await workspace.owner.query(
            'select sum(messages)::int as taken from message_hour where tenant_id = $1',
            [other.tenantId],
          );
          expect(rows).toEqual([{ taken: 3 }]);
        }, patient);
        await expect(createMonthlyUse(workspace.api).spend(other.tenantId, 1, 1)).resolves.toBeUndefined();
        await expect(createMonthlyUse(workspace.api).spend(other.tenantId, 1, 2)).rejects.toMatchObject({
          code: 'quota_exceeded',
        });
      },
      other,
    );
  });

  const noticeOf = async (more: Partial<Notice> = {}): Promise<Notice> => {
    const app = await workspace.newApplication();
    const endpointId = await app.endpoint(receiver.endpointUrl('subject'));
    const { tenantId } = workspace.context;
    return { type: 'endpoint.updated', tenantId, applicationId: app.id, endpointId, at: Date.now(), ...more } as Notice;
  };

  it('is there if and only if what caused it was committed', async () => {
    await listening('commit', async () => {
      const notice = await noticeOf();
      const before = await noticesOf(workspace.context.tenantId);
      const undone = inTransaction(workspace.worker, async (client) => {
        await emitNotices(client, [notice]);
        throw new Error('the worker dies');
      });
      await expect(undone).rejects.toThrow('the worker dies');
      expect(await noticesOf(workspace.context.tenantId)).toBe(before);
      await inTransaction(workspace.worker, (client) => emitNotices(client, [notice]));
      expect(await noticesOf(workspace.context.tenantId)).toBe(before + 1);
    });
  });

  it('of a kind that nobody listens for is not stored, nor is any without a listener', async () => {
    const silent = await workspace.newTenant();
    await createOperationalEndpoint.execute(
      silent,
      createOperationalEndpoint.input.parse({ url: receiver.endpointUrl('silent'), eventTypes: ['endpoint.disabled'] }),
    );
    const notice = { ...(await noticeOf()), tenantId: silent.tenantId };
    await inTransaction(workspace.worker, (client) => emitNotices(client, [notice]));
    expect(await noticesOf(silent.tenantId)).toBe(0);
  });

  it('beyond so many of its kind about one endpoint in a minute is counted, and told with the count at its end', async () => {
    await listening('flood', async () => {
      // A minute of its own: nothing else happened in it, and the test cannot cross its end.
      const at = Math.floor(Date.now() / 60_000) * 60_000 + 90_000;
      const notice = await noticeOf({ at });
      const emit = (count: number) =>
        inTransaction(workspace.worker, (client) => emitNotices(client, new Array<Notice>(count).fill(notice)));
      const page = async () =>
        (await listOperationalMessages.execute(workspace.context, { limit: 250, with_content: true })).data.filter(
          ({ tags }) => 'endpointId' in notice && tags?.[0] === encodeId('endpoint', notice.endpointId),
        );
      const before = (await page()).length;
      await emit(noticesAMinuteMax + 3);
      await emit(5);
      const messages = await page();
      expect(messages.length - before).toBe(noticesAMinuteMax + 1);
      const [later, ...more] = messages.filter(({ deliverAt }) => deliverAt !== null);
      expect(more).toEqual([]);
      expect(later?.deliverAt).toBe(new Date(Math.floor(at / 60_000) * 60_000 + 60_000).toISOString());
      expect(JSON.parse(JSON.stringify(later?.payload)).data.omitted).toBe(7);
      const { rows } = await workspace.owner.query('select due_at from scheduled_message where message_id = $1', [
        decodeId('message', later?.id ?? ''),
      ]);
      expect(rows).toHaveLength(1);
    });
  });

  it('of an attempt is told once, however often its commit is made', async () => {
    await listening('twice', async () => {
      const subject = await noticeOf();
      if (!('endpointId' in subject)) throw new Error('no endpoint');
      const { tenantId, applicationId, endpointId, at } = subject;
      const id = '01890000-0000-7000-8000-000000000001';
      const attempt = { id, at, responseStatus: null, error: 'It hangs.' };
      const place = { tenantId, applicationId, endpointId, at, messageId: id, attempt };
      const before = await noticesOf(tenantId);
      for (const type of ['failing', 'failing', 'exhausted', 'exhausted', 'recovered', 'recovered'] as const) {
        await inTransaction(workspace.worker, (client) =>
          emitNotices(client, [{ ...place, type: `message.attempt.${type}` }]),
        );
      }
      expect(await noticesOf(tenantId)).toBe(before + 3);
    });
  });
});
