import { createServer, type Server } from 'node:http';
import type { LocalStack } from '@posthorn/infra/local-file';
import { eventually } from '@posthorn/testkit/eventually';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { Posthorn } from 'posthorn';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inspect, launchBrowser, watchFaults } from './portal-browser.ts';
import { createTestStack, type TestStack } from './stack.ts';

// The portal of one application in the page of somebody else.

let test: TestStack;
let stack: LocalStack;
let client: Posthorn;
let browser: Browser;
let context: BrowserContext;
let host: Server;
let hostOrigin = '';
const uid = 'embedded';

const ask = async (method: string, path: string, body?: unknown): Promise<Record<string, string>> => {
  const answer = await fetch(`${stack.apiUrl}/api/v1/${path}`, {
    method,
    headers: { authorization: `Bearer ${stack.apiKey}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  expect(answer.ok, text).toBe(true);
  return text === '' ? {} : (JSON.parse(text) as Record<string, string>);
};

const linkFor = async (more: object = {}): Promise<string> => {
  const { url = '' } = await ask('POST', `auth/app-portal-access/${uid}`, more);
  // The stack's own address: links are made for the public one.
  return url.replace(new URL(url).origin, stack.apiUrl);
};

beforeAll(async () => {
  test = await createTestStack();
  stack = test.stack.describe();
  client = new Posthorn(stack.apiKey, { serverUrl: stack.apiUrl });
  await client.applications.create({ name: 'Ada & Sons', uid });
  await client.applications.create({ name: 'Somebody else', uid: 'other' });
  await client.endpoints.create(uid, { url: `${stack.receiverUrl}/in/${uid}`, description: 'Takes everything' });
  await client.endpoints.create('other', { url: `${stack.receiverUrl}/in/other`, description: 'Not for Ada' });
  await client.messages.create(uid, { eventType: 'order.placed', payload: { n: 1 } });
  host = createServer((request, response) => {
    const frame = decodeURIComponent(new URL(request.url ?? '/', 'http://host').searchParams.get('frame') ?? '');
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><title>Host</title><iframe style="width:100%;height:700px" src="${frame}"
      onload="this.contentWindow.postMessage({type:'posthorn:hello',settings:{}},'${stack.apiUrl}')"></iframe>
      <script>window.heard=[];addEventListener('message',(e)=>heard.push([e.origin,e.data.type]))</script>`);
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  const address = host.address();
  hostOrigin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  browser = await launchBrowser();
  context = await browser.newContext({ viewport: { width: 1280, height: 860 }, locale: 'en-GB', colorScheme: 'light' });
});
afterAll(async () => {
  await browser?.close();
  host?.close();
  await test?.close();
});

const frameIn = async (page: Page, link: string): Promise<Frame> => {
  await page.goto(`${hostOrigin}/?frame=${encodeURIComponent(link)}`);
  const frame = page.frames().find((one) => one !== page.mainFrame());
  if (!frame) throw new Error('there is no frame');
  return frame;
};

it('a page whose origin nobody named shows nothing of it', async () => {
  const page = await context.newPage();
  const frame = await frameIn(page, await linkFor());
  await page.waitForTimeout(500);
  expect(await frame.content()).not.toContain('Takes everything');
  expect(page.frames()).toHaveLength(2);
  expect(frame.url().startsWith('chrome-error://')).toBe(true);
  await page.close();
});

it('in a page of a named origin a customer sees its own application, in the brand’s colours, and nothing else', async () => {
  await ask('PATCH', 'tenant/settings', {
    allowedOrigins: [hostOrigin],
    theme: { displayName: 'Ada’s Shop', accent: '#0a7d4f', colorScheme: 'dark', radiusPx: 2 },
  });
  const page = await context.newPage();
  const faults = watchFaults(page);
  const frame = await frameIn(page, await linkFor({ capabilities: ['ViewBase', 'ManageEndpoint'] }));
  await frame.getByText('Takes everything').waitFor();
  expect(await frame.getByText('Ada’s Shop').count()).toBe(1);
  expect(await frame.getByText('Somebody else').count()).toBe(0);
  expect(await frame.evaluate('document.documentElement.dataset.theme')).toBe('dark');
  expect(await frame.evaluate('document.documentElement.style.getPropertyValue("--ph-radius")')).toBe('2px');
  await frame.getByRole('link', { name: 'Messages' }).click();
  await frame.getByText('order.placed').first().waitFor();
  // What opened it stands nowhere any more.
  expect(frame.url()).not.toContain('phl_');
  await eventually(async () =>
    expect(await page.evaluate<string[][]>('window.heard')).toContainEqual([stack.apiUrl, 'posthorn:height']),
  );
  expect(faults).toEqual([]);
  await page.close();
});

it('who may only look is offered nothing else', async () => {
  const page = await context.newPage();
  await page.goto(await linkFor({ readOnly: true }));
  await page.getByText('Takes everything').waitFor();
  expect(await page.getByRole('link', { name: 'New endpoint' }).count()).toBe(0);
  await page
    .getByRole('link', { name: /\/in\/embedded/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  for (const name of ['Reveal', 'Rotate', 'Edit'])
    expect(await page.getByRole('button', { name }).count(), name).toBe(0);
  const base = page.url().replace(/\/applications\/.*/, '');
  for (const [theme, width] of [
    ['light', 1280],
    ['dark', 320],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: theme });
    await page.goto(`${base}/applications/${uid}/endpoints`);
    await page.getByText('Takes everything').waitFor();
    await inspect(page, 'embedded-endpoints', { theme, width });
  }
  // A reload goes on; another application does not open.
  await page.goto(`${base}/applications/other/endpoints`);
  await page.getByText('This does not exist.').first().waitFor();
  expect(await page.getByText('Not for Ada').count()).toBe(0);
  await page.close();
});

it('a link opens once, one that was forged never, and both are told in words', async () => {
  const link = await linkFor();
  const first = await context.newPage();
  await first.goto(link);
  await first.getByText('Takes everything').waitFor();
  await first.close();
  for (const bad of [link, link.replace(/.$/, (last) => (last === 'a' ? 'b' : 'a')), `${stack.portalUrl}embed`]) {
    const page = await context.newPage();
    await page.goto(bad);
    await page.getByRole('alert').waitFor();
    expect(await page.getByText('Takes everything').count()).toBe(0);
    await page.close();
  }
});

it('a session that is ended shuts the page', async () => {
  const page = await context.newPage();
  await page.goto(await linkFor({ sessionId: 'ada' }));
  await page.getByText('Takes everything').waitFor();
  await ask('POST', `auth/app/${uid}/expire-all`, { sessionIds: ['ada'] });
  await page.getByText('Your session has ended').waitFor();
  await page.close();
});
