import { eventually } from '@posthorn/testkit/eventually';
import { Webhook as Standard } from 'standardwebhooks';
import { ApiException, Svix, Webhook } from 'svix';
import type { TestStack } from '../e2e/stack.ts';

// The shared scenario with the official client for Node, a step at a time.

const check = (condition: boolean, what: string): void => {
  if (!condition) throw new Error(what);
};

const codeOf = async (asked: Promise<unknown>): Promise<number> => {
  try {
    await asked;
  } catch (cause) {
    return cause instanceof ApiException ? cause.code : 0;
  }
  return 200;
};

export const nodeSteps = (test: TestStack, run: string): (() => Promise<void>)[] => {
  const { apiUrl, apiKey, receiverUrl } = test.stack.describe();
  const clientOf = (token: string): Svix => new Svix(token, { serverUrl: apiUrl });
  const svix = clientOf(apiKey);
  const [app, type, url] = [`${run}-app`, `${run.replaceAll('-', '_')}.paid`, `${receiverUrl}/in/${run}`];
  const kept = { endpoint: '', secret: '', message: '' };
  const send = (total: number) => svix.message.create(app, { eventType: type, payload: { total } });
  const arrivedOf = async (id: string) => (await test.arrived(run)).filter((one) => one.id === id);
  const firstOf = async (id: string) => {
    const [one] = await eventually(async () => {
      const found = await arrivedOf(id);
      check(found.length > 0, 'it has not arrived');
      return found;
    });
    if (!one) throw new Error('it has not arrived');
    return one;
  };
  const refuses = (verify: () => unknown): void => {
    try {
      verify();
    } catch {
      return;
    }
    throw new Error('a changed body was taken for good');
  };
  const since = new Date(Date.now() - 3_600_000);

  return [
    async () => {
      const made = await svix.application.create({ name: 'Interop', uid: app, metadata: { tier: 'a' } });
      check((await svix.application.get(app)).id === made.id, 'get by uid');
      check((await svix.application.getOrCreate({ name: 'Interop', uid: app })).id === made.id, 'get or create');
      check((await svix.application.patch(app, { name: 'Renamed' })).name === 'Renamed', 'patch');
      check(
        (await svix.application.list()).data.some(({ id }) => id === made.id),
        'list',
      );
    },
    async () => {
      await svix.eventType.create({ name: type, description: 'Paid', schemas: { '1': { type: 'object' } } });
      check((await svix.eventType.get(type)).description === 'Paid', 'get');
      check((await svix.eventType.upsert(type, { description: 'Was paid' })).description === 'Was paid', 'update');
      check(
        (await svix.eventType.list()).data.some(({ name }) => name === type),
        'list',
      );
    },
    async () => {
      const made = await svix.endpoint.create(app, { url, uid: 'inbox', eventTypes: [type] });
      kept.endpoint = made.id;
      check((await svix.endpoint.get(app, 'inbox')).id === made.id, 'get');
      check(
        (await svix.endpoint.upsert(app, 'inbox', { url, uid: 'inbox', description: 'put' })).description === 'put',
        'update',
      );
      check((await svix.endpoint.patch(app, 'inbox', { description: 'patched' })).description === 'patched', 'patch');
      check((await svix.endpoint.list(app)).data.length === 1, 'list');
    },
    async () => {
      await svix.endpoint.setHeaders(app, 'inbox', { headers: { 'x-one': '1', authorization: 'Bearer x' } });
      const { headers, sensitive } = await svix.endpoint.getHeaders(app, 'inbox');
      check(JSON.stringify([headers, sensitive]) === '[{"x-one":"1"},["authorization"]]', 'redacted');
    },
    async () => {
      kept.secret = (await svix.endpoint.getSecret(app, 'inbox')).key;
      check(kept.secret.startsWith('whsec_'), 'its form');
    },
    async () => {
      const body = { eventType: type, payload: { total: 1 }, tags: ['first'] };
      const once = { idempotencyKey: `${run}-once` };
      kept.message = (await svix.message.create(app, body, once)).id;
      check((await svix.message.create(app, body, once)).id === kept.message, 'done once');
      check(
        JSON.stringify((await svix.message.get(app, kept.message, { withContent: true })).payload) === '{"total":1}',
        'get',
      );
    },
    async () => {
      for (const total of [2, 3, 4]) await send(total);
      const first = await svix.message.list(app, { limit: 2 });
      const second = await svix.message.list(app, { limit: 2, iterator: first.iterator ?? '' });
      const ids = [...first.data, ...second.data].map(({ id }) => id);
      check(new Set(ids).size === 4 && ids.join() === ids.toSorted().toReversed().join(), 'newest first, each once');
      const back = await svix.message.list(app, { limit: 2, iterator: second.prevIterator ?? '' });
      check(back.data.map(({ id }) => id).join() === ids.slice(0, 2).join(), 'back again');
    },
    async () => {
      await eventually(async () => {
        const [made] = (await svix.messageAttempt.listByMsg(app, kept.message)).data;
        check(made?.responseStatusCode === 200, 'it succeeded');
        const found = (await svix.messageAttempt.listByEndpoint(app, 'inbox')).data;
        check(
          found.some(({ id }) => id === made?.id),
          'by endpoint',
        );
      });
    },
    async () => {
      const { body, headers } = await firstOf(kept.message);
      new Webhook(kept.secret).verify(body, headers);
      refuses(() => new Webhook(kept.secret).verify(`${body} `, headers));
    },
    async () => {
      const { body, headers } = await firstOf(kept.message);
      check(JSON.stringify(new Standard(kept.secret).verify(body, headers)) === '{"total":1}', 'the payload');
      refuses(() => new Standard(kept.secret).verify(`${body} `, headers));
    },
    async () => {
      await svix.endpoint.rotateSecret(app, 'inbox', {});
      const { key } = await svix.endpoint.getSecret(app, 'inbox');
      check(key !== kept.secret, 'a new one');
      const { body, headers } = await firstOf((await send(5)).id);
      for (const secret of [key, kept.secret]) new Webhook(secret).verify(body, headers);
    },
    async () => {
      const before = (await arrivedOf(kept.message)).length;
      await svix.messageAttempt.resend(app, kept.message, kept.endpoint);
      await eventually(async () => check((await arrivedOf(kept.message)).length === before + 1, 'once more'));
    },
    async () => {
      check((await svix.endpoint.recover(app, 'inbox', { since })).id.startsWith('qtask_'), 'recover');
      check((await svix.endpoint.replayMissing(app, 'inbox', { since })).id.startsWith('qtask_'), 'replay missing');
    },
    async () =>
      check((await svix.endpoint.sendExample(app, 'inbox', { eventType: type })).eventType === type, 'the type'),
    async () => {
      const access = await svix.authentication.appPortalAccess(app, {});
      check(access.url.includes('#'), 'a link');
      check((await clientOf(access.token).endpoint.get(app, 'inbox')).id === kept.endpoint, 'it opens its application');
    },
    async () => {
      check((await codeOf(clientOf('ph_live_nothing').application.list())) === 401, '401');
      check((await codeOf(svix.application.get('app_nothing'))) === 404, '404');
      check((await codeOf(svix.application.create({ name: 'x', uid: app }))) === 409, '409');
      check((await codeOf(svix.endpoint.create(app, { url: 'no url' }))) === 422, '422');
    },
    async () => {
      await svix.endpoint.delete(app, 'inbox');
      await svix.application.delete(app);
      await svix.eventType.delete(type);
      check((await codeOf(svix.application.get(app))) === 404, 'it is gone');
    },
  ];
};
