import { digitsOf } from '@posthorn/testkit/authenticator';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspect, type Look, launchBrowser, looks, signIn, watchFaults } from './portal-browser.ts';
import { createTestStack, type TestStack } from './stack.ts';

let made: TestStack;
let browser: Browser;
let at: ReturnType<TestStack['stack']['describe']>;
let key: string;
let kept: string;
const password = 'correct horse battery staple';

beforeAll(async () => {
  made = await createTestStack();
  at = made.stack.describe();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await made?.close();
});

const open = async (look: Look = { theme: 'light', width: 1280 }): Promise<Page> => {
  const context = await browser.newContext({
    viewport: { width: look.width, height: 900 },
    locale: 'en-GB',
    colorScheme: look.theme,
  });
  return context.newPage();
};

const enterPassword = async (page: Page): Promise<void> => {
  await page.goto(at.portalUrl);
  await page.getByLabel('Email').fill(at.memberEmail);
  await page.getByLabel('Password').fill(password);
  await page.keyboard.press('Enter');
};

describe('one’s own account', () => {
  it('a password is changed, and only with the one before it', async () => {
    const page = await open();
    const faults = watchFaults(page);
    await signIn(page, at.portalUrl, at.memberEmail, at.memberPassword);
    await page.goto(`${at.portalUrl}account`);
    await page.getByLabel('New password').fill('short');
    await page.getByLabel('Current password').fill('not it at all');
    await page.keyboard.press('Enter');
    await page.getByText('At least 12 characters, please.').waitFor();
    await page.getByLabel('New password').fill(password);
    await page.keyboard.press('Enter');
    await page.getByText('This is not your password.').waitFor();
    await page.getByLabel('Current password').fill(at.memberPassword);
    await page.keyboard.press('Enter');
    await page.getByText('The password was changed.').waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('a second factor is set up and asked for from then on', async () => {
    const page = await open();
    await enterPassword(page);
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
    await page.goto(`${at.portalUrl}account`);
    await page.getByRole('button', { name: 'Set it up' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Your password').fill(password);
    await page.keyboard.press('Enter');
    await dialog.getByRole('img', { name: 'The key as a QR code' }).waitFor();
    key = (await dialog.locator('code').first().textContent()) ?? '';
    kept = (await dialog.locator('code').nth(1).locator('span').first().textContent()) ?? '';
    await dialog.getByRole('textbox', { name: 'Code' }).fill('000000');
    await page.keyboard.press('Enter');
    await dialog.getByText('This code is not right').waitFor();
    await dialog.getByRole('textbox', { name: 'Code' }).fill(digitsOf(`otpauth://totp/x?secret=${key}`));
    await page.keyboard.press('Enter');
    await page.getByText('On: signing in asks for a code').waitFor();
    await page.context().close();

    const next = await open();
    await enterPassword(next);
    await next.getByRole('heading', { name: 'Second factor' }).waitFor();
    await next.getByLabel('Code').fill(digitsOf(`otpauth://totp/x?secret=${key}`));
    await next.keyboard.press('Enter');
    await next.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
    await next.context().close();
  });

  it.each(looks)('its pages are accessible and fit in $theme at $width px', { timeout: 60_000 }, async (look) => {
    const page = await open(look);
    await page.goto(at.portalUrl);
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    await inspect(page, 'sign-in', look);
    await enterPassword(page);
    await page.getByRole('heading', { name: 'Second factor' }).waitFor();
    await inspect(page, 'sign-in-factor', look);
    await page.getByLabel('Code').fill(digitsOf(`otpauth://totp/x?secret=${key}`));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
    await page.goto(`${at.portalUrl}account`);
    await page.getByText('Where you are signed in').waitFor();
    await page.getByText('(here)').waitFor();
    await inspect(page, 'account', look);
    await page.context().close();
  });

  it('a lost device is no lost account: a kept code opens it once, and the factor is turned off', async () => {
    const page = await open();
    await enterPassword(page);
    await page.getByRole('button', { name: 'My device is lost' }).click();
    await page.getByLabel('Code').fill(kept);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
    await page.goto(`${at.portalUrl}account`);
    await page.getByRole('button', { name: 'Sign out everywhere else' }).click();
    await page.getByText('You are signed in here alone.').waitFor();
    await page.getByRole('button', { name: 'Turn it off' }).click();
    await page.getByRole('dialog').getByLabel('Your password').fill(password);
    await page.keyboard.press('Enter');
    await page.getByText('Off: the password alone opens your account.').waitFor();
    await page.context().close();

    const again = await open();
    await enterPassword(again);
    await again.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
    await again.context().close();
  });

  it('a provider’s refusal is told in words of our own', async () => {
    const page = await open();
    await page.goto(`${at.portalUrl}sign-in?error=%3Cb%3Enobody%3C%2Fb%3E`);
    await page.getByRole('alert').getByText('Signing in there did not work.').waitFor();
    expect(await page.content()).not.toContain('nobody');
    await page.context().close();
  });
});
