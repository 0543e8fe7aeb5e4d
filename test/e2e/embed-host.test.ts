import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { eventually } from '@posthorn/testkit/eventually';
import { freePort } from '@posthorn/testkit/ports';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser, watchFaults } from './portal-browser.ts';
import { createTestStack, type TestStack } from './stack.ts';

// The shop of examples/host-app, run as its readers run it, and what it and the portal in its pages say to each other.

let test: TestStack;
let browser: Browser;
let shop: ChildProcess;
let shopUrl = '';
let thief: Server;
let thiefUrl = '';
const slow = { timeoutMs: 30_000 };

beforeAll(async () => {
  test = await createTestStack();
  const port = await freePort();
  shopUrl = `http://localhost:${port}`;
  shop = spawn(process.execPath, [path.resolve(import.meta.dirname, '../../examples/host-app/server.ts')], {
    env: { ...process.env, POSTHORN_DATA_DIR: test.dataDir, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await eventually(async () => expect((await fetch(shopUrl)).status).toBe(200), slow);
  // Shows whatever it is given in a frame, as a page that lures people would.
  thief = createServer((request, response) => {
    const frame = new URL(request.url ?? '/', 'http://thief').searchParams.get('frame') ?? '';
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><title>Thief</title><iframe src="${frame.replaceAll('"', '')}"></iframe>`);
  });
  await new Promise<void>((resolve) => thief.listen(0, '127.0.0.1', resolve));
  const address = thief.address();
  thiefUrl = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  thief?.close();
  shop?.kill();
  await test?.close();
});

const open = async (where: string, more: object = {}): Promise<{ page: Page; frame: Frame; faults: string[] }> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, locale: 'en-GB', ...more });
  const page = await context.newPage();
  const faults = watchFaults(page);
  await page.goto(shopUrl + where);
  await page.locator('iframe').waitFor();
  const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('there is no frame');
  return { page, frame, faults };
};

const heightOf = (page: Page): Promise<number> =>
  page
    .locator('iframe')
    .first()
    .evaluate((frame) => frame.clientHeight);

it('the shop shows its customer the portal: in its colours, as high as it is, and no token stands anywhere', async () => {
  const { page, frame, faults } = await open('/');
  await frame.getByText('Books').waitFor();
  expect(await frame.getByText('Teapot & Co').count()).toBe(1);
  expect(await frame.evaluate('document.documentElement.style.getPropertyValue("--ph-accent-fill")')).toBe('#b4412f');
  expect(await frame.getByRole('link', { name: 'New endpoint' }).count()).toBe(1);
  await frame.getByRole('link', { name: 'New endpoint' }).click();
  await frame.getByLabel('URL').waitFor();
  const inside = (): Promise<number> => frame.evaluate<number>('document.getElementById("app").offsetHeight');
  await eventually(async () => expect(await heightOf(page)).toBe(Math.max(480, await inside())), slow);
  for (const text of [frame.url(), page.url(), await page.content(), await frame.content()])
    expect(text).not.toMatch(/ph[ls]_/);
  expect(await frame.evaluate('document.cookie')).toBe('');
  expect(faults).toEqual([]);
  await page.context().close();
});

it('the place in the portal is in the address of the shop, and a reload of either comes back to it', async () => {
  const { page, frame } = await open('/');
  await frame.getByRole('link', { name: 'Messages' }).click();
  await frame.locator('tbody tr').filter({ hasText: 'order.placed' }).first().waitFor();
  await page.waitForURL(/at=%2Fmessages$/);
  await frame.evaluate('window.isBefore = true; setTimeout(() => location.reload(), 10)');
  await eventually(async () => {
    const again = page.frames()[1];
    expect(await again?.evaluate('window.isBefore')).toBe(undefined);
    expect(again?.url()).toMatch(/\/messages$/);
    expect(await again?.locator('tbody tr').count()).toBeGreaterThan(0);
  }, slow);
  await page.reload();
  await eventually(async () => expect(await page.frames()[1]?.locator('tbody tr').count()).toBeGreaterThan(0), slow);
  expect(page.frames()[1]?.url()).toMatch(/\/messages$/);
  await page.context().close();
});

it('who may only look is shown what the shop chose, and offered nothing else', async () => {
  const { page, frame } = await open('/read-only', { colorScheme: 'dark' });
  await frame.getByText('Books').waitFor();
  expect(await frame.getByRole('link', { name: 'New endpoint' }).count()).toBe(0);
  expect(await frame.getByRole('link', { name: 'Event types' }).count()).toBe(0);
  expect(await frame.getByRole('link', { name: 'Messages' }).count()).toBe(1);
  await page.context().close();
});

