import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';

import { arriveAtStep } from '#actions/arrive-at-step.ts';
import { markOutcome } from '#actions/mark-outcome.ts';
import { LESSONS } from '#content/course.ts';

import { openAt } from '../lesson/open-at.tsx';

test('a lesson in the list leads to its opening and says まだ', async () => {
  await openAt('/lessons');
  expect(await screen.findAllByText('まだ')).toHaveLength(LESSONS.length);
  expect(screen.getByRole('link', { name: /市税などを\s*スマホで\s*払う/u }).getAttribute('href')).toBe(
    '/lesson/el-qr-pay',
  );
});

test('a lesson in the middle says とちゅう', async () => {
  await arriveAtStep('el-qr-pay', 'scan');
  await openAt('/lessons');
  expect(await screen.findByText('とちゅう')).toBeTruthy();
});

test('a lesson once done says できました', async () => {
  await markOutcome('el-qr-pay', 'helped', '2026-11-20');
  await openAt('/lessons');
  expect(await screen.findByText('できました')).toBeTruthy();
});

test('the list changes when a lesson goes on in another window', async () => {
  await openAt('/lessons');
  await screen.findAllByText('まだ');
  await markOutcome('el-qr-pay', 'alone', '2026-11-20');
  expect(await screen.findByText('できました')).toBeTruthy();
});
