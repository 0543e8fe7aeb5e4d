import { deliveryStatus } from '@posthorn/shared/delivery-status';
import { decodeId, uuidV7Floor } from '@posthorn/shared/id';
import { eventually } from '@posthorn/testkit/eventually';
import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { Posthorn } from 'posthorn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, signIn, watchFaults } from './portal-browser.ts';
import { createTestStack, type TestStack } from './stack.ts';

// The five things that everybody must be able to do at once, with no pointer at all: every step is a key, and what is
// not reached by Tab is not reached.

let made: TestStack;
let browser: Browser;
let at: ReturnType<TestStack['stack']['describe']>;
let client: Posthorn;

/** A message of yesterday that no try got through, as retention would still have it. */
const plantYesterdaysFailure = async (appId: string, endpointId: string): Promise<string> => {
  const midday = new Date();
  midday.setUTCHours(0, 0, 0, 0);
  const id = uuidV7Floor(midday.getTime() - 12 * 3_600_000).replace('-0000-0000-', '-7000-8000-');
  const own = `${id.slice(0, -6)}${Math.floor(Math.random() * 0xffffff)
    .toString(16)
    .padStart(6, '0')}`;
  const owner = new pg.Client({ connectionString: at.databaseUrl });
  await owner.connect();
  const place = [decodeId('tenant', at.tenantId), own, decodeId('application', appId)];
  await owner.query(
    `insert into message (tenant_id, id, application_id, event_type, payload) values ($1, $2, $3, 'order.placed', '{"of":"yesterday"}')`,
    place,
  );
  await owner.query(
    `insert into delivery (tenant_id, message_id, application_id, endpoint_id, status, attempts, reason)
     values ($1, $2, $3, $4, $5, 2, 'All 2 tries of the schedule failed.')`,
    [...place, decodeId('endpoint', endpointId), deliveryStatus.exhausted],
  );
  await owner.end();
  return own;
};

beforeAll(async () => {
  made = await createTestStack({ retrySchedule: '0,1' });
  at = made.stack.describe();
  client = new Posthorn(at.apiKey, { serverUrl: at.apiUrl });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await made?.close();
});

const focusedName = `(() => {
  const it = document.activeElement;
  if (!it || it === document.body) return '';
  const label = it.getAttribute('aria-label') ?? it.labels?.[0]?.innerText ?? it.innerText ?? '';
  return label.trim();
})()`;

/** Goes on by Tab until what is so called has the focus. */
const tabTo = async (page: Page, name: RegExp): Promise<void> => {
  const passed: string[] = [];
  await eventually(
    async () => {
      for (let presses = 0; presses < 120; presses++) {
        await page.keyboard.press('Tab');
        const found = String(await page.evaluate(focusedName));
        if (name.test(found)) return;
        passed.push(found.slice(0, 30));
      }
      throw new Error(`Nothing called ${name} is reached by Tab: ${[...new Set(passed)].join(' | ')}`);
    },
    { timeoutMs: 20_000 },
  );
};
const activate = async (page: Page, name: RegExp): Promise<void> => {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
};

const enter = {
  'a customer, by a link': async (page: Page, uid: string): Promise<void> => {
    const answer = await fetch(`${at.apiUrl}/api/v1/auth/app-portal-access/${uid}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${at.apiKey}`, 'content-type': 'application/json' },
      body: '{}',
    });
    const { url } = (await answer.json()) as { url: string };
    await page.goto(url.replace(new URL(url).origin, at.apiUrl));
    await activate(page, /^Endpoints$/);
  },
  'a developer': async (page: Page, uid: string): Promise<void> => {
    await signIn(page, at.portalUrl, at.memberEmail, at.memberPassword);
    // An application is found by the palette.
    await page.keyboard.press('ControlOrMeta+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type(uid);
    await page
      .getByRole('option', { name: new RegExp(uid) })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Endpoints' }).waitFor();
    await activate(page, /^Endpoints$/);
  },
} as const;

