import { readFile } from 'node:fs/promises';
import { eventually } from '@posthorn/testkit/eventually';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { Posthorn } from 'posthorn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspect, type Look, launchBrowser, signIn, watchFaults } from './portal-browser.ts';
import { createTestStack, type TestStack } from './stack.ts';

// The catalogue of event types, as those who write it and those who read it have it.

let made: TestStack;
let browser: Browser;
let at: ReturnType<TestStack['stack']['describe']>;
let client: Posthorn;
const uid = 'catalogue';
const wide: Look = { theme: 'light', width: 1280 };

const call = async (
  method: string,
  path: string,
  body?: unknown,
  key = at.apiKey,
): Promise<Record<string, unknown>> => {
  const answer = await fetch(`${at.apiUrl}/api/v1/${path}`, {
    method,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  expect(answer.ok, text).toBe(true);
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
};

const open = async (look: Look): Promise<{ context: BrowserContext; page: Page; faults: string[] }> => {
  const context = await browser.newContext({
    viewport: { width: look.width, height: 900 },
    locale: 'en-GB',
    colorScheme: look.theme,
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const faults = watchFaults(page);
  await signIn(page, at.portalUrl, at.memberEmail, at.memberPassword);
  return { context, page, faults };
};

const object = (properties: object, more: object = {}) => ({ type: 'object', properties, ...more });
const money = object({ amount: { type: 'number', minimum: 0 }, currency: { enum: ['EUR', 'USD'] } });
const first = object(
  {
    id: { type: 'string', format: 'uuid', description: 'The number of the order' },
    total: money,
    lines: { type: 'array', items: object({ sku: { type: 'string', description: 'What was bought' } }) },
    coupon: { type: 'string' },
  },
  { required: ['id', 'total'] },
);
const { coupon: _, ...left } = first.properties as Record<string, unknown>;
const second = { ...first, properties: { ...left, note: { type: ['string', 'null'] } } };

beforeAll(async () => {
  made = await createTestStack();
  at = made.stack.describe();
  client = new Posthorn(at.apiKey, { serverUrl: at.apiUrl });
  await client.applications.create({ name: 'Catalogue', uid });
  const { data } = (await call('GET', 'event-type?limit=250')) as { data: { name: string }[] };
  for (const { name } of data) await call('DELETE', `event-type/${name}?expunge=true`);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await made?.close();
});

describe('a developer, by keyboard alone', () => {
  let page: Page;
  let context: BrowserContext;
  let faults: string[];
  const press = async (name: string | RegExp, role: 'button' | 'link' | 'menuitem' | 'tab' = 'button') => {
    const found = page.getByRole(role, { name }).first();
    await found.waitFor();
    await found.focus();
    await page.keyboard.press('Enter');
  };
  beforeAll(async () => {
    ({ page, context, faults } = await open(wide));
  });
  afterAll(async () => {
    expect(faults).toEqual([]);
    await context?.close();
  });

  it('describes a first event type, and is told where its JSON is none', async () => {
    await page.goto(`${at.portalUrl}event-types`);
    await page.getByText('Describe your first event type').waitFor();
    await inspect(page, 'catalogue-empty', wide);
    await press('New event type', 'link');
    await page.getByLabel('Name').focus();
    await page.keyboard.type('order.placed');
    await page.keyboard.press('Tab');
    await page.keyboard.type('An order was placed');
    const schema = page.getByLabel('JSON Schema');
    await schema.fill('{\n  "type": "object",\n}');
    await page.getByText('Line 2, column 19: There must be no comma after the last entry.').waitFor();
    await press('Go there');
    await page.keyboard.press('Delete');
    await expect.poll(() => schema.inputValue()).toBe('{\n  "type": "object"\n}');
    // Tab indents, and after Escape it leaves.
    await page.keyboard.press('Tab');
    await expect.poll(() => schema.inputValue()).toContain('"object"  ');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await schema.evaluate((area) => area === area.ownerDocument.activeElement)).toBe(false);
    await schema.fill('{"type": "objekt"}');
    await press('Create');
    await page.getByText(/This is no JSON Schema/).waitFor();
    await schema.fill(JSON.stringify(first));
    await press('Make one from the schema');
    await expect.poll(() => page.getByLabel('Example payload').inputValue()).toContain('"currency": "EUR"');
    await press('Create');
    await page.getByRole('heading', { level: 1, name: 'order.placed' }).waitFor();
    await page.getByRole('row', { name: /sku optional/ }).waitFor();
    expect(await call('GET', 'event-type/order.placed')).toMatchObject({
      description: 'An order was placed',
      schemas: { '1': first },
      examples: { '1': { total: { currency: 'EUR' } } },
    });
  });

  it('sees that a new version breaks receivers before it is there, thinks again, and publishes it anyway', async () => {
    await press('New version', 'link');
    await page.getByLabel('JSON Schema').fill(JSON.stringify(second));
    await page.getByText('coupon').first().waitFor();
    await press('Save');
    const asked = page.getByRole('alertdialog');
    await asked.getByText('This breaks receivers').waitFor();
    await asked.getByText('Is gone.').waitFor();
    expect(await asked.getByText('Is new.').count()).toBe(0);
    await page.keyboard.press('Escape');
    await asked.waitFor({ state: 'detached' });
    expect(Object.keys((await call('GET', 'event-type/order.placed')).schemas as object)).toEqual(['1']);
    await press('Save');
    await asked.getByRole('button', { name: 'Publish anyway' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Version 2 was published.').waitFor();
    await page.getByText('1 breaking change').waitFor();
    await page.getByLabel('Version', { exact: true }).selectOption('1');
    await page.getByRole('row', { name: /coupon/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('version')).toContain('1');
    await page.goBack();
    await page.getByRole('row', { name: /note/ }).waitFor();
  });

  it('edits what is said of it, with the schedule of its retries', async () => {
    await press('Edit', 'link');
    await page.getByLabel('Description').fill('A customer placed an order');
    await page.getByLabel('Group').fill('Orders');
    await page.getByLabel('Retry schedule').fill('0, 7, 70');
    await page.getByLabel('Deprecated').focus();
    await page.keyboard.press('Space');
    await press('Save');
    await page.getByText('This event type is deprecated.').waitFor();
    expect(await call('GET', 'event-type/order.placed')).toMatchObject({
      description: 'A customer placed an order',
      groupName: 'Orders',
      deprecated: true,
      retryPolicy: { scheduleSeconds: [0, 7, 70] },
    });
  });

  it('imports a document after seeing what it would change, and again without any change', async () => {
    const spec = JSON.stringify({
      webhooks: {
        'order.placed': {
          post: {
            description: 'Placed',
            tags: ['Orders'],
            requestBody: { content: { 'application/json': { schema: first } } },
          },
        },
        'user.made': { post: { summary: 'An account was made' } },
        'user.plan.changed': { post: { summary: 'Another plan' } },
      },
    });
    await page.goto(`${at.portalUrl}import-event-types`);
    await page.getByLabel(/OpenAPI document/).fill('webhooks: [');
    await press('See what would change');
    await page.getByText(/This is neither JSON nor YAML/).waitFor();
    await page.getByLabel(/OpenAPI document/).fill(spec);
    await press('See what would change');
    await page.getByText('New version 3').waitFor();
    await page.getByRole('listitem').filter({ hasText: 'user.made' }).waitFor();
    expect(
      (await fetch(`${at.apiUrl}/api/v1/event-type/user.made`, { headers: { authorization: `Bearer ${at.apiKey}` } }))
        .status,
    ).toBe(404);
    await press('Import 3 changes');
    await page.getByText('3 event types were changed.').waitFor();
    await page.getByRole('link', { name: 'user.made' }).waitFor();
    await press('Import', 'link');
    await page.getByLabel(/OpenAPI document/).fill(spec);
    await press('See what would change');
    await page.getByText('Everything is there already').waitFor();
  });

  it('takes types and the document along', async () => {
    await page.goto(`${at.portalUrl}event-types/order.placed?tab=types`);
    await page.getByText('export interface OrderPlaced').waitFor();
    await page.getByRole('combobox', { name: 'Language' }).selectOption('python');
    await page.getByText('class OrderPlaced(typing.TypedDict)').waitFor();
    expect(page.url()).toContain('language=python');
    await page.goto(`${at.portalUrl}event-types`);
    const kept = async (item: string): Promise<string> => {
      await press('Download');
      const [download] = await Promise.all([page.waitForEvent('download'), press(item, 'menuitem')]);
      return readFile(await download.path(), 'utf8');
    };
    expect(await kept('Types for Go')).toContain('package webhooks');
    expect(JSON.parse(await kept('OpenAPI document'))).toMatchObject({ webhooks: { 'user.made': {} } });
  });

  it('subscribes an endpoint, and goes to a new one with the type chosen', async () => {
    const endpoint = await client.endpoints.create(uid, {
      url: `${at.receiverUrl}/in/${uid}`,
      eventTypes: ['order.placed'],
    });
    await page.goto(`${at.portalUrl}event-types/user.made`);
    await press('Subscribe an endpoint');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Application').selectOption({ label: 'Catalogue' });
    await dialog.getByRole('radio').first().focus();
    await page.keyboard.press('Space');
    await dialog.getByRole('button', { name: 'Subscribe' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(/From the next message on/).waitFor();
    expect((await client.endpoints.get(uid, endpoint.id)).eventTypes).toEqual(['order.placed', 'user.made']);
    await press('Subscribe an endpoint');
    await dialog.getByLabel('Application').selectOption({ label: 'Catalogue' });
    await dialog.getByText('gets it already').waitFor();
    await press('New endpoint for it', 'link');
    await page.getByRole('checkbox', { name: /user\.made/ }).waitFor();
    expect(await page.getByRole('checkbox', { name: /user\.made/ }).isChecked()).toBe(true);
  });

  it('archives one, brings it back, and deletes it for good', async () => {
    await page.goto(`${at.portalUrl}event-types/user.made`);
    const confirm = async (name: string): Promise<void> => {
      await page.getByRole('alertdialog').getByRole('button', { name }).focus();
      await page.keyboard.press('Enter');
    };
    await press('More');
    await press('Archive', 'menuitem');
    await confirm('Archive');
    await page.getByText('This event type is archived.').waitFor();
    await press('More');
    await press('Bring back', 'menuitem');
    await page.getByText('user.made is back.').waitFor();
    await press('More');
    await press('Delete for good', 'menuitem');
    await confirm('Delete for good');
    await page.getByRole('heading', { level: 1, name: 'Event types' }).waitFor();
    await page.getByRole('link', { name: /user\.plan\.changed/ }).waitFor();
    expect(await page.getByRole('link', { name: 'user.made' }).count()).toBe(0);
  });

  it('finds one by a search that stands in the address, in a tree that folds', async () => {
    for (const name of ['order.item.added', 'order.item.removed'])
      await call('POST', 'event-type', { name, description: '', groupName: 'Orders' });
    await page.goto(`${at.portalUrl}event-types`);
    await press(/^order\.item\.\*/);
    await expect.poll(() => page.getByRole('link', { name: 'order.item.added' }).count()).toBe(0);
    await press(/^order\.item\.\*/);
    await page.getByRole('link', { name: 'order.item.added' }).waitFor();
    await page.getByLabel('Search event types').focus();
    await page.keyboard.type('removed');
    await expect.poll(() => page.getByRole('link', { name: 'order.item.added' }).count()).toBe(0);
    expect(page.url()).toContain('q=removed');
    await page.reload();
    await page.getByRole('link', { name: 'order.item.removed' }).waitFor();
    await page.getByLabel('Search event types').fill('nothing like it');
    await page.getByText('No event types match').waitFor();
  });
});

it('a customer reads what the tenant shows, takes types along, subscribes, and changes nothing', async () => {
  await call('POST', 'event-type', { name: 'beta.made', description: '', featureFlag: 'beta' });
  await call('POST', 'event-type', { name: 'gone.made', description: '', archived: true });
  const { url } = await call('POST', `auth/app-portal-access/${uid}`, { featureFlags: [] });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  const page = await context.newPage();
  const faults = watchFaults(page);
  await page.goto(String(url).replace(new URL(String(url)).origin, at.apiUrl));
  await page.getByRole('link', { name: 'Event types' }).click();
  await page.getByRole('link', { name: 'order.placed' }).waitFor();
  expect(await page.getByText(/beta\.made|gone\.made/).count()).toBe(0);
  for (const name of ['New event type', 'Import', 'Show archived']) expect(await page.getByText(name).count()).toBe(0);
  await page.getByRole('link', { name: 'order.placed' }).click();
  await page.getByRole('row', { name: /sku/ }).waitFor();
  for (const name of ['Edit', 'New version', 'More']) expect(await page.getByRole('button', { name }).count()).toBe(0);
  await page.getByRole('tab', { name: 'Types' }).click();
  await page.getByText('export interface OrderPlaced').waitFor();
  await page.getByRole('button', { name: 'Subscribe an endpoint' }).click();
  await page.getByRole('dialog').getByText('gets it already').first().waitFor();
  await page.getByRole('link', { name: 'New endpoint for it' }).click();
  await eventually(async () =>
    expect(
      await page
        .getByRole('checkbox', { name: /order\.placed/ })
        .first()
        .isChecked(),
    ).toBe(true),
  );
  expect(faults).toEqual([]);
  await context.close();
});

const looks: Look[] = [
  { theme: 'light', width: 1280 },
  { theme: 'dark', width: 1280 },
  { theme: 'light', width: 320 },
  { theme: 'dark', width: 320 },
];

describe.each(looks)('in $theme at $width px', (look) => {
  it('every page of the catalogue is accessible and fits', { timeout: 120_000 }, async () => {
    const { context, page } = await open(look);
    const types = `${at.portalUrl}event-types`;
    const sees = async (url: string, sign: string | RegExp, name: string): Promise<void> => {
      await page.goto(url);
      await page.getByText(sign).first().waitFor({ state: 'attached' });
      await inspect(page, `catalogue-${name}`, look);
    };
    await sees(`${types}?archived=true`, 'gone.made', 'list');
    await sees(`${types}/order.placed`, 'The number of the order', 'fields');
    await sees(`${types}/order.placed?tab=schema`, 'Copy schema', 'schema');
    await sees(`${types}/order.placed?tab=example`, 'Copy example', 'example');
    await sees(`${types}/order.placed?tab=types&language=go`, 'package webhooks', 'types');
    await sees(`${types}/order.placed/edit`, 'Retry schedule', 'edit');
    await sees(`${at.portalUrl}new-event-type`, 'Example payload', 'new');
    await sees(`${at.portalUrl}import-event-types`, 'See what would change', 'import');
    await sees(`${types}/order.placed/version`, 'Nothing that a receiver would notice.', 'version');
    await page.getByLabel('JSON Schema').fill('{"type": "number"}');
    await page.getByText('Is number now. It was object.').waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('alertdialog').waitFor();
    await inspect(page, 'catalogue-breaking', look);
    await page.goto(`${types}/order.placed`);
    await page.getByRole('button', { name: 'Subscribe an endpoint' }).click();
    await page.getByRole('dialog').getByRole('radio').first().waitFor();
    await inspect(page, 'catalogue-subscribe', look);
    await context.close();
  });
});
