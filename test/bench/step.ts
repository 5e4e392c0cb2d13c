// `npm run bench:step`: from one step of a lesson to the next, the app against a hand-written page that swaps the same two steps with
// three lines of script, in one interleaved run. Prints the ratio and the time; exits 1 when one is over its limit.
import type { Page } from 'playwright-core';

import { buildApp } from '../support/browser/build-app.ts';
import { openBrowser, PHONE, readyOffline } from '../support/browser/open-browser.ts';
import { startApp } from '../support/browser/start-app.ts';
import { inTurn, median, type Side } from './interleave.ts';
import { contentOf } from './measure-load.ts';
import { measureStep } from './measure-step.ts';
import { startStaticServer } from './static-server.ts';

const ROUNDS = Number(process.env['ROUNDS'] ?? 40);
const SLOWER = 6;
const RATIO_LIMIT = 1.2;
const MS_LIMIT = 100;
const LESSON = '/lesson/el-qr-pay';
const STEP = `${LESSON}/find-mark`;
const RIGHT = '領収済通知書';
/** Both sides rest before the press, so that nothing of the opening is measured. */
const REST_MS = 500;

/**
 * Comes to the first of the two steps and answers it, so that 「つぎへ」 leads on. In the app as a person does, from the lesson's first
 * screen, never seen before; the hand-written page has nothing before it.
 */
async function standAtStep(page: Page, url: string, side: Side): Promise<void> {
  if (side === 'app') {
    await page.goto(`${url}/robots.txt`);
    await page.evaluate(() => indexedDB.deleteDatabase('tetote'));
    await page.goto(url + LESSON);
    await page.waitForTimeout(REST_MS);
    await page.getByRole('link', { name: /はじめる/u }).tap();
    await page.waitForURL(url + STEP);
  } else await page.goto(url + STEP);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('label').filter({ hasText: RIGHT }).tap();
  await page.waitForTimeout(REST_MS);
}

/** Fails unless both sides show the same before and after the press. */
async function compareContent(pages: Readonly<Record<Side, Page>>, urls: Readonly<Record<Side, string>>) {
  const shown: Record<Side, string[]> = { app: [], 'hand-written': [] };
  for (const side of inTurn(0)) {
    const page = pages[side];
    await page.goto(urls[side] + STEP);
    await page.getByRole('heading', { level: 1 }).waitFor();
    shown[side].push(await contentOf(page));
    await page.locator('label').filter({ hasText: RIGHT }).tap();
    await measureStep(page, 1);
    shown[side].push(await contentOf(page));
  }
  if (shown.app.join('\n') !== shown['hand-written'].join('\n')) {
    throw new Error(`test/bench/pages does not show what the app shows:\n${JSON.stringify(shown, null, 2)}`);
  }
}

async function benchStep(): Promise<Record<Side, number[]>> {
  await using app = await startApp();
  const hand = await startStaticServer({ hasWorker: false, headers: {} });
  const urls: Record<Side, string> = { app: app.url, 'hand-written': hand.url };
  const browser = await openBrowser();
  const open = async () => (await browser.newContext(PHONE)).newPage();
  const pages: Record<Side, Page> = { app: await open(), 'hand-written': await open() };
  await pages.app.goto(app.url);
  await readyOffline(pages.app);
  await compareContent(pages, urls);
  const series: Record<Side, number[]> = { app: [], 'hand-written': [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const side of inTurn(round)) {
      const page = pages[side];
      await page.bringToFront();
      await standAtStep(page, urls[side], side);
      series[side].push(await measureStep(page, SLOWER));
    }
  }
  await browser.close();
  await hand.stop();
  return series;
}

buildApp('.');
const series = await benchStep();
const [app, handWritten] = [median(series.app), median(series['hand-written'])];
const ratio = app / handWritten;
const verdictOf = (isGood: boolean) => (isGood ? 'ok' : 'OVER');
console.log(
  `Medians of ${ROUNDS} interleaved rounds, ${SLOWER} × slower processor, from the lifted finger to the painted step`,
);
console.log(
  `app ${app.toFixed(0)} ms  hand-written ${handWritten.toFixed(0)} ms  ` +
    `ratio ${ratio.toFixed(2)}  limit ${RATIO_LIMIT.toFixed(1)}  ${verdictOf(ratio <= RATIO_LIMIT)}`,
);
console.log(`app ${app.toFixed(0)} ms  limit ${MS_LIMIT} ms  ${verdictOf(app <= MS_LIMIT)}`);
process.exitCode = ratio <= RATIO_LIMIT && app <= MS_LIMIT ? 0 : 1;
