import { expect, test } from 'vitest';

import { preparePage } from '#app/prepare-page.ts';
import { wordsOf } from '#i18n/start-i18n.ts';
import { HomePage } from '#pages/home/home-page.tsx';
import { LessonPage } from '#pages/lesson/lesson-page.tsx';
import { StepPage } from '#pages/lesson/step-page.tsx';
import { NotFoundPage } from '#pages/not-found/not-found-page.tsx';

test('a screen comes with its words', async () => {
  const { path, Page, params } = await preparePage('/');
  expect({ path, Page, params }).toEqual({ path: '/', Page: HomePage, params: {} });
  expect(wordsOf('home', 'title')).not.toBe('');
  expect(wordsOf('common', 'back')).not.toBe('');
});

test('the parts of an address are told to its screen', async () => {
  const opening = await preparePage('/lesson/el-qr-pay');
  expect([opening.Page, opening.params]).toEqual([LessonPage, { lesson: 'el-qr-pay' }]);
  const step = await preparePage('/lesson/el-qr-pay/scan');
  expect([step.Page, step.params]).toEqual([StepPage, { lesson: 'el-qr-pay', step: 'scan' }]);
});

test.each([
  '/nowhere',
  '/lesson/none-of-ours',
  '/lesson/el-qr-pay/none-of-ours',
  '/lesson/el-qr-pay/scan/further',
  '/lesson/%E0%A4',
  '/lesson/..%2f..%2fcourse',
])('%s gives the screen that says so, and keeps its address', async (path) => {
  const { Page, path: shown } = await preparePage(path);
  expect([Page, shown]).toEqual([NotFoundPage, path]);
});
