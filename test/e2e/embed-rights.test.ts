import { createServer, type Server } from 'node:http';
import { eventually } from '@posthorn/testkit/eventually';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, watchFaults } from './portal-browser.ts';
import { createTestStack, type TestStack } from './stack.ts';

// What a link opens and for how long, what its capabilities offer, and what a page of a named origin may say to it.

let test: TestStack;
let at: ReturnType<TestStack['stack']['describe']>;
let browser: Browser;
let host: Server;
let hostOrigin = '';
const uid = 'rights';
const slow = { timeoutMs: 30_000 };

const ask = async (method: string, path: string, body: unknown = {}): Promise<Record<string, unknown>> => {
  const answer = await fetch(`${at.apiUrl}/api/v1/${path}`, {
    method,
    headers: { authorization: `Bearer ${at.apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  expect(answer.ok, text).toBe(true);
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
};
const linkFor = async (app: string, more: object = {}): Promise<string> => {
  const { url } = await ask('POST', `auth/app-portal-access/${app}`, more);
  return String(url).replace(new URL(String(url)).origin, at.apiUrl);
};
const expire = (sessionId: string, seconds = 0, app = uid) =>
  ask('POST', `auth/app/${app}/expire-all`, { sessionIds: [sessionId], expiry: seconds });

const open = async (link: string): Promise<{ page: Page; faults: string[]; asked: string[] }> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, locale: 'en-GB' });
  const page = await context.newPage();
  const faults = watchFaults(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(link);
  return { page, faults, asked };
};
const ended = (page: Page | Frame) => page.getByText('Your session has ended');
const publish = () => test.client.messages.create(uid, { eventType: 'order.placed', payload: { n: 1 } });

beforeAll(async () => {
  test = await createTestStack({ retrySchedule: '0,1,600,3600' });
  at = test.stack.describe();
  for (const [app, query] of [
    [uid, ''],
    ['neighbour', ''],
    ['failing', '?status=500'],
  ] as const) {
    await test.client.applications.create({ name: app, uid: app });
    await test.client.endpoints.create(app, { url: `${at.receiverUrl}/in/${app}${query}`, description: `Of ${app}` });
  }
  await publish();
  // Shows a link, and says what it is told to.
  host = createServer((request, response) => {
    const frame = new URL(request.url ?? '/', 'http://host').searchParams.get('frame') ?? '';
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><title>Host</title><iframe style="width:100%;height:700px" src="${frame.replaceAll('"', '')}"></iframe>
      <script>window.heard=[];addEventListener('message',(e)=>heard.push(e.data));
      window.say=(message)=>frames[0].postMessage(message,'*');</script>`);
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  const address = host.address();
  hostOrigin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  await ask('PATCH', 'tenant/settings', { allowedOrigins: [hostOrigin] });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  host?.close();
  await test?.close();
});

describe('a session', () => {
  it('that is ended while the page is open shuts it without a click, and nothing of it can be seen any more', async () => {
    const { page } = await open(await linkFor(uid, { sessionId: 'ended' }));
    await page.getByText(`Of ${uid}`).waitFor();
    await expire('ended');
    await ended(page).waitFor();
    expect(await page.getByText(`Of ${uid}`).count()).toBe(0);
    await page.reload();
    await ended(page).or(page.getByText('This link opens nothing')).first().waitFor();
    await page.context().close();
  });

  it('whose time is over shuts the page by itself', async () => {
    const { page } = await open(await linkFor(uid, { sessionId: 'brief' }));
    await page.getByText(`Of ${uid}`).waitFor();
    await expire('brief', 2);
    await ended(page).waitFor();
    await page.context().close();
  });

  it('of one application opens nothing of another, and a forged token nothing at all', async () => {
    const { page } = await open(await linkFor('neighbour'));
    await page.getByText('Of neighbour').waitFor();
    const base = page.url().replace(/\/applications\/.*/, '');
    await page.goto(`${base}/applications/${uid}/endpoints`);
    await page.getByText('This does not exist.').first().waitFor();
    expect(await page.getByText(`Of ${uid}`).count()).toBe(0);
    // What is kept of the session in the tab, with a token that nobody gave out.
    await page.evaluate(`{
      const [name] = Object.keys(sessionStorage);
      const kept = JSON.parse(sessionStorage.getItem(name));
      sessionStorage.setItem(name, JSON.stringify({ ...kept, token: 'phs_' + 'A'.repeat(kept.token.length - 4) }));
    }`);
    await page.goto(`${base}/applications/neighbour/endpoints`);
    await ended(page).waitFor();
    expect(await page.getByText('Of neighbour').count()).toBe(0);
    await page.context().close();
  });
});

describe('a page that is open', () => {
  it('hears of its own application as it happens, never of a neighbour, and its token stands in no address', async () => {
    const { page, faults, asked } = await open(await linkFor(uid));
    await page.getByRole('link', { name: 'Messages' }).click();
    // Not the rows of the page before.
    await page.locator('tbody tr').filter({ hasText: 'msg_' }).first().waitFor();
    const lists = (): number => asked.filter((url) => url.includes('/trpc/message.rows')).length;
    await eventually(async () => expect(asked.some((url) => url.endsWith('/api/v1/live'))).toBe(true), slow);
    await publish();
    await page.getByRole('button', { name: /new message/ }).waitFor();
    const before = lists();
    for (let n = 0; n < 5; n++)
      await test.client.messages.create('neighbour', { eventType: 'order.placed', payload: { n } });
    await eventually(async () => expect((await test.inbox('neighbour')).unique).toBeGreaterThanOrEqual(5), slow);
    // One of its own is heard after those, so they were not merely slow.
    await publish();
    await page.getByRole('button', { name: /2 new messages/ }).waitFor();
    // Two lists a refresh: the page, and what is new. The neighbour's five would have been some more.
    expect(lists() - before).toBeLessThanOrEqual(8);
    for (const url of asked) expect(url).not.toMatch(/ph[ls]_/);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('asks a few times and not hundreds when a hundred messages flow', async () => {
    const { page, asked } = await open(await linkFor(uid));
    await page.getByText(`Of ${uid}`).waitFor();
    const startedAt = Date.now();
    const before = asked.length;
    for (let n = 0; n < 100; n++) await publish();
    const seconds = (Date.now() - startedAt) / 1000;
    // One refresh of one list a second at most, and those at either end.
    expect(asked.length - before).toBeLessThanOrEqual(2 * (seconds + 3));
    await page.context().close();
  });
});

describe('capabilities', () => {
  it.each([
    ['to look alone', ['ViewBase'], { Reveal: 0, Rotate: 0, 'Send test': 0, 'Send again…': 0 }, 0],
    ['with secrets to be seen', ['ViewBase', 'ViewEndpointSecret'], { Reveal: 1, Rotate: 0, 'Send again…': 0 }, 0],
    ['with secrets to be changed', ['ViewBase', 'ManageEndpointSecret'], { Reveal: 1, Rotate: 1, 'Send again…': 0 }, 0],
    ['with attempts to be made', ['ViewBase', 'CreateAttempts'], { Reveal: 0, Rotate: 0, 'Send again…': 1 }, 0],
    ['with endpoints to be managed', ['ViewBase', 'ManageEndpoint'], { Reveal: 0, Rotate: 0, 'Send again…': 0 }, 1],
  ] as const)(
    '%s: what is offered works, and nothing that would fail is offered',
    async (_name, capabilities, buttons, edits) => {
      const { page } = await open(await linkFor('failing', { capabilities }));
      const refused: string[] = [];
      page.on('response', (answer) => {
        if (answer.status() === 403) refused.push(answer.url());
      });
      await page.getByText('Of failing').waitFor();
      expect(await page.getByRole('link', { name: 'New endpoint' }).count()).toBe(edits);
      await page
        .getByRole('link', { name: /\/in\/failing/ })
        .first()
        .click();
      await page.getByText('Recent attempts').first().waitFor();
      await page.getByText('Health').first().waitFor();
      for (const [name, count] of Object.entries(buttons))
        expect(await page.getByRole('button', { name, exact: true }).count(), name).toBe(count);
      expect(await page.getByRole('link', { name: 'Edit', exact: true }).count()).toBe(edits);
      expect(refused).toEqual([]);
      await page.context().close();
    },
  );
});

describe('the page around it', () => {
  const framed = async (link: string): Promise<{ page: Page; frame: Frame }> => {
    const { page } = await open(`${hostOrigin}/?frame=${encodeURIComponent(link)}`);
    await eventually(async () => expect(page.frames()).toHaveLength(2), slow);
    const frame = page.frames()[1];
    if (!frame) throw new Error('there is no frame');
    await frame.getByText(/^Of /).first().waitFor();
    return { page, frame };
  };
  const say = (page: Page, message: object) =>
    page.evaluate<void, object>((said) => Reflect.get(globalThis, 'say')(said), message);
  const rootStyle = (frame: Frame, name: string) =>
    frame.evaluate<string>(`document.documentElement.style.getPropertyValue('${name}')`);

  it('changes looks, language and place while it is open, and hears the height and the place', async () => {
    const { page, frame } = await framed(await linkFor(uid));
    await say(page, {
      type: 'posthorn:hello',
      settings: {
        appearance: { accent: '#1f6f8b', density: 'compact', colorScheme: 'dark', radiusPx: 3 },
        locale: 'de',
      },
    });
    await frame.getByRole('link', { name: 'Endpunkte' }).waitFor();
    expect(await rootStyle(frame, '--ph-accent-fill')).toBe('#1f6f8b');
    expect(await rootStyle(frame, '--ph-radius')).toBe('3px');
    expect(await frame.evaluate('({ ...document.documentElement.dataset })')).toMatchObject({
      theme: 'dark',
      density: 'compact',
    });
    await say(page, { type: 'posthorn:navigate', path: '/messages?type=order.placed' });
    await frame.waitForURL(/\/messages\?type=order\.placed$/);
    await eventually(async () => {
      const heard = await page.evaluate<{ type: string; path?: string; heightPx?: number }[]>('window.heard');
      expect(heard.some(({ type, heightPx = 0 }) => type === 'posthorn:height' && heightPx > 100)).toBe(true);
      expect(heard.some(({ type, path }) => type === 'posthorn:path' && path === '/messages?type=order.placed')).toBe(
        true,
      );
    }, slow);
    await page.context().close();
  });

  it('renews a session with a word, and the page goes on where it was, without a reload', async () => {
    const { page, frame } = await framed(await linkFor(uid, { sessionId: 'first' }));
    await say(page, { type: 'posthorn:hello', settings: {} });
    await frame.getByRole('link', { name: 'Messages' }).click();
    await frame.locator('tbody tr').first().waitFor();
    await frame.evaluate('window.isBefore = true');
    const kept = () => frame.evaluate<string>('JSON.stringify({ ...sessionStorage })');
    const before = await kept();
    await say(page, { type: 'posthorn:link', url: await linkFor(uid, { sessionId: 'second' }) });
    await eventually(async () => expect(await kept()).not.toBe(before), slow);
    await expire('first');
    await publish();
    await frame.getByRole('button', { name: /new message/ }).waitFor();
    expect(await frame.evaluate('window.isBefore')).toBe(true);
    expect(frame.url()).toMatch(/\/messages$/);
    expect(await ended(frame).count()).toBe(0);
    await page.context().close();
  });

  it('is not heard when its origin was never named, though it found a way to frame it', async () => {
    // The browser would not show it there; this takes the headers away that keep it from doing so.
    const { page } = await open('about:blank');
    await page.route('**/portal/embed**', async (route) => {
      const answer = await route.fetch();
      const { 'content-security-policy': _, 'x-frame-options': __, ...headers } = answer.headers();
      await route.fulfill({ response: answer, headers });
    });
    const foreign = hostOrigin.replace('127.0.0.1', 'localhost');
    await page.goto(`${foreign}/?frame=${encodeURIComponent(await linkFor(uid))}`);
    await eventually(async () => expect(page.frames()).toHaveLength(2), slow);
    const frame = page.frames()[1];
    if (!frame) throw new Error('there is no frame');
    await frame.getByText(`Of ${uid}`).waitFor();
    await say(page, { type: 'posthorn:hello', settings: { appearance: { accent: '#00ff00' }, locale: 'de' } });
    await say(page, { type: 'posthorn:navigate', path: '/messages' });
    await frame.getByRole('link', { name: 'Event types' }).click();
    await frame.waitForURL(/\/event-types$/);
    expect(await rootStyle(frame, '--ph-accent-fill')).not.toBe('#00ff00');
    expect(await page.evaluate<object[]>('window.heard')).toEqual([]);
    await page.context().close();
  });
});
