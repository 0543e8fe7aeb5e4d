import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspect, type Look, launchBrowser, signIn, watchFaults } from './portal-browser.ts';
import { createTestStack, type TestStack } from './stack.ts';

// What holds for all pages: bad networks, ways of writing and of telling times, paper, and what a reader's system asks for.

let made: TestStack;
let browser: Browser;
let at: ReturnType<TestStack['stack']['describe']>;
let endpointId: string;
let messageId: string;
const uid = 'everywhere';
const wide = { width: 1280, height: 860 };

const open = async (more: Parameters<Browser['newContext']>[0] = {}, before?: string) => {
  const context = await browser.newContext({ viewport: wide, locale: 'en-GB', timezoneId: 'Europe/Berlin', ...more });
  const page = await context.newPage();
  if (before) await page.addInitScript(before);
  const faults = watchFaults(page);
  await signIn(page, at.portalUrl, at.memberEmail, at.memberPassword);
  return { context, page, faults };
};
const within = (path: string): string => `${at.portalUrl}applications/${uid}/${path}`;

beforeAll(async () => {
  made = await createTestStack({ retrySchedule: '0,1,600,3600' });
  at = made.stack.describe();
  await made.client.applications.create({ name: 'Everywhere', uid });
  const url = `${at.receiverUrl}/in/${uid}?status=500`;
  endpointId = (await made.client.endpoints.create(uid, { url, description: 'Fails' })).id;
  await made.client.eventTypes.create({ name: 'order.placed', description: 'An order was placed' });
  for (let n = 0; n < 3; n++)
    messageId = (await made.client.messages.create(uid, { eventType: 'order.placed', payload: { n } })).id;
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await made?.close();
});

describe('without a network', () => {
  let context: BrowserContext;
  let page: Page;
  let faults: string[];
  beforeAll(async () => {
    ({ context, page, faults } = await open());
  });
  afterAll(() => context?.close());
  const offline = () => page.getByText('You are offline.');

  it('a page says so, keeps what it shows, and is brought up to date by itself', async () => {
    await page.goto(within('endpoints'));
    await page.getByText('Fails').first().waitFor();
    await context.setOffline(true);
    await offline().waitFor();
    await page.getByText('Not connected').waitFor();
    expect(await page.getByText('Fails').count()).toBeGreaterThan(0);
    await made.client.endpoints.create(uid, { url: `${at.receiverUrl}/in/${uid}-2`, description: 'Made meanwhile' });
    await context.setOffline(false);
    await page.getByText('Made meanwhile').first().waitFor();
    await offline().waitFor({ state: 'detached' });
  });

  it('what was tried says that it failed, what was typed stays, and it goes through afterwards', async () => {
    await page.goto(within('endpoints/new'));
    await page.getByLabel('URL').fill(`${at.receiverUrl}/in/${uid}-typed`);
    await page.getByLabel('Description').fill('Typed without a network');
    await context.setOffline(true);
    await offline().waitFor();
    await page.getByRole('button', { name: 'Create' }).click();
    await page.getByText('Posthorn cannot be reached.').first().waitFor();
    expect(await page.getByLabel('Description').inputValue()).toBe('Typed without a network');
    await context.setOffline(false);
    await offline().waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Create' }).click();
    await page.getByText('The endpoint was created.').waitFor();
  });

  it('a page that was not loaded yet comes once there is one', async () => {
    await page.goto(within('messages'));
    await page.locator('tbody tr').first().waitFor();
    await context.setOffline(true);
    await offline().waitFor();
    await page.getByRole('link', { name: 'Audit log' }).click();
    await page.getByRole('status', { name: 'Loading' }).first().waitFor();
    await context.setOffline(false);
    await page.getByText('endpoint.create').first().waitFor();
    expect(faults).toEqual([]);
  });
});

