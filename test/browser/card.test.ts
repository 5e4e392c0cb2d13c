// The card to take home on paper: two sides of A5 or one of A4 for every lesson, in letters that can be read without glasses.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { LESSONS } from '#content/course.ts';
import { paths } from '#paths.ts';

import { DESK, openBrowser, openPhone, type Phone } from '../support/browser/open-browser.ts';
import { lettersOf, paperOf } from '../support/browser/printed-paper.ts';
import { startApp, type RunningApp } from '../support/browser/start-app.ts';
import { nameOf, words } from '../support/browser/words.ts';

const PAPERS = {
  a5: { pages: 2, widthMm: 148, heightMm: 210 },
  a4: { pages: 1, widthMm: 210, heightMm: 297 },
} as const;
type Paper = keyof typeof PAPERS;

const SMALLEST_POINTS = 20;

let app: RunningApp;
let browser: Browser;
let desk: Phone;
beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), openBrowser()]);
  desk = await openPhone(browser, DESK);
});
afterAll(async () => {
  await desk?.close();
  await browser?.close();
  await app?.[Symbol.asyncDispose]();
});

const letters = (text: string) => text.replaceAll(/\s+/gu, '');

async function chooseCard(lesson: string, paper: Paper): Promise<Page> {
  const { page } = desk;
  await page.goto(app.url + paths.card(lesson));
  await page.getByRole('article').waitFor();
  await page.getByRole('radio', { name: nameOf('print', `card.${paper}`) }).check({ force: true });
  return page;
}

const CARDS = LESSONS.flatMap((lesson) => (['a5', 'a4'] as const).map((paper) => ({ lesson, paper })));

test.each(CARDS)('the card of $lesson fills $paper and no sheet more', async ({ lesson, paper }) => {
  const page = await chooseCard(lesson, paper);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(paperOf(pdf)).toEqual(PAPERS[paper]);
  expect(lettersOf(pdf, 1)).toContain(letters(words(`lessons/${lesson}`, 'title')));
  // own notes have a side of their own, or the rest of the sheet
  expect(lettersOf(pdf, PAPERS[paper].pages)).toContain(letters(words('print', 'card.notes')));
  expect(lettersOf(pdf, PAPERS[paper].pages)).toContain(letters(words('print', 'card.again')));
  expect(lettersOf(pdf)).not.toContain(letters(words('print', 'card.about')));
});

/** Sizes of all letters on the card as it is printed, in points; of what stands above a letter, too. */
const sizesOnPaper = (page: Page) =>
  page
    .getByRole('article')
    .evaluate((card) =>
      [card, ...card.querySelectorAll('*')]
        .filter((element) =>
          [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
        )
        .map((element) => (Number.parseFloat(getComputedStyle(element).fontSize) * 72) / 96),
    );

test.each(LESSONS)('no letter on the card of %s is smaller than 20 points', async (lesson) => {
  const page = await chooseCard(lesson, 'a5');
  await page.emulateMedia({ media: 'print' });
  const sizes = await sizesOnPaper(page);
  await page.emulateMedia({ media: null });
  expect(sizes.length).toBeGreaterThan(5);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(SMALLEST_POINTS - 0.01);
});
