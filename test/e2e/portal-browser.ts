import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';

const require = createRequire(import.meta.url);
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const artefacts = path.resolve(import.meta.dirname, '../artefacts/portal');

export type Theme = 'light' | 'dark';
export type Look = { theme: Theme; width: number };

/** How every page is looked at. */
export const looks: Look[] = [
  { theme: 'light', width: 1280 },
  { theme: 'dark', width: 1280 },
  { theme: 'light', width: 320 },
  { theme: 'dark', width: 320 },
];

/** Chromium of the machine: POSTHORN_CHROMIUM names another than Debian's. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.POSTHORN_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });

/** What a page must never do: throw, or break the content security policy. */
export const watchFaults = (page: Page): string[] => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (/Content Security Policy|is not a function|Minified React error/.test(message.text()))
      faults.push(message.text());
  });
  return faults;
};

export const signIn = async (page: Page, portalUrl: string, email: string, password: string): Promise<void> => {
  await page.goto(portalUrl);
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /^(Overview|Installation)$/ }).waitFor();
};

type Violation = { id: string; nodes: { target: string[] }[] };

const wholePage = '{ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }';

/** Looks at the page as it is now: keeps a picture, asks axe, and measures whether it is wider than the window. */
export const inspect = async (page: Page, name: string, { theme, width }: Look): Promise<void> => {
  // Colours that fade in would be measured half way.
  await page.evaluate('Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null)))');
  mkdirSync(artefacts, { recursive: true });
  await page.screenshot({ path: path.join(artefacts, `${name}-${theme}-${width}.png`), fullPage: true });
  await page.evaluate(axeSource);
  const violations = await page.evaluate<Violation[]>(
    `axe.run(document, ${wholePage}).then((result) => result.violations)`,
  );
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`);
  expect(found, `axe on ${name}, ${theme}, ${width} px`).toEqual([]);
  const tooWide = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
  expect(tooWide, `${name} is wider than ${width} px`).toBeLessThanOrEqual(0);
};
