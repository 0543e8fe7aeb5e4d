import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, signIn, watchFaults } from './portal-browser.ts';
import { createTestStack, type TestStack } from './stack.ts';
import { many, plantTenThousand } from './ten-thousand.ts';

// Ten thousand rows of everything: what the browser holds is a page of them, whatever there is.

let made: TestStack;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let faults: string[];
let at: ReturnType<TestStack['stack']['describe']>;

/** Rows that a list may draw at once. */
const rowsMax = 100;
/** Elements of a whole page: what a browser lays out within a frame or two. */
const elementsMax = 5000;

beforeAll(async () => {
  made = await createTestStack();
  at = made.stack.describe();
  await plantTenThousand(at.databaseUrl, at.tenantId);
  browser = await launchBrowser();
  context = await browser.newContext({ viewport: { width: 1280, height: 860 }, locale: 'en-GB' });
  page = await context.newPage();
  faults = watchFaults(page);
  // The longest that the page was busy with one thing since the figure was last taken.
  await page.addInitScript(`window.busiest = 0;
    const note = (list) => { for (const each of list.getEntries()) window.busiest = Math.max(window.busiest, each.duration); };
    new PerformanceObserver(note).observe({ type: 'longtask', buffered: true });`);
  await signIn(page, at.portalUrl, at.memberEmail, at.memberPassword);
});
afterAll(async () => {
  await browser?.close();
  await made?.close();
});

const slow = { timeout: 30_000 };

const timed = async (what: string, work: () => Promise<unknown>): Promise<void> => {
  await page.evaluate('window.busiest = 0');
  await work();
  const busiest = await page.evaluate<number>('new Promise((done) => setTimeout(() => done(window.busiest), 60))');
  // Told and not asserted: the machine that runs the tests is no measure.
  console.log(`${what}: ${busiest === 0 ? 'no task over 50 ms' : `longest task ${Math.round(busiest)} ms`}`);
};

const lists: {
  name: string;
  path: string;
  rows: string;
  search: string | null;
  typed: string;
  found: string;
  /** Null: what is not among the first is found by searching. */
  next: string | null;
  /** Rows of a page; 100 unless it says so. */
  most?: number;
}[] = [
  {
    name: 'applications',
    path: 'applications',
    rows: 'tbody tr',
    search: 'Search by name, UID or id',
    typed: 'number 77',
    found: 'Customer number 7777',
    next: 'Older',
  },
  {
    name: 'endpoints',
    path: 'applications/many-1/endpoints',
    rows: 'tbody tr',
    search: 'Search by URL or description',
    typed: 'receiver-123',
    found: 'receiver-1234.',
    next: 'Older',
  },
  {
    name: 'event types',
    path: 'event-types',
    rows: '#content li a',
    search: 'Search event types',
    typed: 'thing_098',
    found: 'thing_09876',
    next: null,
    most: 500,
  },
  {
    name: 'API keys',
    path: 'api-keys',
    rows: 'tbody tr',
    search: 'Search keys',
    typed: 'number 432',
    found: 'Key number 4321',
    next: 'Older',
  },
  {
    name: 'audit',
    path: 'audit',
    rows: '#content ul > li',
    search: 'Action',
    typed: 'many.action_3',
    found: 'many.action_3',
    next: 'Older',
  },
];

describe.each(lists)(
  `$name, of ${many.toLocaleString('en')}`,
  ({ name, path, rows, search, typed, found, next, most = rowsMax }) => {
    const counts = async (): Promise<void> => {
      expect(await page.locator(rows).count()).toBeLessThanOrEqual(most);
      expect(await page.evaluate<number>('document.querySelectorAll("*").length')).toBeLessThan(elementsMax);
    };

    it('opens, is scrolled to its end and gone on with, and holds no more than a page', async () => {
      await page.goto(`${at.portalUrl}overview`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await timed(`${name}, opened`, async () => {
        await page.goto(`${at.portalUrl}${path}`);
        await page.locator(rows).first().waitFor();
      });
      await counts();
      await timed(`${name}, scrolled`, async () => {
        for (let n = 0; n < 10; n++) await page.mouse.wheel(0, 600);
        await page.locator(rows).last().scrollIntoViewIfNeeded();
      });
      const first = await page.locator(rows).first().textContent();
      if (next === null) return;
      await timed(`${name}, next page`, async () => {
        await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: next }).click();
        await expect.poll(() => page.locator(rows).first().textContent()).not.toBe(first);
      });
      await counts();
    });

    it('finds by typing what is on no page that was loaded', async () => {
      if (search === null) return;
      await page.goto(`${at.portalUrl}${path}`);
      await page.locator(rows).first().waitFor();
      const box = page.getByLabel(search).first();
      await timed(`${name}, typed`, async () => {
        await box.pressSequentially(typed, { delay: 20 });
        await expect.poll(() => box.inputValue()).toBe(typed);
      });
      await page.getByText(found).first().waitFor();
      const wanted = typed.replace(/^number /, '');
      await expect
        .poll(async () => (await page.locator(rows).allTextContents()).filter((text) => !text.includes(wanted)), slow)
        .toEqual([]);
      await counts();
      expect(decodeURIComponent(new URL(page.url()).search.replaceAll('+', ' '))).toContain(typed);
      expect(faults).toEqual([]);
    });
  },
);

it('an event type that is far down the list is found and ticked in the form of an endpoint', async () => {
  await page.goto(`${at.portalUrl}applications/many-1/endpoints/new`);
  await page.getByRole('radio', { name: 'Only these' }).check();
  await page.getByLabel('Search event types').fill('thing_09876');
  const box = page.getByRole('checkbox', { name: 'many.thing_09876' });
  await timed('event type, ticked', () => box.check());
  await page.getByLabel('Search event types').fill('');
  await page.getByRole('checkbox', { name: 'many.thing_00001' }).waitFor();
  // What is chosen stays, whatever is searched.
  expect(await box.isChecked()).toBe(true);
});
