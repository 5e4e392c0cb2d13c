// `npm run bench:load`: the app against hand-written pages with the same content, in one interleaved run. Prints ratios; exits 1
// when one is over its limit. Absolute times depend on the machine and are shown only for orientation. A hand-written page says the
// same words, with the same breaks between phrases and the same rules for letters and lines: what differs is how it was made.
import type { BrowserContext } from 'playwright-core';

import { buildApp } from '../support/browser/build-app.ts';
import {
  newProfile,
  openBrowser,
  openLastingPhone,
  PHONE,
  readyOffline,
} from '../support/browser/open-browser.ts';
import { startApp } from '../support/browser/start-app.ts';
import { inTurn, median, type Side } from './interleave.ts';
import { measureLoad, readContent, type Load } from './measure-load.ts';
import { startStaticServer } from './static-server.ts';

const ROUNDS = Number(process.env['ROUNDS'] ?? 15);
/** `PART=offline` or `PART=online` measures one half. */
const PART = process.env['PART'];
const ONLINE_LIMIT = 1.1;
const OFFLINE_LIMIT = 1.4;
/** One page of each kind, and a second lesson: what a lesson loads must not depend on how many there are. */
const PATHS = ['/', '/lesson/el-qr-pay', '/lesson/fake-sms'];

type Series = Record<Side, Load[]>;
type Result = { what: string; app: number; handWritten: number; limit: number };

const newSeries = (): Series => ({ app: [], 'hand-written': [] });

function resultsOf(what: string, series: Series, limit: number): Result[] {
  const by = (key: keyof Load) => ({
    app: median(series.app.map((load) => load[key])),
    handWritten: median(series['hand-written'].map((load) => load[key])),
  });
  return [
    { what: `${what}: first contentful paint`, ...by('firstPaint'), limit },
    { what: `${what}: content on screen`, ...by('onScreen'), limit },
  ];
}

/** The security headers with which the app's host sends a page. */
async function hostHeaders(url: string): Promise<Record<string, string>> {
  const { headers } = await fetch(url);
  const isSecurity = /^(?:content-security|cross-origin|permissions|referrer|x-content)/u;
  return Object.fromEntries([...headers].filter(([name]) => isSecurity.test(name)));
}

/** First visits over slow 4G with a 4 × slower processor, each in a browser context without a memory. */
async function benchOnline(): Promise<Result[]> {
  await using app = await startApp();
  const hand = await startStaticServer({ hasWorker: false, headers: await hostHeaders(app.url) });
  const urls: Record<Side, string> = { app: app.url, 'hand-written': hand.url };
  const browser = await openBrowser();
  const results: Result[] = [];
  for (const path of PATHS) {
    // as it stands before anything only this phone knows is drawn
    const context = await browser.newContext({ ...PHONE, javaScriptEnabled: false });
    const page = await context.newPage();
    const [ours, theirs] = [
      await readContent(page, app.url + path),
      await readContent(page, hand.url + path),
    ];
    await context.close();
    if (ours !== theirs) {
      throw new Error(`test/bench/pages does not show what the app shows at ${path}:\n${theirs}\n${ours}`);
    }
    const series = newSeries();
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const side of inTurn(round)) {
        const fresh = await browser.newContext(PHONE);
        series[side].push(await measureLoad(fresh, urls[side] + path, true));
        await fresh.close();
      }
    }
    results.push(...resultsOf(`first visit ${path}`, series, ONLINE_LIMIT));
  }
  await browser.close();
  await hand.stop();
  return results;
}

/** A browser that is closed sooner may forget a cache it has just begun. */
const BROWSER_NOTES_MS = 6_000;

/** Under which names a worker may keep the page of an address. */
const filesOf = (path: string) => [path, path === '/' ? '/index.html' : `${path}.html`];

/** Visits each page once and waits until the worker keeps it: a lesson beyond the first download is kept a moment after it is opened. */
async function visit(context: BrowserContext, url: string): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  for (const path of PATHS) {
    await page.goto(url + path);
    await readyOffline(page);
    await page.waitForFunction(async (kept) => {
      const answers = await Promise.all(kept.map((file) => caches.match(file, { ignoreSearch: true })));
      return answers.some(Boolean);
    }, filesOf(path));
  }
  await page.waitForTimeout(BROWSER_NOTES_MS);
}

/** Cold starts with the server gone: a new browser process on the same profile each time. */
async function benchOffline(): Promise<Result[]> {
  const app = await startApp();
  const hand = await startStaticServer({ hasWorker: true, headers: {} });
  const sides: Record<Side, { url: string; profile: ReturnType<typeof newProfile> }> = {
    app: { url: app.url, profile: newProfile() },
    'hand-written': { url: hand.url, profile: newProfile() },
  };
  for (const { url, profile } of Object.values(sides)) {
    const phone = await openLastingPhone(profile.folder);
    await visit(phone.context, url);
    await phone.context.close();
  }
  await app.stop();
  await hand.stop();
  const results: Result[] = [];
  for (const path of PATHS) {
    const series = newSeries();
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const side of inTurn(round)) {
        const { url, profile } = sides[side];
        const phone = await openLastingPhone(profile.folder);
        series[side].push(await measureLoad(phone.context, url + path, false));
        await phone.context.close();
      }
    }
    results.push(...resultsOf(`offline cold start ${path}`, series, OFFLINE_LIMIT));
  }
  await app[Symbol.asyncDispose]();
  for (const { profile } of Object.values(sides)) profile.erase();
  return results;
}

buildApp('.');
const results = [
  ...(PART === 'offline' ? [] : await benchOnline()),
  ...(PART === 'online' ? [] : await benchOffline()),
];
console.log(`Medians of ${ROUNDS} interleaved rounds, 4 × slower processor, first visits over slow 4G`);
for (const { what, app, handWritten, limit } of results) {
  const ratio = app / handWritten;
  const verdict = ratio <= limit ? 'ok' : 'OVER';
  console.log(
    `${what.padEnd(62)} app ${app.toFixed(0).padStart(5)} ms  hand-written ${handWritten.toFixed(0).padStart(5)} ms  ` +
      `ratio ${ratio.toFixed(2)}  limit ${limit.toFixed(1)}  ${verdict}`,
  );
}
process.exitCode = results.every(({ app, handWritten, limit }) => app / handWritten <= limit) ? 0 : 1;