describe('on a slow network', () => {
  const delayMs = 1500;
  it('rows are announced by bars in their place, and nothing jumps', async () => {
    const { context, page } = await open();
    await page.route('**/trpc/application.list*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, delayMs));
      await route.continue();
    });
    await page.getByRole('link', { name: 'Applications' }).first().click();
    await page.getByRole('status', { name: 'Loading' }).first().waitFor();
    const top = async (): Promise<number | undefined> => (await page.getByRole('searchbox').boundingBox())?.y;
    const before = await top();
    await page.locator('tbody tr').first().waitFor();
    expect(await top()).toBe(before);
    await context.close();
  });

  it('a button shows that it works, and takes no second press', async () => {
    const { context, page } = await open();
    let asked = 0;
    await page.route('**/trpc/apiKey.create*', async (route) => {
      asked++;
      await new Promise((resolve) => setTimeout(resolve, delayMs));
      await route.continue();
    });
    await page.goto(`${at.portalUrl}api-keys`);
    await page.getByRole('button', { name: 'New API key' }).first().click();
    await page.getByLabel('Name').fill('Once');
    const submit = page.getByRole('dialog').locator('button[type=submit], button[form]').last();
    await submit.click();
    await page.getByRole('dialog').locator('[aria-busy="true"]').waitFor();
    await submit.click({ force: true });
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'I have kept it' }).waitFor();
    expect(asked).toBe(1);
    await context.close();
  });
});

