import { expect, test } from 'vitest';

import { invitation } from '#core/progress/invitation.ts';
import { newProgress, type LessonProgress } from '#core/progress/progress.ts';

const ended = (changes: Partial<LessonProgress> = {}): LessonProgress => ({
  ...newProgress('touch-basics'),
  endedOn: '2026-11-20',
  rounds: 1,
  best: 'helped',
  ...changes,
});

test.each([
  ['the same day', 1, '2026-11-20', undefined],
  ['the day after the first time', 1, '2026-11-21', 'touch-basics'],
  ['long after the first time', 1, '2027-02-01', 'touch-basics'],
  ['six days after the second time', 2, '2026-11-26', undefined],
  ['a week after the second time', 2, '2026-11-27', 'touch-basics'],
  ['after the third time', 3, '2027-11-27', undefined],
  ['the day after 「まだ」', 0, '2026-11-21', 'touch-basics'],
])('%s', (_, rounds, today, lesson) => {
  expect(invitation([ended({ rounds })], today)).toBe(lesson);
});

test('a lesson under way or never ended is not offered again', () => {
  expect(invitation([ended({ at: 'scan' }), newProgress('el-qr-pay')], '2027-01-01')).toBeUndefined();
});

test('the one that has waited longest comes first', () => {
  const later = ended({ lesson: 'answer-call', endedOn: '2026-11-22' });
  expect(invitation([later, ended()], '2026-12-01')).toBe('touch-basics');
  expect(invitation([ended({ rounds: 2 }), later], '2026-12-01')).toBe('answer-call');
});
