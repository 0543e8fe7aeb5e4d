import { readFile } from 'node:fs/promises';
import { decodeId } from '@posthorn/shared/id';
import { eventually } from '@posthorn/testkit/eventually';
import pg from 'pg';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { Posthorn } from 'posthorn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspect, type Look, launchBrowser, signIn, watchFaults } from './portal-browser.ts';
import { createTestStack, type TestStack } from './stack.ts';

const uid = 'log';
const manyEndpoints = 60;

let made: TestStack;
let browser: Browser;
let at: ReturnType<TestStack['stack']['describe']>;
let client: Posthorn;
let good: string;
let bad: string;
let msgId: string;
let manyId: string;

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
const wide: Look = { theme: 'light', width: 1280 };

const publish = (n: number, more: object = {}) =>
  client.messages.create(uid, { eventType: 'order.placed', payload: { n, note: 'needle in the hay' }, ...more });

const ask = async (method: string, path: string, body?: object): Promise<Record<string, unknown>> => {
  const response = await fetch(`${at.apiUrl}${path}`, {
    method,
    headers: { authorization: `Bearer ${at.apiKey}`, 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return (await response.json()) as Record<string, unknown>;
};

const stateOf = async (message: string, endpoint: string): Promise<unknown> =>
  (await ask('GET', `/api/v1/app/${uid}/msg/${message}/endpoint/${endpoint}`)).state;

beforeAll(async () => {
  made = await createTestStack({ retrySchedule: '0,1,600,3600' });
  at = made.stack.describe();
  client = new Posthorn(at.apiKey, { serverUrl: at.apiUrl });
  await client.applications.create({ name: 'Log', uid });
  good = (await client.endpoints.create(uid, { url: `${at.receiverUrl}/in/${uid}-good` })).id;
  bad = (await client.endpoints.create(uid, { url: `${at.receiverUrl}/in/${uid}-bad?status=500` })).id;
  await client.endpoints.create(uid, { url: `${at.receiverUrl}/in/${uid}-typed`, eventTypes: ['invoice.paid'] });
  msgId = (await publish(1, { eventId: 'event-one', tags: ['vip'] })).id;
  await client.applications.create({ name: 'Many', uid: 'many' });
  for (let n = 0; n < manyEndpoints; n += 1)
    await client.endpoints.create('many', { url: `${at.receiverUrl}/in/many-${n}${n === 7 ? '?status=503' : ''}` });
  manyId = (await client.messages.create('many', { eventType: 'order.placed', payload: {} })).id;
  await eventually(async () => {
    expect(await stateOf(msgId, bad)).toBe('retrying');
    expect(await stateOf(msgId, good)).toBe('succeeded');
  });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await made?.close();
});

describe('the log of deliveries', () => {
  let page: Page;
  let context: BrowserContext;
  let faults: string[];
  const rows = () => page.locator('tbody tr');
  const log = (search = ''): Promise<unknown> => page.goto(`${at.portalUrl}applications/${uid}/deliveries${search}`);
  beforeAll(async () => {
    ({ page, context, faults } = await open(wide));
  });
  afterAll(async () => {
    expect(faults).toEqual([]);
    await context.close();
  });

  it('finds by what is chosen, keeps it in the address, and goes back', async () => {
    await log();
    await eventually(async () => expect(await rows().count()).toBe(2));
    await page.getByLabel('Answer').selectOption('5xx');
    await eventually(async () => expect(await rows().count()).toBe(1));
    expect(page.url()).toContain('code=5xx');
    await page.getByLabel('Message id, event id or tag').fill('nobody has this');
    await page.keyboard.press('Enter');
    await page.getByText('No deliveries match these filters').waitFor();
    await page.goBack();
    await eventually(async () => expect(await rows().count()).toBe(1));
    for (const text of [msgId, 'event-one', 'vip']) {
      await log(`?q=${text}`);
      await eventually(async () => expect(await rows().count()).toBe(2));
    }
    await log(`?endpoint=${good}&status=succeeded&type=order.placed&tries=1&range=1h`);
    await eventually(async () => expect(await rows().count()).toBe(1));
    await page.getByLabel('Tries').selectOption('5');
    await page.getByText('No deliveries match these filters').waitFor();
    await page.getByRole('button', { name: 'Clear filters' }).first().click();
    await eventually(async () => expect(await rows().count()).toBe(2));
  });

  it('stands still while it is read, and runs when it is let', async () => {
    await log();
    await eventually(async () => expect(await rows().count()).toBe(2));
    const first = await rows().first().getByRole('link').getAttribute('href');
    await publish(2);
    const announced = page.getByRole('button', { name: '2 new deliveries' });
    await announced.waitFor();
    expect(await rows().first().getByRole('link').getAttribute('href')).toBe(first);
    await announced.click();
    await eventually(async () => expect(await rows().count()).toBe(4));
    await page.getByRole('button', { name: 'Live tail' }).click();
    await page.waitForURL(/tail=true/);
    await publish(3);
    await eventually(async () => expect(await rows().count()).toBe(6));
    // Who has chosen something is not interrupted.
    await rows().first().getByRole('checkbox').check();
    await publish(4);
    await page.getByRole('button', { name: /2 new deliveries/ }).waitFor();
    expect(await rows().count()).toBe(6);
    await page.getByRole('button', { name: 'Clear choice' }).click();
    await eventually(async () => expect(await rows().count()).toBe(8));
  });

  it('keeps a row in its place when it does not fit any more', async () => {
    const message = await publish(5);
    await eventually(async () => expect(await stateOf(message.id, bad)).toBe('retrying'));
    await log('?status=retrying');
    const row = rows().filter({ has: page.locator(`a[href*="${message.id}"]`) });
    await row.waitFor();
    const count = await rows().count();
    await ask('POST', `/api/v1/app/${uid}/delivery/stop`, { deliveries: [{ msgId: message.id, endpointId: bad }] });
    await row.getByText('no longer matches').locator('visible=true').waitFor();
    expect(await rows().count()).toBe(count);
  });

  it('is exported as it is filtered', async () => {
    await log('?status=succeeded');
    await rows().first().waitFor();
    const count = await rows().count();
    await page.getByRole('button', { name: 'Export' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'CSV' }).click();
    const text = await readFile(await (await download).path(), 'utf8');
    expect(text.trim().split('\r\n')).toHaveLength(count + 1);
    expect(text).toContain(`${uid}-good`);
    expect(text).not.toContain(`${uid}-bad`);
  });

  it('says what a retry will do, and does it, by keyboard alone', async () => {
    await log();
    await rows().first().waitFor();
    const row = rows()
      .filter({ hasText: `${uid}-good` })
      .first();
    await row.getByRole('checkbox').focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Retry…' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('alertdialog');
    await dialog.getByText('One was delivered already: sent once more').waitFor();
    await dialog.getByRole('button', { name: 'Retry now' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('The delivery is tried now.').waitFor();
    await dialog.waitFor({ state: 'detached' });
  });

  it('keeps what was there without a network, says so, and refreshes with it', async () => {
    await log();
    await rows().first().waitFor();
    const count = await rows().count();
    await context.setOffline(true);
    await page.getByText('You are offline.').waitFor();
    expect(await rows().count()).toBe(count);
    await context.setOffline(false);
    await page.getByText('You are offline.').waitFor({ state: 'detached' });
    // A page that does not come leaves the one before.
    await page.route('**/trpc/delivery.list**', (route) => route.abort());
    await page.getByLabel('Status', { exact: true }).selectOption('succeeded');
    await page.getByText('Posthorn cannot be reached.').waitFor();
    expect(await rows().count()).toBe(count);
    await page.unroute('**/trpc/delivery.list**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await eventually(async () =>
      expect(
        await rows()
          .filter({ hasText: `${uid}-bad` })
          .count(),
      ).toBe(0),
    );
  });
});

describe('one delivery', () => {
  it('is looked into, stopped, and tried again, by keyboard alone', async () => {
    const { page, context, faults } = await open(wide);
    const press = async (name: string | RegExp, role: 'button' | 'link' | 'tab' = 'button'): Promise<void> => {
      await page.getByRole(role, { name }).first().focus();
      await page.keyboard.press('Enter');
    };
    await page.goto(`${at.portalUrl}applications/${uid}/deliveries?q=event-one`);
    await page
      .locator('tbody tr')
      .filter({ hasText: `${uid}-bad` })
      .getByRole('link')
      .focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(`/deliveries/${msgId}/${bad}$`));
    await page.getByText('The last try failed. The next one is planned.').waitFor();
    await page.getByText('Try 3 of 4').waitFor();
    await page.getByText('Try 4 of 4').waitFor();
    await page.getByText('Look into the log of the receiver').first().waitFor();
    await page.getByRole('tab', { name: 'Request' }).first().focus();
    await page.getByText('"needle in the hay"').first().waitFor();
    await page.getByRole('button', { name: 'Copy as cURL' }).first().waitFor();

    await press('Retry now');
    const dialog = page.getByRole('alertdialog');
    await dialog.getByText('it is made now, and counts as that try').waitFor();
    await dialog.getByRole('button', { name: 'Retry now' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Attempt 3').waitFor();
    await press('Stop retrying');
    await dialog.getByRole('button', { name: 'Stop retrying' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Somebody stopped it.').waitFor();
    await page.getByText(/^Stopped by /).waitFor();
    expect(await stateOf(msgId, bad)).toBe('cancelled');
    await press('Retry now');
    await dialog.getByText('with all tries of the schedule again').waitFor();
    await page.keyboard.press('Escape');
    await press('Message', 'link');
    await page.getByRole('heading', { name: 'Endpoints that do not get it' }).waitFor();
    await page.getByText('It does not subscribe to this event type.').waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it('says so when its payload is gone, and offers no retry', async () => {
    const message = await publish(6);
    await eventually(async () => expect(await stateOf(message.id, good)).toBe('succeeded'));
    const expunged = await fetch(`${at.apiUrl}/api/v1/app/${uid}/msg/${message.id}/content`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${at.apiKey}` },
    });
    expect(expunged.status).toBe(204);
    const { page, context } = await open(wide);
    await page.goto(`${at.portalUrl}applications/${uid}/deliveries/${message.id}/${good}`);
    await page.getByText('The payload was removed').first().waitFor();
    expect(await page.getByRole('button', { name: 'Retry now' }).count()).toBe(0);
    await context.close();
  });
});

describe('for developers', () => {
  it('a message to many endpoints is a table that leads to each delivery', async () => {
    const { page, context, faults } = await open(wide);
    await page.goto(`${at.portalUrl}applications/many/messages/${manyId}`);
    await page.getByText(`${manyEndpoints} in all`).waitFor();
    const table = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: 'Endpoints that get it' }) })
      .last();
    await table.getByLabel('Status').selectOption('retrying');
    await eventually(async () => expect(await table.locator('tbody tr').count()).toBe(1));
    await table.locator('tbody').getByRole('link').click();
    await page.waitForURL(/\/deliveries\/msg_\w+\/ep_\w+$/);
    await page.goBack();
    await page.waitForURL(/status=retrying/);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('payloads, tags and ids are searched, and a search that takes too long says what to do', async () => {
    const { page, context, faults } = await open(wide);
    await page.goto(`${at.portalUrl}applications/${uid}/messages`);
    await page.locator('tbody tr').first().waitFor();
    await page.getByLabel('Search payload, tags and ids').fill('vip');
    await page.keyboard.press('Enter');
    await eventually(async () => expect(await page.locator('tbody tr').count()).toBe(1));
    expect(page.url()).toContain('q=vip');
    await page.getByLabel('Search payload, tags and ids').fill('needle in');
    await page.keyboard.press('Enter');
    await eventually(async () => expect(await page.locator('tbody tr').count()).toBeGreaterThan(3));
    // The database is held up, so that the question ends as it does on millions of rows.
    const holder = new pg.Client({ connectionString: at.databaseUrl });
    await holder.connect();
    await holder.query('begin');
    await holder.query('lock table message in access exclusive mode');
    try {
      await page.getByLabel('Search payload, tags and ids').fill('too long');
      await page.keyboard.press('Enter');
      await page.getByText('The search took too long.').waitFor({ timeout: 60_000 });
      await page.getByText('Choose a shorter time').waitFor();
    } finally {
      await holder.query('rollback');
      await holder.end();
    }
    // A try that was under way when the lock went ends as those before it: then it is asked once more.
    await eventually(
      async () => {
        const again = page.getByRole('button', { name: 'Try again' }).first();
        if (await again.isVisible()) await again.click({ timeout: 1000 });
        await page.getByText('No messages match these filters').waitFor({ timeout: 5000 });
      },
      { timeoutMs: 60_000 },
    );
    expect(faults).toEqual([]);
    await context.close();
  });

  it('an id that is pasted is gone to', async () => {
    const { page, context } = await open(wide);
    const application = await client.applications.get('many');
    for (const [id, leads] of [
      [manyId, new RegExp(`/applications/${application.id}/messages/${manyId}$`)],
      [bad, new RegExp(`/endpoints/${bad}$`)],
      [application.id, new RegExp(`/applications/${application.id}/messages$`)],
    ] as const) {
      await page.goto(`${at.portalUrl}overview`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.keyboard.press('ControlOrMeta+k');
      await page.getByRole('combobox', { name: 'Search or jump to' }).fill(` ${id} `);
      await page.keyboard.press('Enter');
      await page.waitForURL(leads);
    }
    await context.close();
  });
});

it('ten thousand rows are paged through, there and back', async () => {
  const owner = new pg.Client({ connectionString: at.databaseUrl });
  await owner.connect();
  const application = await client.applications.create({ name: 'Large', uid: 'large' });
  const endpoint = await client.endpoints.create('large', { url: `${at.receiverUrl}/in/large` });
  await owner.query(
    `with made as (
        insert into message (tenant_id, id, application_id, event_type, payload)
        select $1, (lpad(to_hex($3::bigint + n), 12, '0') || '70008000000000000000')::uuid, $2, 'a.b', '{}' from generate_series(1, 10000) n returning id)
      insert into delivery (tenant_id, message_id, endpoint_id, application_id, status, attempts) select $1, id, $4, $2, 0, 1 from made`,
    [
      decodeId('tenant', at.tenantId),
      decodeId('application', application.id),
      Date.now() - 3600_000,
      decodeId('endpoint', endpoint.id),
    ],
  );
  await owner.end();
  const { page, context, faults } = await open(wide);
  await page.goto(`${at.portalUrl}applications/large/deliveries`);
  const top = async (): Promise<string | null> =>
    page.locator('tbody tr').first().getByRole('link').getAttribute('href');
  await page.locator('tbody tr').first().waitFor();
  const seen = [await top()];
  for (let n = 0; n < 5; n += 1) {
    await page.getByRole('button', { name: 'Older' }).click();
    await eventually(async () => expect(await top()).not.toBe(seen.at(-1)));
    seen.push(await top());
  }
  expect(new Set(seen).size).toBe(6);
  for (let n = 4; n >= 0; n -= 1) {
    await page.goBack();
    await eventually(async () => expect(await top()).toBe(seen[n]));
  }
  expect(faults).toEqual([]);
  await context.close();
});

describe.each<Look>([
  { theme: 'light', width: 1280 },
  { theme: 'dark', width: 1280 },
  { theme: 'light', width: 320 },
  { theme: 'dark', width: 320 },
])('in $theme at $width px', (look) => {
  it('every page holds', async () => {
    const { page, context, faults } = await open(look);
    await page.goto(`${at.portalUrl}applications/${uid}/deliveries`);
    await page.locator('tbody tr').first().waitFor();
    await inspect(page, 'deliveries', look);
    await page.locator('tbody tr').first().getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Retry…' }).click();
    await page.getByRole('alertdialog').waitFor();
    await inspect(page, 'deliveries-retry', look);
    await page.goto(`${at.portalUrl}applications/${uid}/deliveries?status=exhausted&after=2026-01-01`);
    await page.getByText('No deliveries match').waitFor();
    await inspect(page, 'deliveries-none', look);
    await page.goto(`${at.portalUrl}applications/${uid}/deliveries/${msgId}/${bad}`);
    await page.getByRole('tab', { name: 'Response' }).first().waitFor();
    await inspect(page, 'delivery', look);
    await page.goto(`${at.portalUrl}applications/many/messages/${manyId}`);
    await page.getByText(`${manyEndpoints} in all`).waitFor();
    await inspect(page, 'fan-out', look);
    expect(faults).toEqual([]);
    await context.close();
  });
});
