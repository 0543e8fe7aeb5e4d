import { eventually } from '@posthorn/testkit/eventually';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { Posthorn } from 'posthorn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspect, type Look, launchBrowser, signIn, watchFaults } from './portal-browser.ts';
import { createTestStack, type TestStack } from './stack.ts';

// An operator at three in the morning: what is wrong, whose is it, stop it, mend it, and leave a trace of it all.

let made: TestStack;
let browser: Browser;
let at: ReturnType<TestStack['stack']['describe']>;
let badId: string;
let otherBadId: string;
let host: string;
const uid = 'night';
const wide: Look = { theme: 'light', width: 1280 };

const open = async (
  look: Look,
  email = at.operatorEmail,
  password = at.operatorPassword,
): Promise<{ context: BrowserContext; page: Page; faults: string[] }> => {
  const context = await browser.newContext({
    viewport: { width: look.width, height: 900 },
    locale: 'en-GB',
    colorScheme: look.theme,
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const faults = watchFaults(page);
  await signIn(page, at.portalUrl, email, password);
  return { context, page, faults };
};

const press = async (page: Page, name: string | RegExp, role: 'button' | 'link' = 'button'): Promise<void> => {
  const found = page.getByRole(role, { name }).first();
  await found.waitFor();
  // Focus and key in one: a list that is read anew in between would take the focus along.
  await found.press('Enter');
};

beforeAll(async () => {
  made = await createTestStack({ retrySchedule: '0,600,3600' });
  at = made.stack.describe();
  host = new URL(at.receiverUrl).host;
  for (const [key, name] of [
    [at.apiKey, 'Night'],
    [at.otherApiKey, 'Night of the other tenant, whose name is as long as names of customers sometimes are'],
  ] as const) {
    const client = new Posthorn(key, { serverUrl: at.apiUrl });
    await client.applications.create({ name, uid });
    await client.endpoints.create(uid, { url: `${at.receiverUrl}/in/${uid}-good` });
    const bad = await client.endpoints.create(uid, { url: `${at.receiverUrl}/in/${uid}-bad?status=503` });
    if (key === at.apiKey) badId = bad.id;
    else otherBadId = bad.id;
    for (let n = 0; n < 4; n++) await client.messages.create(uid, { eventType: 'order.placed', payload: { n } });
  }
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await made?.close();
});

describe('by keyboard alone', () => {
  let page: Page;
  let faults: string[];
  beforeAll(async () => {
    ({ page, faults } = await open(wide));
  });

  it('everything is fine, and how much goes through and how fast is told', async () => {
    await page.goto(`${at.portalUrl}operator`);
    await page.getByText('Everything is fine.').waitFor();
    await page.getByText(/^Accepted 8$/).waitFor();
    await page.getByRole('heading', { name: 'Busiest tenants' }).waitFor();
    await page.getByRole('button', { name: 'Last 24 hours' }).focus();
    await page.keyboard.press('Enter');
    await eventually(async () => expect(page.url()).toContain('range=24h'));
    await page.getByText(/^Accepted 8$/).waitFor();
    // Its row in the table of processes, and each lane with its workflow.
    await page.getByRole('cell', { name: 'Worker', exact: true }).waitFor();
    const link = page.getByRole('link', { name: 'Open in Temporal: 0' });
    const workflow = await link.getAttribute('href');
    expect(workflow).toMatch(/^http.*\/namespaces\/default\/workflows\/lanes%2F0-of-\d$/);
  });

  it('the endpoint in trouble is found, opened in Temporal, tried again, paused and resumed', async () => {
    await page.goto(`${at.portalUrl}operator/recoveries`);
    await page.getByText(badId, { exact: true }).waitFor();
    await page.getByPlaceholder('Filter by host').focus();
    await page.keyboard.type('nobody.example.com');
    await page.getByText('No recovery matches these filters').waitFor();
    await eventually(async () => expect(page.url()).toContain('host=nobody.example.com'));
    await press(page, 'Clear filters');
    const line = page.locator('li').filter({ hasText: badId });
    await line.getByText('it failed on its own side').waitFor();
    const href = await line.getByRole('link', { name: /^Open in Temporal/ }).getAttribute('href');
    expect(href).toContain(`/workflows/recovery%2F${badId}`);
    const workflow = await fetch(
      `${new URL(href ?? '').origin}/api/v1/namespaces/default/workflows/recovery%2F${badId}`,
    );
    expect(workflow.status).toBe(200);
    await line.getByRole('button', { name: 'Retry now' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(/waiting deliveries were brought forward/).waitFor();
    await line.getByRole('button', { name: 'Pause' }).focus();
    await page.keyboard.press('Enter');
    await line.getByText('Paused', { exact: true }).waitFor();
    await line.getByRole('button', { name: 'Resume' }).focus();
    await page.keyboard.press('Enter');
    await line.getByRole('button', { name: 'Retry now' }).waitFor();
  });

  it('the failing host leads down to its endpoints, and to a plan for it', async () => {
    await page.goto(`${at.portalUrl}operator/traffic`);
    await press(page, host, 'link');
    await page.getByRole('heading', { name: `Failing endpoints of ${host}` }).waitFor();
    await page
      .getByText(/^5xx \d+$/)
      .first()
      .waitFor();
    await press(page, 'Steering', 'link');
    await page.goto(`${at.portalUrl}operator/steer?action=pause&host=${host}`);
    await press(page, 'Show the plan');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Touches 4 endpoints of 2 tenants.').waitFor();
    await inspect(page, 'operator-steer-plan', wide);
    await dialog.getByLabel('Reason').focus();
    await page.keyboard.press('Enter');
    await dialog.getByText('Give a reason').waitFor();
    await page.keyboard.type('The receiver hangs');
    await page.keyboard.press('Enter');
    await page.getByText('Started in 2 tenants.').waitFor();
    const run = page
      .locator('li')
      .filter({ hasText: `Pause endpoints: ${host}` })
      .first();
    await run.getByText('Finished').first().waitFor();
    await run.getByText('4 of 4').first().waitFor();
    await page.goto(`${at.portalUrl}operator/recoveries?state=paused`);
    await page.getByText(otherBadId, { exact: true }).waitFor();
    await page.goto(`${at.portalUrl}operator/steer?action=resume&host=${host}`);
    await press(page, 'Show the plan');
    await dialog.getByText('Touches 4 endpoints of 2 tenants.').waitFor();
    await dialog.getByLabel('Reason').fill('It answers again');
    await page.keyboard.press('Enter');
    await page
      .locator('li')
      .filter({ hasText: `Resume endpoints: ${host}` })
      .getByText('4 of 4')
      .first()
      .waitFor();
  });

  it('what was never attempted or failed is counted before it is sent again', async () => {
    const client = new Posthorn(at.apiKey, { serverUrl: at.apiUrl });
    const late = await client.endpoints.create(uid, { url: `${at.receiverUrl}/in/${uid}-late` });
    await page.goto(`${at.portalUrl}operator/steer?action=replay_missing&endpoint=${late.id}`);
    await press(page, 'Show the plan');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Touches 1 endpoints of 1 tenants. Sends 4 messages again.').waitFor();
    await dialog.getByLabel('Reason').fill('It was made too late');
    await page.keyboard.press('Enter');
    await page.locator('li').filter({ hasText: late.id }).getByText('4 of 4').first().waitFor();
    await eventually(async () => expect((await made.inbox(`${uid}-late`)).unique).toBe(4));
  });

  it('a key that leaked is found and ended, and the audit log of all tenants knows why', async () => {
    const answer = await fetch(`${at.apiUrl}/api/v1/api-key`, {
      method: 'POST',
      headers: { authorization: `Bearer ${at.otherApiKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Leaked key', scopes: ['endpoint:read'] }),
    });
    const { token } = (await answer.json()) as { token: string };
    const use = () => fetch(`${at.apiUrl}/api/v1/app`, { headers: { authorization: `Bearer ${token}` } });
    await page.goto(`${at.portalUrl}operator/keys`);
    await page.getByLabel('Name, or how the key begins').focus();
    await page.keyboard.type('Leaked');
    await press(page, 'Revoke: Leaked key');
    await page.getByRole('dialog').getByLabel('Reason').fill('It stood in a public repository');
    await page.keyboard.press('Enter');
    await page.getByText('No key matches').waitFor();
    await eventually(async () => expect((await use()).status).toBe(401));
    await page.goto(`${at.portalUrl}operator/audit?kind=operator&action=api_key.revoke`);
    const row = page.locator('details').filter({ hasText: 'api_key.revoke' }).first();
    await row.locator('summary').focus();
    await page.keyboard.press('Enter');
    await row.getByText('It stood in a public repository').waitFor();
    const download = page.waitForEvent('download');
    await press(page, 'Export: CSV');
    expect((await download).suggestedFilename()).toBe('audit.csv');
  });

  it('the self-check says what it saw, the tenant what it uses', async () => {
    await page.goto(`${at.portalUrl}operator/self-check`);
    await page.getByText('cannot get around row-level security').waitFor();
    await page.getByText('Everything that can be checked is as it should be.').waitFor();
    await page.goto(`${at.portalUrl}operator/tenants/${at.otherTenantId}`);
    await page.getByRole('heading', { name: 'Usage and quotas' }).waitFor();
    // From an endpoint of a tenant one is not within, by a reason, to that endpoint under the banner.
    await page.goto(`${at.portalUrl}operator/recoveries?tenant=${at.otherTenantId}`);
    const line = page.locator('li').filter({ hasText: otherBadId });
    await line.getByRole('link', { name: /night-bad/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByLabel('Reason').fill('A customer asked for help');
    await page.getByRole('dialog').getByRole('button', { name: 'Act within this tenant' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(/as an operator until/).waitFor();
    await eventually(async () => expect(page.url()).toContain(`/endpoints/${otherBadId}`));
    await page.getByRole('button', { name: 'End', exact: true }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Tenants' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('a worker that died is told, with since when and what to do', async () => {
    await page.goto(`${at.portalUrl}operator`);
    await page.getByText('Everything is fine.').waitFor();
    await made.stack.workers[0]?.stop();
    await page.getByText('No worker is alive').waitFor({ timeout: 90_000 });
    await page.getByText('Start a worker, or look at why').waitFor();
    await inspect(page, 'operator-broken', wide);
    await made.stack.addWorker();
    await page.getByText('Everything is fine.').waitFor({ timeout: 90_000 });
  }, 240_000);
});

it('is nobody who is none: by session, by key, by page', async () => {
  const { context, page } = await open(wide, at.memberEmail, at.memberPassword);
  for (const path of [
    'overview',
    'throughput',
    'traffic',
    'failing-endpoint',
    'recovery',
    'steer',
    'api-key',
    'storage',
    'self-check',
    'feature-flag',
    'audit',
    'audit/export',
    `tenant/${at.tenantId}/usage`,
  ]) {
    const url = `${at.apiUrl}/api/v1/operator/${path}`;
    expect((await context.request.get(url)).status(), `a member, ${path}`).toBe(403);
    const byKey = await fetch(url, { headers: { authorization: `Bearer ${at.apiKey}` } });
    expect(byKey.status, `a key, ${path}`).toBe(403);
    expect((await fetch(url)).status, `nobody, ${path}`).toBe(401);
  }
  for (const path of ['recoveries', 'steer', 'keys', 'self-check']) {
    await page.goto(`${at.portalUrl}operator/${path}`);
    await page.getByText('Your role does not allow this.').first().waitFor();
  }
  await context.close();
});

const looks = (['light', 'dark'] as const).flatMap((theme) => [1280, 320].map((width): Look => ({ theme, width })));

describe.each(looks)('$theme, $width px', (look) => {
  it('every page of the operator is accessible and fits', { timeout: 180_000 }, async () => {
    const { context, page } = await open(look);
    const visit = async (path: string, text: string, name: string): Promise<void> => {
      await page.goto(`${at.portalUrl}operator${path}`);
      await page.getByText(text).first().waitFor();
      await inspect(page, `operator-${name}`, look);
    };
    await visit('', 'Processes', 'overview');
    await visit('/recoveries', badId, 'recoveries');
    await visit('/recoveries?host=nobody', 'No recovery matches these filters', 'recoveries-none');
    await visit('/traffic', 'Failing endpoints', 'traffic');
    await visit('/steer?action=replay_failed', 'By tenant', 'steer');
    await visit('/keys', 'Last used', 'keys');
    await visit('/storage', 'Week from', 'storage');
    await visit('/audit', 'operator.steer', 'audit');
    await visit('/self-check', 'Walls between tenants', 'self-check');
    await visit(`/tenants/${at.otherTenantId}`, 'Endpoints of the largest application', 'tenant-usage');
    await page.route('**/trpc/operator.recoveries*', (route) => route.abort());
    await visit('/recoveries', 'Posthorn cannot be reached.', 'recoveries-failing');
    await context.close();
  });
});
