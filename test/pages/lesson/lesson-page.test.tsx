import { screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';

import { finishStep } from '#actions/finish-step.ts';
import { markOutcome } from '#actions/mark-outcome.ts';
import { readLessonProgress } from '#reads/lesson-progress.ts';

import { called, openAt, pressButton, pressLink, seeScreen } from './open-at.tsx';

const STEPS = [
  'purpose',
  'find-mark',
  'choose-road',
  'open-reader',
  'scan',
  'check-four',
  'choose-method',
  'confirm',
  'after',
];

async function finishUpTo(last: string) {
  for (const step of STEPS.slice(0, STEPS.indexOf(last) + 1)) await finishStep('el-qr-pay', step, STEPS);
}

test('the opening says what for, how long, what to bring and that nothing can break', async () => {
  await openAt('/lesson/el-qr-pay');
  await seeScreen('市税などをスマホで払う');
  for (const words of [
    '練習なので、お金は 動きません。',
    'コンビニや 窓口で 払っても よいのです。',
    'だいたい 15分です。',
    '練習用の 納付書を 用意します。',
    'めがねを そばに おきます。',
    '押し間違えても、こわれません。',
    '2026年11月20日の 資料で 作りました。',
  ]) {
    expect(screen.getByText(words)).toBeTruthy();
  }
  expect(screen.getByRole('link', { name: called('はじめる') }).getAttribute('href')).toBe(
    '/lesson/el-qr-pay/find-mark',
  );
});

test('a lesson in the middle goes on at its step', async () => {
  await finishUpTo('open-reader');
  await openAt('/lesson/el-qr-pay');
  await screen.findByRole('link', { name: called('つづきから（5つ目）') });
  pressLink('つづきから（5つ目）');
  expect(await seeScreen('読みとる')).toBeTruthy();
});

test('before it is known how far a person is, the screen is the one made at build', async () => {
  await finishUpTo('open-reader');
  await openAt('/lesson/el-qr-pay');
  expect(screen.getByRole('link', { name: called('はじめる') })).toBeTruthy();
  expect(screen.queryByRole('button', { name: called('はじめから') })).toBeNull();
  await screen.findByRole('button', { name: called('はじめから') });
});

test('はじめから empties the lesson and keeps the best word', async () => {
  await markOutcome('el-qr-pay', 'helped', '2026-11-20');
  await finishUpTo('check-four');
  await openAt('/lesson/el-qr-pay');
  await screen.findByRole('button', { name: called('はじめから') });
  pressButton('はじめから');
  await seeScreen('しるしをさがす');
  await waitFor(async () =>
    expect(await readLessonProgress('el-qr-pay')).toMatchObject({
      at: 'find-mark',
      done: [],
      best: 'helped',
    }),
  );
});

test('whoever left before the last question comes back to it', async () => {
  await finishUpTo('after');
  await openAt('/lesson/el-qr-pay');
  await screen.findByRole('link', { name: called('つづきから（おわり）') });
  pressLink('つづきから（おわり）');
  expect(await seeScreen('できました')).toBeTruthy();
});

test('a lesson that was done begins anew', async () => {
  await finishUpTo('after');
  await markOutcome('el-qr-pay', 'alone', '2026-11-20');
  await openAt('/lesson/el-qr-pay');
  await readLessonProgress('el-qr-pay');
  expect(screen.getByRole('link', { name: called('はじめる') })).toBeTruthy();
});