it('by React: in the language and theme of the shop, changed while it is open, and led to a place', async () => {
  const { page, frame, faults } = await open('/react');
  await frame.getByText('Neuer Endpunkt').waitFor();
  const theme = (): Promise<string> => frame.evaluate<string>('document.documentElement.dataset.theme');
  expect(await theme()).toBe('light');
  expect(await frame.evaluate('document.documentElement.style.getPropertyValue("--ph-accent-fill")')).toBe('#1f6f8b');
  await page.getByRole('button', { name: 'Dark' }).click();
  await eventually(async () => expect(await theme()).toBe('dark'), slow);
  await page.getByRole('button', { name: 'To the messages' }).click();
  await frame.locator('tbody tr').filter({ hasText: 'order.placed' }).first().waitFor();
  await frame.getByRole('link', { name: 'Ereignistypen' }).click();
  await page.locator('output', { hasText: '/event-types' }).waitFor();
  // Strict mode mounts twice: one frame, and its link was opened once.
  expect(page.frames().length).toBe(2);
  expect(faults).toEqual([]);
  await page.context().close();
});

it('a session that ends is renewed by the shop, and the customer stays where they were', async () => {
  const { page, frame } = await open('/');
  await frame.getByText('Books').waitFor();
  await test.client.portal.expireAll('ada');
  await frame.getByRole('link', { name: 'Messages' }).click();
  await frame.locator('tbody tr').filter({ hasText: 'order.placed' }).first().waitFor();
  expect(frame.url()).toMatch(/\/messages$/);
  expect(await frame.getByText('Your session has ended').count()).toBe(0);
  await page.context().close();
});

it('another window’s words count for nothing, on either side', async () => {
  const { page, frame } = await open('/');
  await frame.getByText('Books').waitFor();
  const before = { url: frame.url(), heightPx: await heightOf(page) };
  await page.evaluate(`
    const other = document.body.appendChild(document.createElement('iframe'));
    const say = (to, message) => other.contentWindow.eval('(to, message) => to.postMessage(message, "*")')(to, message);
    say(frames[0], { type: 'posthorn:navigate', path: '/messages' });
    say(frames[0], { type: 'posthorn:hello', settings: { appearance: { accent: '#00ff00' } } });
    say(window, { type: 'posthorn:height', heightPx: 9000 });
    say(window, { type: 'posthorn:path', path: '/stolen' });
  `);
  // What the shop itself says is heard after those, so they were not merely slow.
  await page.evaluate(`document.querySelector('posthorn-portal').setAttribute('accent', '#123456')`);
  const fill = (): Promise<string> =>
    frame.evaluate<string>('document.documentElement.style.getPropertyValue("--ph-accent-fill")');
  await eventually(async () => expect(await fill()).toBe('#123456'), slow);
  expect({ url: frame.url(), heightPx: await heightOf(page) }).toEqual(before);
  expect(page.url()).not.toContain('stolen');
  await page.context().close();
});

it('two portals in one page keep their own rights, over a reload of each', async () => {
  const { page } = await open('/');
  await page.evaluate(`
    const second = document.createElement('posthorn-portal');
    second.setAttribute('link-from', '/webhooks-link?read-only');
    document.body.append(second);
  `);
  const offers = async (): Promise<number[]> => {
    const seen: number[] = [];
    for (const frame of page.frames().slice(1)) {
      expect(await frame.evaluate('window.isBefore'), 'not reloaded yet').toBe(undefined);
      expect(await frame.getByText('Books').count()).toBe(1);
      seen.push(await frame.getByRole('link', { name: 'New endpoint' }).count());
    }
    return seen;
  };
  await eventually(async () => expect(await offers()).toEqual([1, 0]), slow);
  for (const frame of page.frames().slice(1))
    await frame.evaluate('window.isBefore = true; setTimeout(() => location.reload(), 10)');
  await eventually(async () => expect(await offers()).toEqual([1, 0]), slow);
  await page.context().close();
});

it('a page of an origin that was not named gets an empty frame, and the link stays unopened', async () => {
  const { url } = (await (await fetch(`${shopUrl}/webhooks-link`, { method: 'POST' })).json()) as { url: string };
  const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await page.goto(`${thiefUrl}/?frame=${encodeURIComponent(url)}`);
  await eventually(async () => expect(page.frames()[1]?.url()).toMatch(/^chrome-error:/), slow);
  await page.goto(url);
  await page.getByText('Books').waitFor();
  await page.context().close();
});

it('a forged link does not go on with what was open in the tab before', async () => {
  const { url } = (await (await fetch(`${shopUrl}/webhooks-link`, { method: 'POST' })).json()) as { url: string };
  const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await page.goto(url);
  await page.getByText('Books').waitFor();
  await page.goto('about:blank');
  await page.goto(url.replace(/.{4}$/, 'AAAA'));
  await page.getByRole('heading', { name: 'This link opens nothing' }).waitFor();
  expect(await page.getByText('Books').count()).toBe(0);
  await page.context().close();
});

it('headless: the shop draws lists of its own with a token of the portal, straight from the API', async () => {
  const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await page.goto(`${shopUrl}/headless`);
  await page.getByText('Books').waitFor();
  await page.getByText('order.placed').first().waitFor();
  await page.context().close();
});

it('no link and no token was written to a log', () => {
  const logs = path.join(test.dataDir, 'logs');
  const files = readdirSync(logs);
  expect(files).toContain('api.log');
  for (const file of files) expect(readFileSync(path.join(logs, file), 'utf8'), file).not.toMatch(/ph[ls]_\w/);
});
