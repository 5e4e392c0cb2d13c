// Home and the lesson are HTML: they can be read before any script ran, and nothing on them breaks the strict policy.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { LESSONS } from '#content/course.ts';

import { openBrowser, openPhone, PHONE, readyOffline } from '../support/browser/open-browser.ts';
import { startApp, type RunningApp } from '../support/browser/start-app.ts';
import { words } from '../support/browser/words.ts';

let app: RunningApp;
let browser: Browser;
beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await app?.[Symbol.asyncDispose]();
});

const PAGES = ['/', '/lesson/el-qr-pay'];

test.each(PAGES)('%s shows its title and its way on with scripts blocked', async (path) => {
  const phone = await openPhone(browser, { ...PHONE, javaScriptEnabled: false });
  await phone.page.goto(app.url + path);
  const title = phone.page.getByRole('heading', { level: 1 });
  expect(await title.isVisible()).toBe(true);
  expect((await title.textContent())?.trim()).not.toBe('');
  const wayOn = phone.page.locator('main a[href], button').first();
  expect(await wayOn.isVisible()).toBe(true);
  expect((await wayOn.boundingBox())?.height).toBeGreaterThanOrEqual(56);
  await phone.close();
});

const LESSON = 'lessons/el-qr-pay';

test('home shows each way on with its sentence, with scripts blocked', async () => {
  const phone = await openPhone(browser, { ...PHONE, javaScriptEnabled: false });
  await phone.page.goto(app.url);
  for (const way of ['lessons', 'practice', 'class']) {
    const link = phone.page.getByRole('link').filter({ hasText: words('home', `${way}.title`) });
    expect(await link.filter({ hasText: words('home', `${way}.about`) }).isVisible(), way).toBe(true);
  }
  await phone.close();
});

test('the lesson shows its picture and every sentence of its first step, with scripts blocked', async () => {
  const phone = await openPhone(browser, { ...PHONE, javaScriptEnabled: false });
  await phone.page.goto(`${app.url}/lesson/el-qr-pay`);
  for (const key of ['steps.purpose.say1', 'steps.purpose.say2', 'steps.purpose.say3', 'bring1', 'bring2']) {
    expect(await phone.page.getByText(words(LESSON, key)).isVisible(), key).toBe(true);
  }
  const picture = phone.page.getByRole('img', { name: words(LESSON, 'steps.purpose.picture') });
  expect(await picture.isVisible()).toBe(true);
  // `evaluate` works without the page's own scripts
  expect(await picture.evaluate((it: HTMLImageElement) => [it.complete, it.naturalWidth > 0])).toEqual([
    true,
    true,
  ]);
  await phone.close();
});

test.each(PAGES)('%s looks the same before and after its scripts ran', async (path) => {
  const quiet = await openPhone(browser, { ...PHONE, javaScriptEnabled: false });
  await quiet.page.goto(app.url + path);
  const titleOf = (page: typeof quiet.page) => page.getByRole('heading', { level: 1 }).boundingBox();
  const before = await titleOf(quiet.page);
  await quiet.close();
  const phone = await openPhone(browser);
  await phone.page.goto(app.url + path);
  await readyOffline(phone.page);
  expect(await titleOf(phone.page)).toEqual(before);
  await phone.close();
});

test.each(PAGES)('%s asks for its code only once a frame was drawn', async (path) => {
  const phone = await openPhone(browser);
  await phone.page.addInitScript(() => {
    const frames: FrameRequestCallback[] = [];
    const draw = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (frame) => frames.push(frame);
    addEventListener('draw-now', () => {
      window.requestAnimationFrame = draw;
      for (const frame of frames) draw(frame);
    });
  });
  await phone.page.goto(app.url + path);
  const codeAsked = () =>
    phone.page.evaluate(
      () => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).length,
    );
  expect(await codeAsked()).toBe(0);
  await phone.page.evaluate(() => dispatchEvent(new Event('draw-now')));
  await readyOffline(phone.page);
  expect(await codeAsked()).toBeGreaterThan(1);
  await phone.close();
});

/** Everything a fresh phone asks for until this lesson is alive, its own plan, words and picture called alike. */
async function askedBy(lesson: string): Promise<string[]> {
  const phone = await openPhone(browser, { ...PHONE, serviceWorkers: 'block' });
  const asked: string[] = [];
  phone.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  phone.expectTrouble(/service ?worker/iu);
  await phone.page.goto(`${app.url}/lesson/${lesson}`);
  await expect.poll(() => asked.some((path) => path.includes('register-worker'))).toBe(true);
  await phone.close();
  return asked.map((path) => path.replace(lesson, '*').replace(/(\*)-[\w-]{8}\./u, '$1.')).sort();
}

test('a lesson loads its own plan and words and nothing of any other, however many there are', async () => {
  const first = await askedBy('el-qr-pay');
  const own = ['/lesson/*', '/media/*/purpose.svg', '/assets/words/ja/lessons-*.js'];
  expect(first).toEqual(expect.arrayContaining(own));
  for (const lesson of [LESSONS[0]!, LESSONS.at(-1)!]) expect(await askedBy(lesson), lesson).toEqual(first);
});

test.each([...PAGES, '/lessons', '/settings'])('%s comes with the policy and keeps to it', async (path) => {
  const phone = await openPhone(browser);
  const answer = await phone.page.goto(app.url + path);
  const policy = answer?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toContain('unsafe');
  await readyOffline(phone.page);
  // a breach of the policy is an error on the console, and `close` fails on any
  await phone.close();
});

test('a missing asset is a 404 and never a page', async () => {
  const answer = await fetch(`${app.url}/assets/missing-0000.js`);
  expect(answer.status).toBe(404);
  expect(answer.headers.get('content-type')).not.toContain('html');
});
