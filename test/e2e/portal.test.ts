import { readFileSync } from 'node:fs';
import type { LocalStack } from '@posthorn/infra/local-file';
import { eventually } from '@posthorn/testkit/eventually';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { Posthorn } from 'posthorn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspect, type Look, launchBrowser, signIn, watchFaults } from './portal-browser.ts';
import { createTestStack, type TestStack } from './stack.ts';

// POSTHORN_LOCAL_JSON: the file of a stack that runs already; without it a stack is started for this file alone.
const given = process.env.POSTHORN_LOCAL_JSON;

let made: TestStack | null = null;
let stack: LocalStack;
let client: Posthorn;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let faults: string[];

const uid = `portal-${Date.now().toString(36)}`;
const markup = '<img src=x onerror="document.title=1">';

beforeAll(async () => {
  made = given ? null : await createTestStack({ retrySchedule: '0,1,600,3600' });
  stack = made ? made.stack.describe() : (JSON.parse(readFileSync(given ?? '', 'utf8')) as LocalStack);
  client = new Posthorn(stack.apiKey, { serverUrl: stack.apiUrl });
  await client.applications.create({ name: `Ada & Sons ${markup}`, uid });
  await client.applications.create({ name: 'Nothing yet', uid: `${uid}-empty` });
  await client.endpoints.create(uid, { url: `${stack.receiverUrl}/in/${uid}-good`, description: 'Takes everything' });
  await client.endpoints.create(uid, { url: `${stack.receiverUrl}/in/${uid}-bad?status=500`, description: markup });
  browser = await launchBrowser();
  context = await browser.newContext({ viewport: { width: 1280, height: 860 }, locale: 'en-GB', colorScheme: 'light' });
  page = await context.newPage();
  faults = watchFaults(page);
});

afterAll(async () => {
  await browser?.close();
  await made?.close();
});

const publish = (n: number) => client.messages.create(uid, { eventType: 'order.placed', payload: { n, note: markup } });
const rows = () => page.locator('tbody tr');

describe('a member of the demo tenant', () => {
  it('is told plainly when the password is wrong, and lands where they wanted to go when it is right', async () => {
    await page.goto(`${stack.portalUrl}event-types`);
    await page.getByLabel('Email').fill(stack.memberEmail);
    await page.getByLabel('Password').fill('not the password');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('do not match').waitFor();
    await page.getByLabel('Password').fill(stack.memberPassword);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Event types' }).waitFor();
    expect(page.url()).toBe(`${stack.portalUrl}event-types`);
  });

  it('sees messages arrive without reloading: first at once, later ones announced and never moved under the eyes', async () => {
    await page.goto(`${stack.portalUrl}applications/${uid}/messages`);
    await page.getByText('No messages yet').waitFor();
    await page.getByText('Live', { exact: true }).waitFor();
    const first = await publish(1);
    await eventually(async () => expect(await rows().count()).toBe(1));
    expect(await rows().first().textContent()).toContain(first.id);
    await publish(2);
    await publish(3);
    const announcement = page.getByRole('button', { name: '2 new messages' });
    await announcement.waitFor();
    expect(await rows().count()).toBe(1);
    await announcement.click();
    await eventually(async () => expect(await rows().count()).toBe(3));
    await eventually(async () => expect(await rows().last().textContent()).toContain('Retrying'));
  });

  it('reads a message: payload as sent, each delivery with its attempts, answer, timing and the next try', async () => {
    await rows().last().getByRole('link').click();
    const bad = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: `${uid}-bad` }) })
      .last();
    await bad.getByText('Retrying', { exact: true }).waitFor();
    await bad.getByText('Next try').waitFor();
    await eventually(async () =>
      expect(await bad.locator('ol[aria-label="Attempts"] > li').count()).toBeGreaterThanOrEqual(1),
    );
    await bad.getByText('it failed on its own side').last().waitFor();
    await bad.getByText('First byte').waitFor();
    await bad.getByRole('tab', { name: 'Request' }).click();
    await bad.getByText('webhook-signature').waitFor();
    // The payload stands in the request of an attempt too.
    await page.getByRole('button', { name: 'Show as sent' }).last().click();
    const payload = await page.getByRole('group', { name: 'Exactly as sent' }).textContent();
    expect(payload).toBe(JSON.stringify({ n: 1, note: markup }));
  });

  it('sends it again with one click and sees the attempt appear', async () => {
    const good = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: `${uid}-good` }) })
      .last();
    await good.getByText('Delivered', { exact: true }).waitFor();
    await good.getByRole('button', { name: 'Replay' }).click();
    await page.getByText('Sent again.').waitFor();
    await good.getByText('Replayed by hand').waitFor();
    expect(await good.locator('ol[aria-label="Attempts"] > li').count()).toBe(2);
  });

  it('finds on the endpoint page why it fails, what comes next, and the secret behind a click', async () => {
    await page.getByRole('link', { name: `${uid}-bad` }).click();
    await page.getByText('Last error').waitFor();
    await page.getByText('Recent attempts').first().waitFor();
    expect(await page.getByText('whsec_').first().textContent()).not.toMatch(/[A-Za-z0-9+/]{32}/);
    await page.getByRole('button', { name: 'Reveal' }).click();
    const shown = page.locator('code').filter({ hasText: /^whsec_[A-Za-z0-9+/]{32}/ });
    await shown.waitFor();
    const before = await shown.textContent();
    await page.getByRole('button', { name: 'Rotate' }).click();
    await page.getByRole('alertdialog').getByLabel('The old one stays valid for').selectOption('1');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Rotate' }).click();
    await page.getByText('The secret was rotated.').waitFor();
    await eventually(async () => expect(await shown.textContent()).not.toBe(before));
  });

  it('creates an endpoint by keyboard alone, is told what is wrong with a URL, and disables it again', async () => {
    await page.goto(`${stack.portalUrl}applications/${uid}/endpoints/new`);
    await page.getByLabel('URL').focus();
    await page.keyboard.type('not a url');
    await page.keyboard.press('Enter');
    await page.locator('[aria-invalid="true"]').waitFor();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(`${stack.receiverUrl}/in/${uid}-third`);
    await page.keyboard.press('Tab');
    await page.keyboard.type('Made by keyboard');
    await page.keyboard.press('Enter');
    await page.getByText('Made by keyboard').first().waitFor();
    await page.getByRole('button', { name: 'More' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Disable' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('alertdialog');
    await dialog.waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('This endpoint is disabled.').first().waitFor();
  });

  it('jumps to any id through the palette', async () => {
    const message = await publish(4);
    await page.goto(`${stack.portalUrl}event-types`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('ControlOrMeta+k');
    await page.getByRole('combobox', { name: 'Search or jump to' }).fill(message.id);
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(`/messages/${message.id}$`));
  });

  it('never runs what others wrote, and breaks no rule of its own content security policy', async () => {
    expect(await page.title()).toContain('Posthorn');
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    expect(faults).toEqual([]);
  });
});