describe('an answer that is none', () => {
  const ours = (status: number, code: string) => ({
    status,
    contentType: 'application/json',
    body: JSON.stringify({ error: { message: 'No.', code: -32_000, data: { code, httpStatus: status } } }),
  });
  const html = (status: number) => ({ status, contentType: 'text/html', body: '<h1>Bad gateway</h1>' });
  it.each([
    ['500', ours(500, 'INTERNAL_SERVER_ERROR'), 'Posthorn could not answer.'],
    ['503', ours(503, 'SERVICE_UNAVAILABLE'), 'Posthorn could not answer.'],
    ['429', ours(429, 'TOO_MANY_REQUESTS'), 'Too many requests at once.'],
    ['502 and a page of a proxy', html(502), 'Posthorn could not answer.'],
    ['200 and a page of a hotel', html(200), 'Something else answered in place of Posthorn.'],
  ])('%s is told in words, and trying again helps', async (_name, answer, words) => {
    const { context, page, faults } = await open();
    await page.route('**/trpc/application.list*', (route) => route.fulfill(answer));
    await page.goto(`${at.portalUrl}applications`);
    await page.getByText(words).first().waitFor();
    expect(await page.getByText('Bad gateway').count()).toBe(0);
    await page.unroute('**/trpc/application.list*');
    // What was not reached is tried again by itself as well, and may be there before the click.
    await page
      .getByRole('button', { name: 'Try again' })
      .click({ timeout: 5000 })
      .catch(() => undefined);
    await page.getByRole('link', { name: 'Everywhere' }).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it('a session that ended leads to the sign-in, and from there back to the same page with the same filters', async () => {
    const { context, page } = await open();
    await page.goto(within('messages?type=order.placed&range=7d'));
    await page.locator('tbody tr').first().waitFor();
    await context.clearCookies();
    await page.getByLabel('Status').selectOption('retrying');
    await page.getByLabel('Email').waitFor();
    await page.getByLabel('Email').fill(at.memberEmail);
    await page.getByLabel('Password').fill(at.memberPassword);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Everywhere' }).waitFor();
    const { pathname, search } = new URL(page.url());
    expect(pathname).toMatch(/\/messages$/);
    expect(search).toContain('type=order.placed');
    expect(search).toContain('range=7d');
    expect(search).toContain('status=retrying');
    await context.close();
  });
});

describe('times, density and language', () => {
  it('are chosen by keyboard, hold at once, and are remembered', async () => {
    const { context, page, faults } = await open();
    const time = page.locator('tbody tr time').first();
    await page.goto(`${at.portalUrl}applications`);
    await time.waitFor();
    expect(await time.textContent()).toMatch(/ago|now/);
    const rowHeight = () =>
      page
        .locator('tbody td')
        .first()
        .evaluate((cell) => cell.clientHeight);
    const normal = await rowHeight();
    await page.getByRole('button', { name: /^Account/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Times and density…' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'As on a clock' }).focus();
    await page.keyboard.press('Space');
    await dialog.getByLabel('Time zone').selectOption('Asia/Tokyo');
    const iso = (await time.getAttribute('datetime')) ?? '';
    const inZone = (timeZone: string): string =>
      new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit', timeZone }).format(
        new Date(iso),
      );
    await expect.poll(() => time.textContent()).toContain(inZone('Asia/Tokyo'));
    await dialog.getByLabel('Time zone').selectOption('UTC');
    await expect.poll(() => time.textContent()).toContain(inZone('UTC'));
    await inspect(page, 'display-dialog', { theme: 'light', width: 1280 });
    await dialog.getByRole('radio', { name: 'Compact' }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await page.reload();
    await time.waitFor();
    expect(await time.textContent()).toContain(inZone('UTC'));
    expect(await rowHeight()).toBeLessThan(normal);
    await page.getByRole('button', { name: /^Account/ }).click();
    await page.getByRole('menuitemradio', { name: 'Deutsch' }).click();
    await page.getByRole('heading', { level: 1, name: 'Anwendungen' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    expect(await page.locator('html').getAttribute('dir')).toBe('ltr');
    expect(faults).toEqual([]);
    await context.close();
  });
});

/** As a browser has worked it out. */
const styleOf = (of: Locator, property: string): Promise<string> =>
  of.evaluate<string, string>(
    (each, name) => each.ownerDocument.defaultView?.getComputedStyle(each)[name as 'scale'] ?? '',
    property,
  );

const pages = (): [name: string, url: string, sign: string][] => [
  ['overview', `${at.portalUrl}overview`, 'Last 24 hours'],
  ['applications', `${at.portalUrl}applications`, 'Everywhere'],
  ['messages', within('messages'), 'order.placed'],
  ['message', within(`messages/${messageId}`), 'Payload'],
  ['endpoints', within('endpoints'), 'Fails'],
  ['endpoint', within(`endpoints/${endpointId}`), 'Recent attempts'],
  ['endpoint-new', within('endpoints/new'), 'Create'],
  ['settings', `${at.portalUrl}settings`, 'Embedded portal'],
  ['audit', `${at.portalUrl}audit`, 'endpoint.create'],
];
const looks: Look[] = [
  { theme: 'light', width: 1280 },
  { theme: 'dark', width: 320 },
];

describe.each(looks)('right to left, in $theme at $width px', ({ theme, width }) => {
  it('every page fits, is accessible, and what points somewhere is turned round', { timeout: 120_000 }, async () => {
    const { context, page, faults } = await open(
      { viewport: { width, height: 860 }, colorScheme: theme },
      "localStorage.setItem('posthorn.direction', 'rtl')",
    );
    for (const [name, url, sign] of pages()) {
      await page.goto(url);
      await page.getByText(sign).first().waitFor({ state: 'attached' });
      expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
      await inspect(page, `rtl-${name}`, { theme, width });
      if (name === 'endpoint') {
        const chevron = page.locator('ol[aria-label="Recent attempts"] summary svg').first();
        expect(await styleOf(chevron, 'scale')).toBe('-1 1');
      }
      if (name === 'overview' && width === 1280) {
        const box = await page.getByRole('navigation').first().boundingBox();
        expect(box?.x, 'the side bar stands where lines begin').toBeGreaterThan(width / 2);
      }
    }
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('on paper', () => {
  it.each(['message', 'endpoint'])('a %s is there whole, without what can only be clicked', async (which) => {
    const { context, page } = await open({ colorScheme: 'dark' });
    const [, url = '', sign = ''] = pages().find(([name]) => name === which) ?? [];
    await page.goto(url);
    await page.getByText(sign).first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
    expect(await page.getByText(sign).first().isVisible()).toBe(true);
    expect(await page.evaluate('getComputedStyle(document.body.parentElement).backgroundColor')).toBe(
      'rgb(255, 255, 255)',
    );
    const cut = await page.evaluate<number>(
      `[...document.querySelectorAll('main *')].filter((each) => each.checkVisibility() && getComputedStyle(each).overflowY === 'auto' && each.scrollHeight > each.clientHeight + 1).length`,
    );
    expect(cut, 'parts that scroll on paper').toBe(0);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await inspect(page, `print-${which}`, { theme: 'light', width: 1280 });
    await context.close();
  });
});

it('in the colours of the system the place where one is has an edge, and all is still accessible', async () => {
  const { context, page } = await open({ forcedColors: 'active' });
  await page.goto(within('endpoints'));
  await page.getByText('Fails').first().waitFor();
  const here = page.locator('nav [aria-current="page"]').first();
  expect(await styleOf(here, 'outlineStyle')).toBe('solid');
  await inspect(page, 'forced-colors-endpoints', { theme: 'light', width: 1280 });
  await context.close();
});

it('who wants no motion sees none', async () => {
  const { context, page } = await open({ reducedMotion: 'reduce' });
  await page.route('**/trpc/application.list*', () => undefined);
  await page.goto(`${at.portalUrl}applications`);
  const bar = page.getByRole('status', { name: 'Loading' }).first().locator('span').first();
  await bar.waitFor();
  expect(await styleOf(bar, 'animationIterationCount')).toBe('1');
  await context.close();
});