describe.each(Object.keys(enter) as (keyof typeof enter)[])('%s', (who) => {
  const uid = who.startsWith('a customer') ? 'keys-customer' : 'keys-developer';
  let page: Page;
  let faults: string[];
  let endpointId = '';

  beforeAll(async () => {
    await client.applications.create({ name: `${uid} & Sons`, uid });
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: 'en-GB',
      timezoneId: 'UTC',
    });
    page = await context.newPage();
    faults = watchFaults(page);
    await enter[who](page, uid);
  });
  afterAll(() => page.context().close());

  it('adds an endpoint', async () => {
    await page.getByText('No endpoints yet').waitFor();
    // One key from a list of endpoints.
    await page.keyboard.press('c');
    await page.getByRole('heading', { level: 1, name: 'New endpoint' }).waitFor();
    await tabTo(page, /^URL$/);
    await page.keyboard.type(`${at.receiverUrl}/in/${uid}`);
    await page.getByText('This URL can be sent to.').waitFor();
    await activate(page, /^Create$/);
    await page.getByRole('heading', { level: 1, name: `${at.receiverUrl}/in/${uid}` }).waitFor();
    endpointId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    expect(endpointId).toMatch(/^ep_/);
  });

  it('sends a test and sees it arrive', async () => {
    await activate(page, /^Send test$/);
    await page.getByRole('dialog').waitFor();
    await tabTo(page, /^Event type/);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('order.placed');
    await page.keyboard.press('Enter');
    await page.getByText('It arrived: 200').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect((await made.inbox(uid)).unique).toBeGreaterThan(0);
  });

  it('finds out why a delivery failed', async () => {
    await client.endpoints.create(uid, { url: `${at.receiverUrl}/in/${uid}-bad?status=503`, uid: 'bad' });
    await client.messages.create(uid, { eventType: 'order.refunded', payload: { n: 1 } });
    // Back to the application, and to its log.
    if (who === 'a developer') await activate(page, /^Endpoints$/);
    await activate(page, /^Deliveries$/);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await tabTo(page, /^Any status$|status/i);
    await page.keyboard.type('Failed');
    await page.locator('tbody tr').first().waitFor();
    await activate(page, /^order\.refunded/);
    await page.getByText('it failed on its own side').first().waitFor();
  });

  it('sends the failures of yesterday again', async () => {
    const appId = (await client.applications.get(uid)).id;
    await plantYesterdaysFailure(appId, endpointId);
    const before = (await made.inbox(uid)).unique;
    await page.goBack();
    await activate(page, /^Endpoints$/);
    await activate(page, new RegExp(`/in/${uid}$`, 'm'));
    await page.getByText('Recent attempts').waitFor();
    await activate(page, /^Send again…$/);
    await page.getByRole('dialog').waitFor();
    await tabTo(page, /^Time$/);
    await page.keyboard.type('Yesterday');
    await page.getByText('One message will be sent.').waitFor();
    await activate(page, /^Send 1$/);
    await page.getByRole('dialog').getByText('Finished').waitFor();
    await eventually(async () => expect((await made.inbox(uid)).unique).toBe(before + 1));
    expect((await made.arrived(uid)).at(-1)?.body).toBe('{"of":"yesterday"}');
    await page.keyboard.press('Escape');
  });

  it('rotates a secret', async () => {
    const secret = async (): Promise<string> => (await client.endpoints.getSecret(uid, endpointId)).key;
    const before = await secret();
    await activate(page, /^Rotate$/);
    await page.getByRole('alertdialog').waitFor();
    await tabTo(page, /^The old one stays valid for$/);
    await page.keyboard.type('3 days');
    await activate(page, /^Rotate$/);
    await page.getByText('The old one stays valid for: 3 days').waitFor();
    expect(await secret()).not.toBe(before);
    expect(faults).toEqual([]);
  });
});
