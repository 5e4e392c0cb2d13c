// The sample lesson as a resident walks it, from its opening to the last question.
import type { Page } from 'playwright-core';

import { SLIPS } from '#core/scan/practice-papers.ts';

import { SAMPLE } from '../sample-lesson.ts';
import { leadOn } from './lead-on.ts';
import { nameOf, words } from './words.ts';

export const SAMPLE_WORDS = `lessons/${SAMPLE.id}`;
const SCREEN = 'simulators/slip-reader';

const press = (page: Page, file: string, key: string, language: string) =>
  page.getByRole('button', { name: nameOf(file, key, language) }).click();

/** Waits for the step with its title on the screen. */
export const seeSampleStep = (page: Page, step: string, language = 'ja') =>
  page
    .getByRole('heading', { level: 1, name: nameOf(SAMPLE_WORDS, `steps.${step}.title`, language) })
    .waitFor();

const choose = (page: Page, choice: string, language: string) =>
  page
    .locator('label')
    .filter({ hasText: words(SAMPLE_WORDS, `steps.which-mark.choices.${choice}.label`, language) })
    .click();

/** Begins the lesson that stands open and goes through all its steps, once wrong and then right. */
export async function walkSample(page: Page, language = 'ja'): Promise<void> {
  const goOn = () => leadOn(page, () => press(page, 'common', 'next', language));
  await leadOn(page, () => page.getByRole('link', { name: nameOf('lesson', 'begin', language) }).click());
  await seeSampleStep(page, 'which-mark', language);
  await choose(page, 'bars', language);
  await choose(page, 'square', language);
  await goOn();
  await seeSampleStep(page, 'read-it', language);
  await press(page, SCREEN, 'press.number', language);
  await page.getByRole('textbox').pressSequentially(SLIPS.A01.number.payment);
  await press(page, SCREEN, 'number.done', language);
  await page
    .getByText(words(SCREEN, 'said.found', language), { exact: true })
    .first()
    .waitFor();
  await goOn();
  await seeSampleStep(page, 'look-first', language);
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await goOn();
  await seeSampleStep(page, 'by-yourself', language);
  await leadOn(page, () => press(page, 'lesson', 'forReal.done', language));
  await seeSampleStep(page, 'remember', language);
  await goOn();
  await page.getByRole('heading', { level: 1, name: nameOf('lesson', 'done.title', language) }).waitFor();
}
