// Screens that only some phones need are kept when they are opened; a phone that never opened them says so kindly.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { auditScreen } from '../support/browser/audit-screen.ts';
import { keptParts, untilKept } from '../support/browser/kept-on-phone.ts';
import { buildNextVersion } from '../support/browser/next-version.ts';
import { NO_NETWORK, openBrowser, openPhone, readyOffline } from '../support/browser/open-browser.ts';
import { settle } from '../support/browser/screens.ts';
import { startApp } from '../support/browser/start-app.ts';
import { openPhoneIn, VARIANTS } from '../support/browser/variants.ts';
import { nameOf, words } from '../support/browser/words.ts';

const NEW_SENTENCE = 'あたらしい版です';

let browser: Browser;
let next: { dist: string; erase: () => void };
beforeAll(async () => {
  next = buildNextVersion((folder) => {
    const file = join(folder, 'locales/ja/class.json');
    const all = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    writeFileSync(file, JSON.stringify({ ...all, title: NEW_SENTENCE }));
  });
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  next?.erase();
});

const button = (page: Page, file: string, key: string) =>
  page.getByRole('button', { name: nameOf(file, key) });
const link = (page: Page, file: string, key: string) => page.getByRole('link', { name: nameOf(file, key) });
const seeTitle = (page: Page, name: RegExp | string) =>
  page.getByRole('heading', { level: 1, name }).waitFor();

/** A phone that has opened these screens once with a network, and whose network is cut. */
async function cutOffAfter(url: string, ...paths: string[]) {
  const phone = await openPhone(browser);
  await phone.page.goto(url);
  await readyOffline(phone.page);
  for (const path of paths) {
    await phone.page.goto(url + path);
    await phone.page.getByRole('heading', { level: 1 }).waitFor();
  }
  phone.expectTrouble(NO_NETWORK);
  return phone;
}

/** From the first screen of a class to the summary of what was counted. */
async function countTwo(page: Page) {
  await button(page, 'class', 'today.without').tap();
  const residents = page.getByRole('group', { name: nameOf('class', 'count.who.residents') });
  await residents.getByRole('button').last().tap();
  await residents.getByRole('button').last().tap();
  await expect.poll(() => residents.getByRole('button').nth(1).textContent()).toBe('2人');
  await link(page, 'class', 'count.finish').tap();
  await button(page, 'class', 'finish.keep').tap();
  await seeTitle(page, nameOf('class', 'done.title'));
}

test('a phone that opened the class once counts one with the network cut, and projects and prints', async () => {
  await using app = await startApp();
  const phone = await cutOffAfter(app.url, '/class');
  const { page } = phone;
  await untilKept(page, 'pages/class');
  await app.stop();
  await page.goto(`${app.url}/class`);
  await countTwo(page);
  await page.goto(`${app.url}/outbox`);
  await seeTitle(page, nameOf('outbox', 'title'));
  await page.goto(`${app.url}/class/join`);
  await seeTitle(page, nameOf('class', 'join.title'));
  await page.goto(`${app.url}/projector/el-qr-pay/purpose`);
  await page.getByText(words('lessons/el-qr-pay', 'title')).first().waitFor();
  await page.goto(`${app.url}/print/slip/A01`);
  expect(await button(page, 'print', 'print').textContent()).toBe(words('print', 'print'));
  await phone.close();
});

test('after a new version was taken a class is counted with the network cut, in its new words', async () => {
  await using app = await startApp();
  const phone = await cutOffAfter(app.url, '/class');
  const { page } = phone;
  await untilKept(page, 'pages/class');
  app.replaceApp(next.dist);
  await app.restart();
  await page.goto(app.url);
  const take = button(page, 'common', 'update.now');
  await expect.poll(() => take.isVisible()).toBe(true);
  await app.stop();
  await Promise.all([page.waitForEvent('load'), take.click()]);
  await expect.poll(() => take.isVisible().catch(() => true)).toBe(false);
  await page.goto(`${app.url}/class`);
  await seeTitle(page, NEW_SENTENCE);
  await countTwo(page);
  await phone.close();
});

test('the search works with the network cut once the list of lessons was opened', async () => {
  await using app = await startApp();
  const phone = await cutOffAfter(app.url, '/lessons');
  const { page } = phone;
  await untilKept(page, 'pages/search');
  expect(await keptParts(page)).not.toContain('pages/class');
  await app.stop();
  await page.goto(`${app.url}/lessons`);
  await link(page, 'lessons', 'search').tap();
  await page.getByRole('textbox').fill('zei');
  await page
    .getByRole('link', { name: nameOf('lessons/el-qr-pay', 'title', 'ja', 'begins') })
    .first()
    .waitFor();
  await phone.close();
});

const SAID_KINDLY = [words('common', 'trouble.missing'), words('common', 'trouble.missingDo')];

test.each([
  '/class',
  '/class/join',
  '/class/count',
  '/outbox',
  '/search',
  '/print/slip/A01',
  '/print/card/el-qr-pay',
  '/projector/el-qr-pay/purpose',
])('%s, never opened on this phone, says kindly without a network that it cannot be shown', async (path) => {
  await using app = await startApp();
  const phone = await cutOffAfter(app.url);
  await app.stop();
  await phone.page.goto(app.url + path);
  for (const sentence of SAID_KINDLY) await phone.page.getByText(sentence).waitFor();
  expect(await keptParts(phone.page)).not.toContain('pages/class');
  await phone.close();
});

test.each(VARIANTS)(
  'pressed at home, the class says so too, and passes the gate at $name',
  async (variant) => {
    await using app = await startApp();
    const phone = await openPhoneIn(browser, app.url, variant);
    const { page } = phone;
    phone.expectTrouble(NO_NETWORK);
    phone.expectTrouble(/Couldn't load preload assets/u);
    await page.goto(app.url);
    const toClass = page.getByRole('link', { name: nameOf('home', 'class.title', 'ja', 'begins') });
    await toClass.waitFor();
    await app.stop();
    await toClass.click();
    for (const sentence of SAID_KINDLY) await page.getByText(sentence).waitFor();
    await settle(page);
    expect(await auditScreen(page)).toEqual([]);
    await app.restart();
    await button(page, 'common', 'trouble.retry').click();
    await seeTitle(page, nameOf('class', 'title'));
    await phone.close();
  },
);
