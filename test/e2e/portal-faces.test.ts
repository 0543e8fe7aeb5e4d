import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { eventually } from '@posthorn/testkit/eventually';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { Posthorn } from 'posthorn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspect, type Look, launchBrowser, looks, signIn, watchFaults } from './portal-browser.ts';
import { scriptTexts } from './script-texts.ts';
import { createTestStack, type TestStack } from './stack.ts';

let made: TestStack;
let browser: Browser;
let hostile: Server;
let at: ReturnType<TestStack['stack']['describe']>;
let client: Posthorn;
let goodId: string;
let badId: string;
let failedId: string;
const uid = 'faces';

const open = async (
  look: Look,
  email: string,
  password: string,
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
const wide: Look = { theme: 'light', width: 1280 };

beforeAll(async () => {
  made = await createTestStack({ retrySchedule: '0,1,600,3600' });
  at = made.stack.describe();
  client = new Posthorn(at.apiKey, { serverUrl: at.apiUrl });
  await client.applications.create({ name: 'Faces', uid });
  goodId = (await client.endpoints.create(uid, { url: `${at.receiverUrl}/in/${uid}-good` })).id;
  badId = (await client.endpoints.create(uid, { url: `${at.receiverUrl}/in/${uid}-bad?status=500` })).id;
  failedId = (await client.messages.create(uid, { eventType: 'order.placed', payload: { n: 1 } })).id;
  // It answers whatever was sent to it, as a page and in a header; with 200, so that it is never taken for one in trouble.
  hostile = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const text = Buffer.concat(parts).toString('utf8');
      response.writeHead(200, { 'content-type': 'text/html', 'x-said': encodeURI(text).slice(0, 500) });
      response.end(text);
    });
  }).listen(0, '127.0.0.1');
  await once(hostile, 'listening');
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  hostile?.close();
  await made?.close();
});

describe('by keyboard alone', () => {
  let page: Page;
  let faults: string[];
  const press = async (
    name: string | RegExp,
    role: 'button' | 'link' | 'menuitem' | 'tab' = 'button',
  ): Promise<void> => {
    const found = page.getByRole(role, { name }).first();
    await found.waitFor();
    // In one step: a menu that closes gives the focus back a moment later.
    await found.press('Enter');
  };
  beforeAll(async () => {
    ({ page, faults } = await open(wide, at.memberEmail, at.memberPassword));
  });

  it('a test is sent and its answer is seen', async () => {
    await page.goto(`${at.portalUrl}applications/${uid}/endpoints/${goodId}`);
    await press('Send test');
    await page.getByRole('dialog').getByLabel('Event type').focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('order.placed');
    await page.keyboard.press('Enter');
    await page.getByText('It arrived: 200').waitFor();
    await page.keyboard.press('Escape');
  });

  it('why a delivery failed is found, and that its signature was right', async () => {
    await page.goto(`${at.portalUrl}applications/${uid}/messages/${failedId}`);
    const bad = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: `${uid}-bad` }) })
      .last();
    await bad.getByText('it failed on its own side').first().waitFor();
    await bad.getByRole('tab', { name: 'Response' }).first().focus();
    await page.keyboard.press('ArrowRight');
    await press('Check the signature of this attempt');
    await page.getByText('The signature fits.').waitFor();
  });

  it('what failed since yesterday is counted, sent again, and watched to its end', async () => {
    await page.goto(`${at.portalUrl}applications/${uid}/endpoints/${goodId}`);
    await press('Send again…');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('No message matches').waitFor();
    await dialog.getByRole('radio', { name: /^All/ }).focus();
    await page.keyboard.press('Space');
    await dialog
      .getByText(/^(One message|\d+) will be sent\./)
      .or(dialog.getByText('One message will be sent.'))
      .first()
      .waitFor();
    await dialog.getByRole('button', { name: /^Send \d/ }).focus();
    await page.keyboard.press('Enter');
    await dialog.getByText('Finished').waitFor();
    await page.goto(`${at.portalUrl}tasks`);
    await page.getByText('Finished').first().waitFor();
  });

  it('a secret is rotated with the overlap that was chosen', async () => {
    await page.goto(`${at.portalUrl}applications/${uid}/endpoints/${goodId}`);
    await press('Rotate');
    await page.getByRole('alertdialog').getByLabel('The old one stays valid for').selectOption('1');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Rotate' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('The old one stays valid for: 1 hour').waitFor();
  });

  it('an endpoint is paused and resumed, and nothing is lost meanwhile', async () => {
    await press('More');
    await press('Pause', 'menuitem');
    await page.getByText('nothing is sent, everything waits').waitFor();
    const message = await client.messages.create(uid, { eventType: 'order.placed', payload: { n: 2 } });
    await press('Resume');
    await eventually(async () =>
      expect((await made.arrived(`${uid}-good`)).some((each) => each.headers['webhook-id'] === message.id)).toBe(true),
    );
  });

  it('an endpoint is told at once that its URL cannot be, and takes a filter that was tried', async () => {
    await page.goto(`${at.portalUrl}applications/${uid}/endpoints/new`);
    await page.getByLabel('URL').focus();
    await page.keyboard.type('ftp://example.com/in');
    await page.keyboard.press('Tab');
    await page.getByLabel('URL').fill('http://169.254.169.254/in');
    await page.locator('[aria-invalid="true"]').waitFor();
    await page.getByLabel('URL').fill(`${at.receiverUrl}/in/${uid}-filtered`);
    await page.getByText('This URL can be sent to.').waitFor();
    await page.getByText('Advanced', { exact: false }).first().click();
    await page.getByLabel('Filter').fill('payload.total > 100');
    await press('Try it…');
    await press(/^Try$/);
    await page.getByText('This message would be sent.').waitFor();
    await press('Add a header');
    await page.getByLabel('Name of a header').fill('X-Api-Key');
    await page.getByLabel('Value of X-Api-Key').fill('very secret');
    await press('Create');
    await page.getByText('The endpoint was created.').waitFor();
    await press('Edit', 'link');
    await page.getByLabel('Filter').waitFor({ state: 'attached' });
    expect(await page.content()).not.toContain('very secret');
  });

  it('an API key is made, shown once, works, and is revoked', async () => {
    await page.goto(`${at.portalUrl}api-keys`);
    await press('New API key');
    await page.getByLabel('Name').fill('From the page');
    await page.keyboard.press('Enter');
    const key = await page.getByRole('dialog').locator('code').textContent();
    const own = new Posthorn(key ?? '', { serverUrl: at.apiUrl });
    expect((await own.applications.get(uid)).name).toBe('Faces');
    await press('I have kept it');
    await press('Revoke: From the page');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Revoke' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('From the page was revoked.').waitFor();
    await eventually(async () => expect(own.applications.get(uid)).rejects.toThrow());
    expect(faults).toEqual([]);
  });

  it('a colleague is invited, comes by the link, and stands in the list and in the log', async () => {
    await page.goto(`${at.portalUrl}members`);
    await press('Invite');
    await page.getByRole('dialog').getByLabel('Email').fill('colleague@example.com');
    await page.keyboard.press('Enter');
    const link = (await page.getByRole('dialog').locator('code').textContent()) ?? '';
    const context = await browser.newContext({ locale: 'en-GB' });
    const theirs = await context.newPage();
    await theirs.goto(link);
    await theirs.getByLabel('Name').fill('A colleague');
    await theirs.getByLabel('Password').fill('correct horse battery');
    await theirs.keyboard.press('Enter');
    await theirs.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
    await theirs.goto(link);
    await theirs.reload();
    await theirs.getByText('This invitation opens nothing').waitFor();
    await context.close();
    await page.reload();
    await page.getByText('colleague@example.com').first().waitFor();
    await page.goto(`${at.portalUrl}audit?action=invitation`);
    await page.getByText('invitation.create').first().waitFor();
  });
});

