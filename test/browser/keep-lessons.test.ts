// Lessons beyond the first are kept when they are opened, or all at once by a press; the list says truthfully which are there.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { LESSONS } from '#content/course.ts';

import { auditScreen } from '../support/browser/audit-screen.ts';
import { keptParts, untilKept } from '../support/browser/kept-on-phone.ts';
import { buildNextVersion } from '../support/browser/next-version.ts';
import { NO_NETWORK, openBrowser, openPhone, readyOffline } from '../support/browser/open-browser.ts';
import { startApp } from '../support/browser/start-app.ts';
import { openPhoneIn, VARIANTS } from '../support/browser/variants.ts';
import { SAMPLE_WORDS, walkSample } from '../support/browser/walk-sample.ts';
import { nameOf, words } from '../support/browser/words.ts';
import { addSampleLesson, SAMPLE } from '../support/sample-lesson.ts';

const NEW_SENTENCE = 'あたらしい版の 文です。';
const AT = `/lesson/${SAMPLE.id}`;
const PART = `lessons/${SAMPLE.id}`;

let browser: Browser;
let first: { dist: string; erase: () => void };
let next: { dist: string; erase: () => void };
beforeAll(async () => {
  first = buildNextVersion(addSampleLesson);
  next = buildNextVersion((folder) => {
    addSampleLesson(folder);
    const file = join(folder, `locales/ja/lessons/${SAMPLE.id}.json`);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(words(SAMPLE_WORDS, 'steps.purpose.say2'), NEW_SENTENCE));
  });
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  first?.erase();
  next?.erase();
});

const seeTitle = (page: Page, language = 'ja') =>
  page.getByRole('heading', { level: 1, name: nameOf(SAMPLE_WORDS, 'title', language) }).waitFor();
const keepButton = (page: Page) => page.getByRole('button', { name: nameOf('lessons', 'keep.button') });
const untilSaid = (page: Page, key: string) =>
  page.getByText(words('lessons', key), { exact: true }).first().waitFor();

/** A phone at home, ready to work without a network; nothing but the first lesson is on it. */
async function phoneAt(url: string) {
  const phone = await openPhone(browser);
  await phone.page.goto(url);
  await readyOffline(phone.page);
  phone.expectTrouble(NO_NETWORK);
  return phone;
}

test('opened once with a network, a lesson is walked without one, with its pictures and from its own page', async () => {
  await using app = await startApp(first.dist);
  const phone = await phoneAt(app.url);
  const { page } = phone;
  await page.goto(app.url + AT);
  await seeTitle(page);
  await untilKept(page, PART);
  await app.stop();
  await page.goto(app.url + AT);
  await seeTitle(page);
  expect(await page.locator('#app').getAttribute('data-page')).toBe(AT);
  const picture = page.getByRole('img', { name: words(SAMPLE_WORDS, 'steps.purpose.picture') });
  expect(await picture.evaluate((it: HTMLImageElement) => it.naturalWidth)).toBeGreaterThan(0);
  await walkSample(page);
  await phone.close();
});

test('a lesson that is not on the phone says so kindly without a network, and opens after everything was kept', async () => {
  await using app = await startApp(first.dist);
  const phone = await phoneAt(app.url);
  const { page } = phone;
  await app.stop();
  await page.goto(app.url + AT);
  await page.getByText(words('common', 'trouble.missing')).waitFor();
  await page.getByText(words('common', 'trouble.missingDo')).waitFor();

  await page.goto(`${app.url}/lessons`);
  const row = (lesson: string) =>
    page.getByRole('link').filter({ hasText: words(`lessons/${lesson}`, 'title') });
  await row('el-qr-pay').getByText(words('lessons', 'keep.ready')).waitFor();
  await row(SAMPLE.id).getByText(words('lessons', 'keep.needs')).waitFor();
  await keepButton(page).click();
  await untilSaid(page, 'keep.later');
  await untilSaid(page, 'keep.laterDo');

  await app.restart();
  await keepButton(page).click();
  await untilSaid(page, 'keep.done');
  await row(SAMPLE.id).getByText(words('lessons', 'keep.ready')).waitFor();
  expect(await keptParts(page)).toEqual(expect.arrayContaining([PART, 'lessons/el-qr-pay']));
  await app.stop();
  for (const lesson of [...LESSONS, SAMPLE.id]) {
    await page.goto(`${app.url}/lesson/${lesson}`);
    await page.getByRole('heading', { level: 1, name: nameOf(`lessons/${lesson}`, 'title') }).waitFor();
  }
  await walkSample(page);
  await phone.close();
});

test('a new version brings its own files of what was kept, and lets go of the old ones', async () => {
  await using app = await startApp(first.dist);
  const phone = await phoneAt(app.url);
  const { page } = phone;
  await page.goto(app.url + AT);
  await untilKept(page, PART);
  app.replaceApp(next.dist);
  await app.restart();
  await page.goto(app.url);
  const take = page.getByRole('button', { name: nameOf('common', 'update.now') });
  await expect.poll(() => take.isVisible()).toBe(true);
  await app.stop();
  await page.goto(app.url + AT);
  await page.getByText(words(SAMPLE_WORDS, 'steps.purpose.say2')).waitFor();
  await page.goto(app.url);
  await Promise.all([page.waitForEvent('load'), take.click()]);
  await expect.poll(() => take.isVisible().catch(() => true)).toBe(false);
  await page.goto(app.url + AT);
  await page.getByText(NEW_SENTENCE).waitFor();
  await untilKept(page, PART);
  const lists = () =>
    page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('lessons-')));
  await expect.poll(lists).toHaveLength(1);
  await phone.close();
});

test('in a language chosen later, a lesson that was kept is there too', async () => {
  await using app = await startApp(first.dist);
  const phone = await phoneAt(app.url);
  const { page } = phone;
  await page.goto(app.url + AT);
  await untilKept(page, PART);
  await page.goto(`${app.url}/settings`);
  await page
    .locator('label')
    .filter({ hasText: words('settings', 'words.english') })
    .click();
  await page.getByRole('heading', { level: 1, name: nameOf('settings', 'title', 'en') }).waitFor();
  await untilKept(page, PART);
  await app.stop();
  await page.goto(app.url + AT);
  await seeTitle(page, 'en');
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  await walkSample(page, 'en');
  await phone.close();
});

test.each(VARIANTS)('what the list says of keeping passes the gate at $name', async (variant) => {
  await using app = await startApp(first.dist);
  const phone = await openPhoneIn(browser, app.url, variant);
  const { page } = phone;
  phone.expectTrouble(NO_NETWORK);
  const complaints: string[] = [];
  const look = async (key: string) => {
    await untilSaid(page, key);
    for (const one of await auditScreen(page)) complaints.push(`${key}: ${one}`);
  };
  await page.goto(`${app.url}/lessons`);
  await look('keep.offer');
  await app.stop();
  await keepButton(page).click();
  await look('keep.later');
  await app.restart();
  await keepButton(page).click();
  await look('keep.done');
  expect(complaints).toEqual([]);
  await phone.close();
});
