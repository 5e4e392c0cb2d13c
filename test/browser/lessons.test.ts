// Every lesson, walked to its end on the built app with the network cut.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, test, type ExpectStatic } from 'vitest';

import { LESSONS } from '#content/course.ts';

import { NO_NETWORK, openBrowser, openPhone, readyOffline } from '../support/browser/open-browser.ts';
import { startApp } from '../support/browser/start-app.ts';
import { touchOf, type TouchName } from '../support/browser/touches.ts';
import { walkLesson } from '../support/browser/walk-lesson.ts';
import { nameOf, words } from '../support/browser/words.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const MODES = {
  plain: 'ja',
  furigana: 'ja',
  easy: 'ja-x-easy',
  english: 'en',
} as const;
type Mode = keyof typeof MODES;

type Person = { readonly mode: Mode; readonly touch: TouchName; readonly isWrongFirst?: boolean };

/** Waits until the worker says that this lesson opens without a network. */
async function untilKept(page: Page, lesson: string, expect: ExpectStatic): Promise<void> {
  const kept = () =>
    page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready;
      const { port1, port2 } = new MessageChannel();
      const look = (await (await caches.match('/look.json'))?.json()) as { language?: string } | undefined;
      return new Promise<string[]>((done) => {
        port1.onmessage = ({ data }: MessageEvent<{ kept: string[] }>) => done(data.kept);
        active?.postMessage({ type: 'WHICH_PARTS', language: look?.language ?? 'ja' }, [port2]);
      });
    });
  await expect.poll(kept).toContain(`lessons/${lesson}`);
}

/** A phone that has kept this lesson, in the person's words, and has no network any more. */
async function openOffline(lesson: string, { mode }: Person, expect: ExpectStatic) {
  const app = await startApp();
  const phone = await openPhone(browser);
  const { page } = phone;
  await page.goto(`${app.url}/settings`);
  await readyOffline(page);
  if (mode !== 'plain') {
    await page
      .locator('label')
      .filter({ hasText: words('settings', `words.${mode}`) })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: nameOf('settings', 'title', MODES[mode]) }).waitFor();
  }
  await page.goto(`${app.url}/lesson/${lesson}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await untilKept(page, lesson, expect);
  return { app, phone };
}

/** Walks and gives the address of the last screen. `expect` is that of the test: the common one belongs to whichever began last. */
async function walkAs(person: Person, lesson: string, expect: ExpectStatic): Promise<string> {
  const { app, phone } = await openOffline(lesson, person, expect);
  await app.stop();
  phone.expectTrouble(NO_NETWORK);
  const { page } = phone;
  await page.reload();
  const touch = await touchOf(page, person.touch);
  await walkLesson({
    page,
    lesson,
    language: MODES[person.mode],
    touch,
    isWrongFirst: person.isWrongFirst === true,
  });
  const end = new URL(page.url()).pathname;
  await phone.close();
  await app[Symbol.asyncDispose]();
  return end;
}

const AT_HOME: readonly [string, Person] = ['by touch', { mode: 'plain', touch: 'light' }];

const EVERYBODY: readonly (readonly [string, Person])[] = [
  AT_HOME,
  ['with readings', { mode: 'furigana', touch: 'light' }],
  ['in easy Japanese', { mode: 'easy', touch: 'light' }],
  ['in English', { mode: 'english', touch: 'light' }],
  ['with a slipping finger', { mode: 'plain', touch: 'slipping' }],
  ['with a finger that stays', { mode: 'plain', touch: 'long' }],
  ['with keys alone', { mode: 'plain', touch: 'keys' }],
  ['pressing everything wrong first', { mode: 'plain', touch: 'light', isWrongFirst: true }],
];

/** Once by touch always; as everybody with LONG=1. */
const PEOPLE = process.env['LONG'] === '1' ? EVERYBODY : [AT_HOME];
const WALKS = PEOPLE.flatMap(([name, person]) => LESSONS.map((lesson) => ({ name, person, lesson })));

// two at a time: each waits for the person most of the time
test.concurrent.for(WALKS)(
  '$lesson is walked to its end $name, with the network cut',
  { timeout: 300_000 },
  async ({ person, lesson }, { expect }) => {
    expect(await walkAs(person, lesson, expect)).toBe(`/lesson/${lesson}/done`);
  },
);
