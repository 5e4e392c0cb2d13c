// The first lesson on the built app, as at home: loaded once, then no network and no server; the practice slip is printed and filmed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { writeFilm } from '../support/browser/fake-camera.ts';
import { leadOn } from '../support/browser/lead-on.ts';
import {
  cameraFlags,
  NO_NETWORK,
  openBrowser,
  openPhone,
  readyOffline,
} from '../support/browser/open-browser.ts';
import { lookAtCode, printSlip } from '../support/browser/printed-slip.ts';
import { startApp } from '../support/browser/start-app.ts';
import { nameOf, words } from '../support/browser/words.ts';

const LESSON = 'lessons/el-qr-pay';
const SCANNER = 'simulators/slip-reader';

const seeStep = (page: Page, step: string) =>
  page.getByRole('heading', { level: 1, name: nameOf(LESSON, `steps.${step}.title`) }).waitFor();
const goOn = (page: Page) =>
  leadOn(page, () => page.getByRole('button', { name: nameOf('common', 'next') }).click());
// The whole row can be pressed; after a wrong press the right one also bears 「ここです」.
const choose = (page: Page, step: string, choice: string) =>
  page
    .locator('label')
    .filter({ hasText: words(LESSON, `steps.${step}.choices.${choice}.label`) })
    .click();

async function tickAll(page: Page) {
  for (const box of await page.getByRole('checkbox').all()) await box.check();
}

async function film(page: Page) {
  const press = (key: string) => page.getByRole('button', { name: nameOf(SCANNER, key) }).click();
  await press('press.camera');
  await press('camera.open');
  await page.getByText(words(SCANNER, 'said.found'), { exact: true }).first().waitFor();
}

test('with the network cut a resident learns to pay, from the printed slip to 「ひとりで」, and a reload stays at its step', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tetote-lesson-'));
  const app = await startApp();
  const printer = await openBrowser();
  const { picture, part } = lookAtCode(await printSlip(printer, app.url), 0.4);
  await printer.close();
  writeFilm(join(folder, 'slip.y4m'), picture, { part, tilt: 4 });
  const browser = await openBrowser(cameraFlags(join(folder, 'slip.y4m')));
  const phone = await openPhone(browser);
  const { page } = phone;

  await page.goto(`${app.url}/lesson/el-qr-pay`);
  await readyOffline(page);
  await app.stop();
  phone.expectTrouble(NO_NETWORK);
  await page.goto(`${app.url}/lesson/el-qr-pay`);

  await page.getByRole('link', { name: nameOf('lesson', 'begin') }).click();
  await seeStep(page, 'find-mark');
  await choose(page, 'find-mark', 'leaflet');
  await page.getByText(words(LESSON, 'steps.find-mark.choices.leaflet.feedback').slice(0, 12)).waitFor();
  await choose(page, 'find-mark', 'notice');
  await goOn(page);
  await seeStep(page, 'choose-road');
  await choose(page, 'choose-road', 'app');
  await goOn(page);
  await seeStep(page, 'open-reader');
  await choose(page, 'open-reader', 'reader');
  await goOn(page);
  await seeStep(page, 'scan');
  await film(page);
  await goOn(page);
  await seeStep(page, 'check-four');

  await page.reload();
  await seeStep(page, 'check-four');
  await page.goto(app.url);
  const resume = page.getByRole('link').filter({ hasText: words('home', 'resume.title') });
  await resume.filter({ hasText: words(LESSON, 'title') }).click();
  await seeStep(page, 'check-four');

  await tickAll(page);
  await goOn(page);
  await seeStep(page, 'choose-method');
  await choose(page, 'choose-method', 'bank');
  await goOn(page);
  await seeStep(page, 'confirm');
  await page.getByRole('button', { name: nameOf(LESSON, 'steps.confirm.choices.pay.label') }).click();
  await page.getByText(words(LESSON, 'done.note')).first().waitFor();
  await goOn(page);
  await seeStep(page, 'after');
  await tickAll(page);
  await goOn(page);
  await page.getByRole('heading', { level: 1, name: nameOf('lesson', 'done.title') }).waitFor();
  await page.getByRole('radio', { name: nameOf('lesson', 'done.outcome.alone') }).check();
  await page.getByText(words('lesson', 'done.heard.alone')).waitFor();
  await page.goto(`${app.url}/lessons`);
  await expect.poll(() => page.getByText(words('lessons', 'state.done')).isVisible()).toBe(true);

  await phone.close();
  await browser.close();
  await app[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});
