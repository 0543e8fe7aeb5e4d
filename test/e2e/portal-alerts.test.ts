import { eventually } from '@posthorn/testkit/eventually';
import { type Mailbox, startMailbox } from '@posthorn/testkit/mailbox';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { Posthorn } from 'posthorn';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspect, type Look, launchBrowser, signIn, watchFaults } from './portal-browser.ts';
import { createTestStack, type TestStack } from './stack.ts';

/** The machine may be busy. */
const patient = { timeoutMs: 60_000 };

let made: TestStack;
let mailbox: Mailbox;
let browser: Browser;
let at: ReturnType<TestStack['stack']['describe']>;
let client: Posthorn;
const uid = 'alerts';

const open = async (look: Look): Promise<{ context: BrowserContext; page: Page; faults: string[] }> => {
  const context = await browser.newContext({
    viewport: { width: look.width, height: 900 },
    locale: 'en-GB',
    colorScheme: look.theme,
  });
  const page = await context.newPage();
  const faults = watchFaults(page);
  await signIn(page, at.portalUrl, at.memberEmail, at.memberPassword);
  return { context, page, faults };
};
const wide: Look = { theme: 'light', width: 1280 };

const call = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
  const answer = await fetch(`${at.apiUrl}/api/v1/${path}`, {
    method,
    headers: { authorization: `Bearer ${at.apiKey}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return (answer.status === 204 ? undefined : await answer.json()) as T;
};

/** Presses what has this name, as the keyboard does. */
const presser =
  (page: Page) =>
  async (name: string | RegExp, role: 'button' | 'link' | 'menuitem' | 'checkbox' | 'radio' = 'button') => {
    const found = page.getByRole(role, { name }).first();
    await found.waitFor();
    // In one step: a menu that closes gives the focus back a moment later.
    await found.press(role === 'checkbox' || role === 'radio' ? 'Space' : 'Enter');
  };

beforeAll(async () => {
  mailbox = await startMailbox();
  made = await createTestStack({
    retrySchedule: '0,1,1,1,1',
    env: { POSTHORN_SMTP_URL: mailbox.url, POSTHORN_MAIL_FROM: 'Hooks <hooks@example.com>' },
  });
  at = made.stack.describe();
  client = new Posthorn(at.apiKey, { serverUrl: at.apiUrl });
  await client.applications.create({ name: 'Ada & Sons', uid });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await made?.close();
  await mailbox?.stop();
});

it('an endpoint that fails until it is disabled is told of, signed to a URL and in words by mail', async () => {
  const app = 'told';
  await client.applications.create({ name: 'Told', uid: app });
  const alert = await call<{ id: string }>('POST', `app/${app}/alert`, { url: `${at.receiverUrl}/in/${app}` });
  const { id } = await call<{ id: string }>('POST', `app/${app}/alert`, {
    email: 'ada@example.com',
    eventTypes: ['endpoint.disabled'],
  });
  const failing = await client.endpoints.create(app, { url: `${at.receiverUrl}/in/${app}-bad?status=500` });
  await client.messages.create(app, { eventType: 'order.placed', payload: { n: 1 } });
  type Told = { type: string; text: string; data: { endpointId: string } };
  const told = async (): Promise<Told[]> => (await made.arrived(app)).map(({ body }) => JSON.parse(body) as Told);
  await eventually(
    async () =>
      expect((await told()).map(({ type }) => type)).toEqual(
        expect.arrayContaining(['message.attempt.failing', 'message.attempt.exhausted']),
      ),
    patient,
  );
  const gone = await client.endpoints.create(app, { url: `${at.receiverUrl}/in/${app}-gone?status=410` });
  await client.messages.create(app, { eventType: 'order.placed', payload: { n: 2 } });
  await eventually(
    async () => expect((await told()).some(({ type }) => type === 'endpoint.disabled')).toBe(true),
    patient,
  );
  const [first] = await made.arrived(app);
  const { key } = await call<{ key: string }>('GET', `app/${app}/alert/${alert.id}/secret`);
  expect(() => new Webhook(key).verify(first?.body ?? '', first?.headers ?? {})).not.toThrow();
  expect((await told()).find(({ type }) => type === 'message.attempt.failing')).toMatchObject({
    text: expect.stringContaining('An endpoint is failing:'),
    data: { endpointId: failing.id },
  });

  await eventually(() => expect(mailbox.mails()).toHaveLength(1), patient);
  const [mail] = mailbox.mails();
  const text = mail?.source.replaceAll('=\r\n', '').replaceAll('=3D', '=') ?? '';
  expect(mail?.to).toEqual(['ada@example.com']);
  expect(text).toContain('It answered 410');
  expect(text).toMatch(/\/portal\/applications\/app_\w+\/endpoints\/ep_\w+/);
  expect(text).toContain(gone.id);
  expect(text).toContain('set up by the API key');
  await eventually(async () => {
    const page = await call<{ data: { responseStatusCode: number }[] }>('GET', `app/${app}/alert/${id}/attempt`);
    expect(page.data).toMatchObject([{ responseStatusCode: 250, url: 'mailto:ada@example.com' }]);
  }, patient);
});

describe('by keyboard alone, alerts', () => {
  let page: Page;
  let faults: string[];
  let press: ReturnType<typeof presser>;
  beforeAll(async () => {
    ({ page, faults } = await open(wide));
    press = presser(page);
  });

  it('are set up to a URL, and a test arrives', async () => {
    const bad = await client.endpoints.create(uid, { url: `${at.receiverUrl}/in/${uid}-bad?status=410` });
    await client.messages.create(uid, { eventType: 'order.placed', payload: { n: 1 } });
    await page.goto(`${at.portalUrl}applications/${uid}/endpoints/${bad.id}`);
    await press('Set up an alert', 'link');
    await page.getByText('Nobody is told yet').waitFor();
    await press('New alert');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('URL').last().focus();
    await page.keyboard.type('ftp://example.com/x');
    await page.keyboard.press('Enter');
    await dialog.locator('[aria-invalid="true"]').waitFor();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(`${at.receiverUrl}/in/${uid}-told`);
    await dialog.getByText('This URL can be sent to.').waitFor();
    await dialog.getByLabel('Name').fill('On-call chat');
    await press('An endpoint has recovered', 'checkbox');
    await press('Create');
    await page.getByText('The alert is set up.').waitFor();
    await page.getByRole('heading', { name: 'Send a test' }).waitFor();
    await dialog.getByRole('button', { name: 'Send test' }).focus();
    await page.keyboard.press('Enter');
    await dialog.getByText(/^It arrived: 2\d\d after/).waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('Last one arrived').waitFor();
    const [test] = await made.arrived(`${uid}-told`);
    expect(JSON.parse(test?.body ?? '{}')).toMatchObject({ text: expect.stringMatching(/^This is a test\./) });
  });

  it('go to a mailbox, and say what the mail server said', async () => {
    await press('New alert');
    const dialog = page.getByRole('dialog');
    await press(/A mailbox/, 'radio');
    await dialog.getByLabel('Email address').fill('team@example.com');
    await press('Create');
    mailbox.refuse(550);
    await dialog.getByRole('button', { name: 'Send test' }).focus();
    await page.keyboard.press('Enter');
    await dialog.getByText('It did not arrive.').waitFor();
    mailbox.refuse(null);
    await press('Send another');
    await dialog.getByRole('button', { name: 'Send test' }).focus();
    await page.keyboard.press('Enter');
    await dialog.getByText('The mail server took it').waitFor();
    await page.keyboard.press('Escape');
    expect(mailbox.mails().some(({ to }) => to.includes('team@example.com'))).toBe(true);
  });

  it('show what was sent, are changed, paused, resumed and deleted', async () => {
    await press('More for team@example.com');
    await press('What was sent', 'menuitem');
    await page.getByRole('dialog').getByText('Failed · 550').waitFor();
    await page.getByRole('dialog').locator('summary').filter({ hasText: '550' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByText('refused by the test').first().waitFor();
    await page.keyboard.press('Escape');
    await press('More for team@example.com');
    await press('Pause', 'menuitem');
    await page.getByText('The alert is paused.').waitFor();
    await press('Resume: team@example.com');
    await page.getByText('The alert goes on.').waitFor();
    await press('More for team@example.com');
    await press('Edit', 'menuitem');
    await page.getByRole('dialog').getByLabel('Name').fill('The team');
    await page.keyboard.press('Enter');
    await page.getByText('The team').waitFor();
    await press('More for team@example.com');
    await press('Delete alert', 'menuitem');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete alert' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('The alert was deleted.').waitFor();
    await page.getByText('The team').waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
  });

  it('of his own a customer has in his portal, and none where he may only look', async () => {
    const portalOf = (body: object) =>
      call<{ url: string }>('POST', `auth/app-portal-access/${uid}`, body).then(({ url }) => url);
    const context = await browser.newContext({ locale: 'en-GB' });
    const theirs = await context.newPage();
    await theirs.goto(await portalOf({}));
    await theirs.getByRole('link', { name: 'Alerts', exact: true }).click();
    await theirs.getByText('On-call chat').waitFor();
    await theirs.getByRole('button', { name: 'New alert' }).click();
    await theirs.getByRole('dialog').getByLabel('URL').last().fill(`${at.receiverUrl}/in/${uid}-customer`);
    await theirs.getByRole('dialog').getByRole('button', { name: 'Create' }).click();
    await theirs.getByRole('dialog').getByRole('button', { name: 'Send test' }).click();
    await theirs.getByText(/^It arrived: 2\d\d after/).waitFor();
    await context.close();
    const other = await browser.newContext({ locale: 'en-GB' });
    const viewer = await other.newPage();
    await viewer.goto(await portalOf({ readOnly: true }));
    await viewer.getByRole('link', { name: 'Alerts', exact: true }).click();
    await viewer.getByText('On-call chat').waitFor();
    expect(await viewer.getByRole('button', { name: /New alert|Send test/ }).count()).toBe(0);
    await other.close();
  });
});

describe('by keyboard alone, operational webhooks', () => {
  it('are created, shown their secret, tried, changed, recovered and deleted', async () => {
    const { context, page, faults } = await open(wide);
    const press = presser(page);
    await page.goto(`${at.portalUrl}overview`);
    await press('Operational webhooks', 'link');
    await page.getByText('None of your programs is told yet').waitFor();
    await press('New endpoint');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('URL').fill(`${at.receiverUrl}/in/${uid}-ops`);
    await press('endpoint.updated', 'checkbox');
    await press('Create');
    await dialog.getByText(/^whsec_/).waitFor();
    const secret = (await dialog.locator('code').textContent()) ?? '';
    await press('I have kept it');
    await press(new RegExp(`/in/${uid}-ops`), 'link');
    await press('Send example');
    await dialog.getByRole('button', { name: 'Send example' }).focus();
    await page.keyboard.press('Enter');
    await dialog.getByText('It arrived: 2').waitFor();
    await page.keyboard.press('Escape');
    const [example] = await made.arrived(`${uid}-ops`);
    expect(() => new Webhook(secret).verify(example?.body ?? '', example?.headers ?? {})).not.toThrow();
    await press('Reveal');
    await page.getByText(secret).waitFor();
    await press('Rotate');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Rotate' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('The secret was rotated.').waitFor();
    await page.locator('ol[aria-label="Recent attempts"] summary').first().focus();
    await page.keyboard.press('Enter');
    await page.getByText('First byte').first().waitFor();
    await press('Edit');
    await dialog.getByLabel('Rate limit').fill('5');
    await page.keyboard.press('Enter');
    await page.getByText('5 a second').waitFor();
    await press('More');
    await press('Send again what failed', 'menuitem');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Send again what failed' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('What failed is being sent again.').waitFor();
    await press('More');
    await press('Disable', 'menuitem');
    await page.getByText('A person or the API switched it off.').waitFor();
    await press('Enable');
    await page.getByText('The endpoint is enabled.').waitFor();
    await press('Operational webhooks', 'link');
    await page.getByLabel('Kind of notice').selectOption('endpoint.disabled');
    await page.waitForURL(/kind=endpoint\.disabled/);
    await page
      .locator('ol[aria-label="What was told"] summary')
      .filter({ hasText: 'endpoint.disabled' })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await page.getByText('"trigger"').first().waitFor();
    await press(new RegExp(`/in/${uid}-ops`), 'link');
    await press('More');
    await press('Delete endpoint', 'menuitem');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete endpoint' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('None of your programs is told yet').waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });
});

const looks: Look[] = [
  { theme: 'light', width: 1280 },
  { theme: 'dark', width: 1280 },
  { theme: 'light', width: 320 },
  { theme: 'dark', width: 320 },
];

describe.each(looks)('in $theme at $width px', (look) => {
  it('every page and dialog is accessible and fits', { timeout: 120_000 }, async () => {
    const app = `looks-${look.theme}-${look.width}`;
    await client.applications.create({ name: 'Looks', uid: app });
    const { context, page } = await open(look);
    await page.goto(`${at.portalUrl}applications/${app}/alerts`);
    await page.getByText('Nobody is told yet').waitFor();
    await inspect(page, 'alerts-empty', look);
    await page.getByRole('button', { name: 'New alert' }).click();
    await page.getByRole('dialog').getByText('When').waitFor();
    await inspect(page, 'alerts-new', look);
    await page.keyboard.press('Escape');
    await call('POST', `app/${app}/alert`, {
      url: `${at.receiverUrl}/in/${'long-name-'.repeat(12)}?status=500`,
      description: 'The chat of the people who are on call for everything that has to do with orders',
    });
    await call('POST', `app/${app}/alert`, { email: 'ada@example.com', disabled: true });
    const { data } = await call<{ data: { id: string }[] }>('GET', `app/${app}/alert`);
    await call('POST', `app/${app}/alert/${data[0]?.id}/test`, {});
    await page.reload();
    await page.getByText('Last one failed').waitFor();
    await inspect(page, 'alerts', look);
    await page
      .getByRole('button', { name: /^More for/ })
      .first()
      .click();
    await page.getByRole('menuitem', { name: 'What was sent' }).click();
    await page.getByRole('dialog').locator('summary').first().click();
    await page.getByRole('dialog').getByText('First byte').waitFor();
    await inspect(page, 'alerts-sent', look);

    await page.goto(`${at.portalUrl}operational-webhooks`);
    await page.getByRole('heading', { level: 1, name: 'Operational webhooks' }).waitFor();
    const ops = await call<{ id: string }>('POST', 'operational-webhook/endpoint', {
      url: `${at.receiverUrl}/in/ops-${look.theme}-${look.width}?status=500`,
      eventTypes: ['endpoint.disabled', 'message.attempt.exhausted'],
    });
    await call('POST', `operational-webhook/endpoint/${ops.id}/send-example`, { eventType: 'endpoint.disabled' });
    await page.reload();
    await page.locator('ol[aria-label="What was told"] summary').first().click();
    await page.getByText('"trigger"').first().waitFor();
    await inspect(page, 'operational-webhooks', look);
    await page.goto(`${at.portalUrl}operational-webhooks/${ops.id}`);
    await page.locator('ol[aria-label="Recent attempts"] summary').first().click();
    await page.getByText('First byte').first().waitFor();
    await inspect(page, 'operational-webhook', look);
    await page.getByRole('button', { name: 'Edit' }).click();
    await page.getByRole('dialog').getByLabel('Rate limit').waitFor();
    await inspect(page, 'operational-webhook-edit', look);
    await context.close();
  });
});
