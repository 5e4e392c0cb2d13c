// The drawn camera on the built app: what only a layout can tell.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { openBrowser } from '../support/browser/open-browser.ts';
import { startApp, type RunningApp } from '../support/browser/start-app.ts';
import { VARIANTS, openPhoneIn } from '../support/browser/variants.ts';
import { nameOf } from '../support/browser/words.ts';

let app: RunningApp;
let browser: Browser;
beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await app?.[Symbol.asyncDispose]();
});

const farther = (page: Page) =>
  page.getByRole('button', { name: nameOf('simulators/camera-qr', 'press.farther') });

/** How far below the picture of the drawn phone the button lies. What is said above the phone may move both. */
async function depthOfFarther(page: Page): Promise<number> {
  const [picture, button] = await Promise.all([
    page.getByRole('figure').boundingBox(),
    farther(page).boundingBox(),
  ]);
  if (picture === null || button === null) throw new Error('the drawn camera is not on the screen');
  return Math.round(button.y - picture.y);
}

test.each(VARIANTS)('はなす stays where it is from too near to too far: $name', async (variant) => {
  const phone = await openPhoneIn(browser, app.url, variant);
  const { page } = phone;
  await page.goto(`${app.url}/practice/camera-qr`);
  const depths: number[] = [];
  for (const far of ['0', '1', '2', '3', '4', '5', '6']) {
    await page.getByRole('slider').fill(far);
    depths.push(await depthOfFarther(page));
  }
  expect(new Set(depths).size, depths.join(' ')).toBe(1);
  await phone.close();
});
