import { expect, test, vi } from 'vitest';

import { arriveAtStep } from '#actions/arrive-at-step.ts';
import { markOutcome } from '#actions/mark-outcome.ts';
import { readInvitedLesson } from '#reads/invited-lesson.ts';

import '../support/phone.ts';

test('a lesson ended yesterday is offered today, and not while it is under way again', async () => {
  expect(await readInvitedLesson('2026-11-21')).toBeNull();
  await arriveAtStep('el-qr-pay', 'after');
  await markOutcome('el-qr-pay', 'alone', '2026-11-20');
  expect(await readInvitedLesson('2026-11-20')).toBeNull();
  expect(await readInvitedLesson('2026-11-21')).toBe('el-qr-pay');
  await arriveAtStep('el-qr-pay', 'find-mark');
  expect(await readInvitedLesson('2026-11-21')).toBeNull();
});

test('a lesson that is no longer in the course is not offered', async () => {
  await markOutcome('a-lesson-of-last-year', 'alone', '2026-11-20');
  expect(await readInvitedLesson('2026-12-20')).toBeNull();
});

test('without a memory nothing is offered, and there is no trouble', async () => {
  vi.stubGlobal('indexedDB', undefined);
  expect(await readInvitedLesson('2026-11-21')).toBeNull();
  vi.unstubAllGlobals();
});
