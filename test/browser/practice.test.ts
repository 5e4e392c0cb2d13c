// A practice screen as it stands after presses: it passes the gate after a wrong press and at its end, and the drawn phone stays under
// the finger.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { auditScreen } from '../support/browser/audit-screen.ts';
import { openBrowser, openPhone, PHONE, type Phone } from '../support/browser/open-browser.ts';
import { showDone, showWrong, topOfPhone } from '../support/browser/play-practice.ts';
import { startApp, type RunningApp } from '../support/browser/start-app.ts';
import { IS_LONG, openPhoneIn, VARIANTS, type Variant } from '../support/browser/variants.ts';
import { PLACES, type PlaceOfPractice } from '../support/practices.ts';

let app: RunningApp;
let browser: Browser;
beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await app?.[Symbol.asyncDispose]();
});

/** One place of each practice screen; with LONG=1 all of them, as each lesson sets them. */
const places = PLACES.filter(({ path }) => IS_LONG || path.startsWith('/practice/'));

/** Each in each variant; to keep within the time of a run, one of its two states in the one and one in the other. */
const isTurn = (place: PlaceOfPractice, variant: Variant, turn: 0 | 1) =>
  IS_LONG || (places.indexOf(place) + VARIANTS.indexOf(variant)) % 2 === turn;

describe.each(VARIANTS)('$name', (variant) => {
  let phone: Phone;
  beforeAll(async () => {
    phone = await openPhoneIn(browser, app.url, variant);
  });
  afterAll(() => phone.close());

  test.each(places.filter((place) => isTurn(place, variant, 0)))(
    '$path passes after a wrong press',
    async (place) => {
      await showWrong(phone.page, app.url, place);
      expect(await auditScreen(phone.page)).toEqual([]);
    },
  );

  test.each(places.filter((place) => isTurn(place, variant, 1)))('$path passes at its end', async (place) => {
    await showDone(phone.page, app.url, place);
    expect(await auditScreen(phone.page)).toEqual([]);
  });
});

/** What is brought into sight stands this far below the edge (scroll-padding of base.css). */
const FREE_ABOVE_PX = 16;

test('the drawn phone stays where it is, or moves no further than what is said needs to be in sight', async () => {
  const phone = await openPhone(browser, PHONE);
  const { page } = phone;
  for (const place of places.filter(({ simulator }) => simulator !== 'slip-reader')) {
    let before = Number.NaN;
    await showWrong(page, app.url, place, async () => {
      before = await topOfPhone(page);
    });
    const moved = Math.round((await topOfPhone(page)) - before);
    const [said = Number.NaN] = await page
      .locator('main [aria-live]')
      .filter({ hasText: /./u })
      .evaluateAll((regions) => regions.map((it) => Math.round(it.getBoundingClientRect().top)));
    expect(said, `${place.path}: in sight`).toBeGreaterThanOrEqual(FREE_ABOVE_PX);
    const needed = said === FREE_ABOVE_PX ? moved : 0;
    expect(moved, place.path).toBe(needed);
  }
  await phone.close();
});
