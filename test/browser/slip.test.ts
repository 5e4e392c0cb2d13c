// The practice slip on paper: its code is read by an independent reader as exactly the practice text, and is large enough.
import type { Browser } from 'playwright-core';
import encodeQR from 'qr';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { DECOYS, SLIPS } from '#core/scan/practice-papers.ts';

import { auditScreen } from '../support/browser/audit-screen.ts';
import { readPgm } from '../support/browser/grey-picture.ts';
import { DESK, openBrowser, openPhone } from '../support/browser/open-browser.ts';
import { lettersOf, paperOf } from '../support/browser/printed-paper.ts';
import { printSlip, rasterise, readByOthers, type PrintedSlip } from '../support/browser/printed-slip.ts';
import { startApp, type RunningApp } from '../support/browser/start-app.ts';
import { nameOf, words } from '../support/browser/words.ts';

const ON_PAPER = [SLIPS.A01.code, DECOYS.N01.code, DECOYS.C01.code].sort();
const QUIET_ZONE_MODULES = 4;

let app: RunningApp;
let browser: Browser;
let slip: PrintedSlip;
beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), openBrowser()]);
  slip = await printSlip(browser, app.url);
});
afterAll(async () => {
  await browser?.close();
  await app?.[Symbol.asyncDispose]();
});

test.each([150, 300])(
  'at %i dots an inch another reader finds the code of the slip and those of the leaflet',
  (dpi) => {
    expect(readByOthers(rasterise(slip.pdf, dpi, 'png'), 'png')).toEqual(ON_PAPER);
  },
);

const A4 = { pages: 1, widthMm: 210, heightMm: 297 };

test('it is one sheet of A4', () => {
  expect(paperOf(slip.pdf)).toEqual(A4);
});

test.each(['easy', 'english'])('it is one sheet in other words too: %s', async (wanted) => {
  const desk = await openPhone(browser, DESK);
  await desk.page.goto(`${app.url}/settings`);
  await desk.page.locator(`input[value="${wanted}"]`).check({ force: true });
  await expect
    .poll(() => desk.page.getByRole('heading', { level: 1 }).innerText())
    .not.toBe(words('settings', 'title'));
  await desk.page.goto(`${app.url}/print/slip/A01`);
  await desk.page.getByRole('article').waitFor();
  const pdf = await desk.page.pdf({ preferCSSPageSize: true });
  expect(paperOf(pdf)).toEqual(A4);
  expect(readByOthers(rasterise(pdf, 150, 'png'), 'png')).toEqual(ON_PAPER);
  await desk.close();
});

/** Dots a mm of a picture of the paper. */
const dotsOf = (mm: number, dpi: number) => Math.round((mm * dpi) / 25.4);

/** How wide the dark modules inside the code's white margin are together, in mm. */
function darkWidth(dpi: number): number {
  const { width, pixels } = readPgm(rasterise(slip.pdf, dpi));
  const [left, right] = [dotsOf(slip.code.x + 1, dpi), dotsOf(slip.code.x + slip.code.side - 1, dpi)];
  // the upper half holds two finders, and they reach both edges of the code
  const [top, bottom] = [dotsOf(slip.code.y + 1, dpi), dotsOf(slip.code.y + slip.code.side / 2, dpi)];
  let [first, last] = [right, left];
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      if (pixels[y * width + x]! > 100) continue;
      first = Math.min(first, x);
      last = Math.max(last, x);
    }
  }
  return ((last - first + 1) * 25.4) / dpi;
}

test('with its quiet zone the code is 40 mm wide or more, measured on the picture of the paper', () => {
  const whole = encodeQR(SLIPS.A01.code, 'raw', { border: QUIET_ZONE_MODULES, ecc: 'medium' }).length;
  const measured = (darkWidth(300) / (whole - 2 * QUIET_ZONE_MODULES)) * whole;
  expect(measured).toBeGreaterThanOrEqual(40);
  expect(Math.abs(measured - slip.code.side)).toBeLessThan(0.6);
});

test('the paper says what it is not, and nothing of the screen is left on it', () => {
  const text = lettersOf(slip.pdf);
  for (const said of [
    words('print', 'paperTitle'),
    words('print', 'notForUse'),
    words('print', 'barcode'),
    words('print', 'trademark'),
    words('print', 'mark'),
    '0000-0000-0000-0000-0001',
    '18,600円',
  ]) {
    expect(text).toContain(said.replaceAll(/\s+/gu, ''));
  }
  // stamped twice on each of the three parts; aslant, so its letters stand apart in the text
  for (const letter of words('print', 'stamp').replaceAll(/\s+/gu, '')) {
    expect(text.split(letter).length - 1, letter).toBeGreaterThanOrEqual(6);
  }
  expect(text).not.toContain(words('print', 'size').replaceAll(/\s+/gu, ''));
  expect(text).not.toContain(words('common', 'help.button'));
});

test('nothing on the paper is smaller than 10 points', async () => {
  const desk = await openPhone(browser, DESK);
  await desk.page.goto(`${app.url}/print/slip/A01`);
  await desk.page.getByRole('article').waitFor();
  await desk.page.emulateMedia({ media: 'print' });
  const sizes = await desk.page
    .getByRole('article')
    .evaluate((sheet) =>
      [...sheet.querySelectorAll('*')]
        .filter((element) =>
          [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
        )
        .map((element) => (Number.parseFloat(getComputedStyle(element).fontSize) * 72) / 96),
    );
  expect(sizes.length).toBeGreaterThan(20);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9.99);
  await desk.close();
});

test('the stamp lies behind the code: its white margin is white', () => {
  const { width, pixels } = readPgm(rasterise(slip.pdf, 150));
  const dots = (mm: number) => dotsOf(mm, 150);
  let grey = 0;
  let all = 0;
  for (let y = dots(slip.code.y) + 2; y < dots(slip.code.y + 4); y += 1) {
    for (let x = dots(slip.code.x) + 2; x < dots(slip.code.x + slip.code.side) - 2; x += 1) {
      all += 1;
      if (pixels[y * width + x]! < 250) grey += 1;
    }
  }
  expect(all).toBeGreaterThan(3000);
  expect(grey).toBe(0);
});

test('the button prints the page', async () => {
  const desk = await openPhone(browser, DESK);
  await desk.page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
  });
  await desk.page.goto(`${app.url}/print/slip/A01`);
  await desk.page.getByRole('button', { name: nameOf('print', 'print') }).click();
  expect(await desk.page.locator('html').getAttribute('data-printed')).toBe('yes');
  expect(await auditScreen(desk.page)).toEqual([]);
  await desk.close();
});

test('an unknown slip is no screen', async () => {
  const desk = await openPhone(browser, DESK);
  await desk.page.goto(`${app.url}/print/slip/Z99`);
  await expect.poll(() => desk.page.getByText(words('not-found', 'title')).first().isVisible()).toBe(true);
  await desk.close();
});
