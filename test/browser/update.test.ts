// A new version waits until a person says yes, on the home screen; nobody is interrupted in a lesson.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { auditScreen } from '../support/browser/audit-screen.ts';
import { buildNextVersion } from '../support/browser/next-version.ts';
import {
  NO_NETWORK,
  openBrowser,
  openPhone,
  readyOffline,
  type Phone,
} from '../support/browser/open-browser.ts';
import { startApp, type RunningApp } from '../support/browser/start-app.ts';
import { openPhoneIn, VARIANTS } from '../support/browser/variants.ts';
import { nameOf, words } from '../support/browser/words.ts';

const NEW_TITLE = 'あたらしい版です';

let browser: Browser;
let next: { dist: string; erase: () => void };
beforeAll(async () => {
  next = buildNextVersion((folder) => {
    const file = join(folder, 'locales/ja/home.json');
    const home = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    writeFileSync(file, JSON.stringify({ ...home, title: NEW_TITLE }));
  });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  next.erase();
});

const titleOf = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();
const takeButton = (page: Page) => page.getByRole('button', { name: nameOf('common', 'update.now') });
const reloadButton = (page: Page) => page.getByRole('button', { name: nameOf('common', 'update.reload') });
const OLD_TITLE = words('home', 'title');

/** A phone that has the old version, and a server that has the new one. */
async function phoneBeforeUpdate(app: RunningApp, opened = openPhone(browser)): Promise<Phone> {
  const phone = await opened;
  await phone.page.goto(app.url);
  await readyOffline(phone.page);
  app.replaceApp(next.dist);
  phone.expectTrouble(NO_NETWORK);
  await app.restart();
  return phone;
}

/** Waits until the new version has been loaded and stands by. */
async function newVersionWaits(page: Page): Promise<void> {
  const isWaiting = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return registration !== undefined && registration.waiting !== null;
    });
  await expect.poll(isWaiting).toBe(true);
}

test('a waiting version is offered at home, and taken when the person says so', async () => {
  await using app = await startApp();
  const phone = await phoneBeforeUpdate(app);
  const { page } = phone;
  await page.reload();
  await expect.poll(() => takeButton(page).isVisible()).toBe(true);
  expect(await titleOf(page)).toBe(OLD_TITLE);
  await takeButton(page).click();
  await expect.poll(() => titleOf(page).catch(() => undefined)).toBe(NEW_TITLE);
  await expect.poll(() => takeButton(page).isVisible()).toBe(false);
  await phone.close();
});

test('inside a lesson nothing is said of a waiting version; at home it is', async () => {
  await using app = await startApp();
  const phone = await phoneBeforeUpdate(app);
  const { page } = phone;
  await page.goto(`${app.url}/lesson/el-qr-pay`);
  const lesson = await titleOf(page);
  await newVersionWaits(page);
  await page.waitForTimeout(1_000);
  expect(await takeButton(page).count()).toBe(0);
  expect(await titleOf(page)).toBe(lesson);
  await page.goto(app.url);
  expect(await titleOf(page)).toBe(OLD_TITLE);
  await expect.poll(() => takeButton(page).isVisible()).toBe(true);
  await phone.close();
});

test('when one window takes the new version, the other is offered a reload that works', async () => {
  await using app = await startApp();
  const phone = await phoneBeforeUpdate(app);
  const { page: first, context } = phone;
  const second = await context.newPage();
  await second.goto(app.url);
  await first.reload();
  await newVersionWaits(first);
  await expect.poll(() => takeButton(first).isVisible()).toBe(true);
  await takeButton(first).click();
  await expect.poll(() => titleOf(first).catch(() => undefined)).toBe(NEW_TITLE);
  await second.bringToFront();
  expect(await titleOf(second)).toBe(OLD_TITLE);
  await expect.poll(() => reloadButton(second).isVisible()).toBe(true);
  await reloadButton(second).click();
  await expect.poll(() => titleOf(second).catch(() => undefined)).toBe(NEW_TITLE);
  await phone.close();
});

test.each(VARIANTS)('the offer of a new version passes the gate at $name', async (variant) => {
  await using app = await startApp();
  const phone = await phoneBeforeUpdate(app, openPhoneIn(browser, app.url, variant));
  const { page } = phone;
  await page.reload();
  await expect.poll(() => takeButton(page).isVisible()).toBe(true);
  expect(await auditScreen(page)).toEqual([]);
  await phone.close();
});