const looks: Look[] = [
  { theme: 'light', width: 1280 },
  { theme: 'dark', width: 1280 },
  { theme: 'light', width: 320 },
  { theme: 'dark', width: 320 },
];

describe.each(looks)('in $theme at $width px', (look) => {
  it('every page is accessible and fits', async () => {
    const own = await browser.newContext({
      viewport: { width: look.width, height: 720 },
      locale: 'en-GB',
      colorScheme: look.theme,
    });
    const at = await own.newPage();
    const heading = (name: string | RegExp) => at.getByRole('heading', { level: 1, name }).waitFor();
    await at.goto(stack.portalUrl);
    await at.getByLabel('Password').waitFor();
    await inspect(at, 'sign-in', look);
    await signIn(at, stack.portalUrl, stack.memberEmail, stack.memberPassword);
    await at.goto(`${stack.portalUrl}applications`);
    await at.locator('tbody tr').first().waitFor();
    await inspect(at, 'applications', look);
    await at.goto(`${stack.portalUrl}applications/${uid}-empty/messages`);
    await at.getByText('No messages yet').waitFor();
    await inspect(at, 'messages-empty', look);
    await at.goto(`${stack.portalUrl}applications/${uid}/messages`);
    await at.locator('tbody tr').first().waitFor();
    await inspect(at, 'messages', look);
    await at.locator('tbody tr').last().getByRole('link').click();
    await at.locator('ol[aria-label="Attempts"] > li').first().waitFor();
    await inspect(at, 'message', look);
    await at.goto(`${stack.portalUrl}applications/${uid}/endpoints`);
    await at.locator('tbody tr').first().waitFor();
    await inspect(at, 'endpoints', look);
    await at.getByRole('link', { name: `${uid}-bad` }).click();
    await at.locator('ol[aria-label="Recent attempts"] summary').first().click();
    await at.getByText('First byte').waitFor();
    await inspect(at, 'endpoint', look);
    await at.getByRole('link', { name: 'Edit' }).click();
    await at.getByLabel('URL').waitFor();
    await inspect(at, 'endpoint-edit', look);
    await at.goto(`${stack.portalUrl}event-types`);
    await heading('Event types');
    await inspect(at, 'event-types', look);
    await at.goto(`${stack.portalUrl}nowhere`);
    await heading('There is no such page.');
    await inspect(at, 'missing', look);
    await own.close();
  });
});
