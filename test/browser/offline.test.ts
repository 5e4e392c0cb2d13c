// Loaded once, the app starts with no network and no server.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import {
  newProfile,
  NO_NETWORK,
  openBrowser,
  openLastingPhone,
  openPhone,
  readyOffline,
} from '../support/browser/open-browser.ts';
import { startApp } from '../support/browser/start-app.ts';
import { chooseTextSize } from '../support/browser/variants.ts';
import { words } from '../support/browser/words.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

declare global {
  interface Window {
    titlesSeen: string[];
  }
}

/** From now on every page notes each title it ever shows, from the first painted one on. */
const noteTitles = (page: Page) =>
  page.addInitScript(() => {
    window.titlesSeen = [];
    const note = () => {
      const title = document.querySelector('h1')?.textContent.trim();
      if (title && window.titlesSeen.at(-1) !== title) window.titlesSeen.push(title);
    };
    new MutationObserver(note).observe(document, { childList: true, subtree: true, characterData: true });
  });

const titleOf = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();

test('home and the lesson open with the server gone, and the lesson never flashes another page', async () => {
  await using app = await startApp();
  const phone = await openPhone(browser);
  const { page } = phone;
  await page.goto(app.url);
  await readyOffline(page);
  const home = await titleOf(page);
  await noteTitles(page);
  await page.goto(`${app.url}/lesson/el-qr-pay`);
  const lesson = await titleOf(page);
  expect(lesson).not.toBe(home);
  await app.stop();
  phone.expectTrouble(NO_NETWORK);

  await page.goto(app.url);
  await expect.poll(() => titleOf(page)).toBe(home);
  await page.goto(`${app.url}/lesson/el-qr-pay`);
  await expect.poll(() => titleOf(page)).toBe(lesson);
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => window.titlesSeen)).toEqual([lesson?.trim()]);
  await phone.close();
});

test('a person with large letters sees the lesson and nothing else first, without a network', async () => {
  await using app = await startApp();
  const phone = await openPhone(browser);
  const { page } = phone;
  await page.goto(app.url);
  await readyOffline(page);
  await chooseTextSize(page, app.url, 'largest');
  await page.goto(`${app.url}/lesson/el-qr-pay`);
  const lesson = await titleOf(page);
  await app.stop();
  phone.expectTrouble(NO_NETWORK);
  await noteTitles(page);
  await page.reload();
  await expect.poll(() => titleOf(page)).toBe(lesson);
  expect(await page.evaluate(() => document.documentElement.dataset['size'])).toBe('largest');
  expect(await page.evaluate(() => window.titlesSeen)).toEqual([lesson?.trim()]);
  await phone.close();
});

test('English, once chosen with a network, starts in English after the phone was switched off without one', async () => {
  const profile = newProfile();
  const app = await startApp();
  const before = await openLastingPhone(profile.folder);
  await before.page.goto(`${app.url}/settings`);
  await readyOffline(before.page);
  await before.page
    .locator('label')
    .filter({ hasText: words('settings', 'words.english') })
    .click();
  await expect.poll(() => titleOf(before.page)).toBe(words('settings', 'title', 'en'));
  // all of them or none are put there
  const keptWords = () =>
    before.page.evaluate(async () => (await (await caches.open('kept-words')).keys()).length);
  await expect.poll(keptWords).toBeGreaterThan(0);
  await before.close();
  await app.stop();
  const after = await openLastingPhone(profile.folder);
  after.expectTrouble(NO_NETWORK);
  await after.page.goto(app.url);
  await expect.poll(() => titleOf(after.page)).toBe(words('home', 'title', 'en'));
  expect(await after.page.evaluate(() => document.documentElement.lang)).toBe('en');
  await after.page.goto(`${app.url}/lesson/el-qr-pay`);
  await expect.poll(() => titleOf(after.page)).toBe(words('lessons/el-qr-pay', 'title', 'en'));
  await after.close();
  await app[Symbol.asyncDispose]();
  profile.erase();
});

test('started anew after the phone was switched off, with no network, home stands', async () => {
  const profile = newProfile();
  const app = await startApp();
  const before = await openLastingPhone(profile.folder);
  await before.page.goto(app.url);
  await readyOffline(before.page);
  const home = await titleOf(before.page);
  await before.close();
  await app.stop();
  const after = await openLastingPhone(profile.folder);
  after.expectTrouble(NO_NETWORK);
  await after.page.goto(app.url);
  expect(await titleOf(after.page)).toBe(home);
  await after.close();
  await app[Symbol.asyncDispose]();
  profile.erase();
});

test('the app can be installed: nothing in the way, and a manifest without errors', async () => {
  const profile = newProfile();
  await using app = await startApp();
  const phone = await openLastingPhone(profile.folder);
  await phone.page.goto(app.url);
  await readyOffline(phone.page);
  const cdp = await phone.context.newCDPSession(phone.page);
  const manifest = await cdp.send('Page.getAppManifest');
  expect(manifest.url).toBe(`${app.url}/manifest.webmanifest`);
  expect(manifest.errors).toEqual([]);
  const { installabilityErrors } = await cdp.send('Page.getInstallabilityErrors');
  expect(installabilityErrors).toEqual([]);
  const { icons = [], screenshots = [] } = JSON.parse(manifest.data ?? '{}') as {
    icons?: { src: string; purpose?: string }[];
    screenshots?: { src: string }[];
  };
  expect(icons.map((icon) => icon.purpose)).toContain('maskable');
  expect(screenshots.length).toBeGreaterThan(0);
  for (const { src } of [...icons, ...screenshots]) {
    const answer = await fetch(new URL(src, app.url));
    expect(answer.headers.get('content-type'), src).toMatch(/^image\//u);
  }
  await phone.close();
  profile.erase();
});
