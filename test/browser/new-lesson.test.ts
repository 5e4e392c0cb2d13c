// Adding a lesson needs no code: a plan, its words, its drawings and one id in the course. Everything else comes by itself.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { buildNextVersion } from '../support/browser/next-version.ts';
import { openBrowser, openPhone, PHONE } from '../support/browser/open-browser.ts';
import { startApp, type RunningApp } from '../support/browser/start-app.ts';
import { SAMPLE_WORDS, walkSample } from '../support/browser/walk-sample.ts';
import { nameOf, words } from '../support/browser/words.ts';
import { addSampleLesson, SAMPLE } from '../support/sample-lesson.ts';
import { filesUnder } from '../support/source-files.ts';

let app: RunningApp;
let browser: Browser;
let built: { dist: string; erase: () => void };
beforeAll(async () => {
  built = buildNextVersion(addSampleLesson);
  [app, browser] = await Promise.all([startApp(built.dist), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await app?.[Symbol.asyncDispose]();
  built?.erase();
});

test('what is added is data: plans and words, and drawings', () => {
  const files = filesUnder(SAMPLE.folder, '');
  expect(files.length).toBeGreaterThan(4);
  expect(files.filter((file) => !/\.(?:json|svg)$/u.test(file))).toEqual([]);
});

test('its opening is a page of its own, which can be read before any script ran', async () => {
  expect(existsSync(join(built.dist, `lesson/${SAMPLE.id}.html`))).toBe(true);
  const phone = await openPhone(browser, { ...PHONE, javaScriptEnabled: false });
  await phone.page.goto(`${app.url}/lesson/${SAMPLE.id}`);
  for (const key of ['title', 'steps.purpose.say1', 'bring1']) {
    expect(await phone.page.getByText(words(SAMPLE_WORDS, key)).first().isVisible(), key).toBe(true);
  }
  await phone.close();
});

test('it stands in the list under its track, and is walked from there to its end', async () => {
  const phone = await openPhone(browser);
  const { page } = phone;
  await page.goto(`${app.url}/lessons`);
  const track = page.getByRole('region', { name: nameOf('lessons', `track.${SAMPLE.track}`) });
  const row = track.getByRole('link').filter({ hasText: words(SAMPLE_WORDS, 'title') });
  await row.filter({ hasText: words(SAMPLE_WORDS, 'about') }).click();
  await page.getByRole('heading', { level: 1, name: nameOf(SAMPLE_WORDS, 'title') }).waitFor();
  await walkSample(page);
  await page.getByText(words(SAMPLE_WORDS, 'done.note')).first().waitFor();
  await page.getByRole('radio', { name: nameOf('lesson', 'done.outcome.alone') }).check();
  await page.getByText(words('lesson', 'done.heard.alone')).waitFor();
  await page.goto(`${app.url}/lessons`);
  await expect.poll(() => row.getByText(words('lessons', 'state.done')).isVisible()).toBe(true);
  await phone.close();
});

test.each(['ja', 'en'])('a tutor can tick it as taught, under its title in %s', async (language) => {
  const phone = await openPhone(browser);
  const { page } = phone;
  if (language === 'en') {
    await page.goto(`${app.url}/settings`);
    await page
      .locator('label')
      .filter({ hasText: words('settings', 'words.english') })
      .click();
    await page.getByRole('heading', { level: 1, name: nameOf('settings', 'title', 'en') }).waitFor();
  }
  await page.goto(`${app.url}/class`);
  await page.getByRole('button', { name: nameOf('class', 'today.without', language) }).click();
  const lesson = page.getByRole('checkbox', { name: nameOf(SAMPLE_WORDS, 'title', language) });
  await lesson.check();
  expect(await lesson.isChecked()).toBe(true);
  await phone.close();
});