describe('an operator', () => {
  it('sees the installation, limits and suspends a tenant, and acts within it under a banner', async () => {
    const { context, page, faults } = await open(wide, at.operatorEmail, at.operatorPassword);
    await page.goto(`${at.portalUrl}operator`);
    await page.getByText('All lanes run').waitFor();
    await page.getByText(new URL(at.receiverUrl).host).first().waitFor();
    await page.goto(`${at.portalUrl}operator/url-check`);
    await page.getByLabel('URL').fill('http://169.254.169.254/latest/meta-data');
    await page.keyboard.press('Enter');
    await page.getByText('Refused').first().waitFor();
    await page.goto(`${at.portalUrl}operator/tenants`);
    await page.getByRole('button', { name: 'New tenant' }).click();
    await page.getByRole('dialog').getByLabel('Name').fill('Limited');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Close' }).last().click();
    await page.getByRole('link', { name: 'Limited' }).click();
    await page.getByLabel('Messages a month').fill('1000');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved.').waitFor();
    await page.getByRole('button', { name: 'Suspend' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Suspend' }).click();
    await page.getByRole('button', { name: 'Lift the suspension' }).click();
    await page.getByRole('button', { name: 'Suspend' }).waitFor();
    await page.getByRole('button', { name: 'Act within this tenant' }).click();
    await page.getByLabel('Reason').fill('A customer asked for help');
    await page.getByRole('dialog').getByRole('button', { name: 'Act within this tenant' }).click();
    await page.getByText('You act within Limited as an operator').waitFor();
    await page.goto(`${at.portalUrl}applications`);
    await page.getByText('No applications yet').waitFor();
    await page.getByRole('button', { name: 'End' }).click();
    await page.getByRole('heading', { level: 1, name: 'Tenants' }).waitFor();
    expect(await page.getByText('You act within').count()).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('is nobody who is none', async () => {
    const { context, page } = await open(wide, at.memberEmail, at.memberPassword);
    await page.goto(`${at.portalUrl}operator`);
    await page.getByText('Your role does not allow this.').waitFor();
    expect(await page.getByRole('link', { name: 'Installation' }).count()).toBe(0);
    await context.close();
  });
});

it(`${scriptTexts.length} texts that would be scripts are run nowhere`, { timeout: 240_000 }, async () => {
  const { port } = hostile.address() as AddressInfo;
  const app = await client.applications.create({ name: scriptTexts[0] ?? '', uid: 'hostile', metadata: {} });
  const endpoint = await client.endpoints.create('hostile', {
    url: `http://127.0.0.1:${port}/in`,
    description: scriptTexts.slice(0, 20).join(' '),
    headers: { 'X-Text': '<script>window.ran=1</script>' },
  } as Parameters<typeof client.endpoints.create>[1]);
  const ids: string[] = [];
  for (const text of scriptTexts) {
    await client.applications.create({ name: text.slice(0, 250) });
    const made = await client.messages.create('hostile', { eventType: 'order.placed', payload: { text }, tags: ['x'] });
    ids.push(made.id);
  }
  const { context, page, faults } = await open(wide, at.memberEmail, at.memberPassword);
  await context.addInitScript('window.ran = 0; window.alert = () => { window.ran = 1; };');
  const quiet = async (): Promise<void> => {
    expect(await page.evaluate('window.ran')).toBe(0);
    expect(await page.locator('#content img, #content iframe, #content script, #content svg[onload]').count()).toBe(0);
  };
  await page.goto(`${at.portalUrl}applications`);
  await page.locator('tbody tr').nth(49).waitFor();
  await quiet();
  await page.getByRole('button', { name: 'Older' }).click();
  await page.waitForURL(/iterator=/);
  await page.locator('tbody tr').nth(40).waitFor();
  await quiet();
  await page.goto(`${at.portalUrl}applications/${app.id}/endpoints/${endpoint.id}`);
  await page.locator('ol[aria-label="Recent attempts"] summary').first().click();
  await page.getByText('First byte').waitFor();
  await quiet();
  // Each message with its body, the answer's body and the answer's headers.
  for (const id of ids) {
    await page.goto(`${at.portalUrl}applications/hostile/messages/${id}`);
    await page.getByText('First byte').first().waitFor();
    await quiet();
  }
  expect(faults).toEqual([]);
  await context.close();
});

describe.each(looks)('in $theme at $width px', (look) => {
  it('every page of the developer and the customer is accessible and fits', { timeout: 120_000 }, async () => {
    const { context, page } = await open(look, at.memberEmail, at.memberPassword);
    const within = `${at.portalUrl}applications/${uid}`;
    const pages: [name: string, url: string, sign: string | RegExp][] = [
      ['overview', `${at.portalUrl}overview`, 'Busiest applications'],
      ['tasks', `${at.portalUrl}tasks`, 'Finished'],
      ['usage', `${at.portalUrl}usage`, 'Attempts by day'],
      ['api-keys', `${at.portalUrl}api-keys`, 'Last used'],
      ['members', `${at.portalUrl}members`, 'colleague@example.com'],
      ['audit', `${at.portalUrl}audit?action=api_key`, 'api_key.create'],
      ['settings', `${at.portalUrl}settings`, 'Embedded portal'],
      ['verify', `${within}/endpoints/${goodId}/verify`, 'Why does it not verify?'],
    ];
    for (const [name, url, sign] of pages) {
      await page.goto(url);
      // On narrow windows some columns are there, and not shown.
      await page.getByText(sign).first().waitFor({ state: 'attached' });
      await inspect(page, name, look);
    }
    await page.goto(`${within}/endpoints/new`);
    await page.locator('summary').first().click();
    await page.getByRole('button', { name: 'Add a header' }).click();
    await inspect(page, 'endpoint-new', look);
    await page.goto(`${within}/endpoints/${badId}`);
    await page.getByText('What is next').waitFor();
    await inspect(page, 'endpoint-queue', look);
    await page.getByRole('button', { name: 'Send again…' }).click();
    await page.getByRole('dialog').getByText('No message matches').waitFor();
    await inspect(page, 'replay', look);
    await context.close();
  });

  it('every page of the operator is accessible and fits', { timeout: 120_000 }, async () => {
    const { context, page } = await open(look, at.operatorEmail, at.operatorPassword);
    await page.goto(`${at.portalUrl}operator`);
    await page.getByText('Lane and worker').waitFor();
    await inspect(page, 'operator', look);
    await page.goto(`${at.portalUrl}operator/tenants`);
    await page.getByRole('link', { name: 'Limited' }).click();
    await page.getByText('impersonation.start').first().waitFor();
    await inspect(page, 'operator-tenant', look);
    await page.goto(`${at.portalUrl}operator/tenants`);
    await page.getByRole('link', { name: 'Limited' }).waitFor();
    await inspect(page, 'operator-tenants', look);
    await page.goto(`${at.portalUrl}operator/url-check`);
    await page.getByLabel('URL').fill('http://127.0.0.1/');
    await page.keyboard.press('Enter');
    await page.getByText('127.0.0.1').first().waitFor();
    await inspect(page, 'operator-url-check', look);
    await context.close();
  });
});
