import { expect, test } from 'vitest';

import { loadLesson } from '#content/load-lesson.ts';

test('a lesson comes with its steps in order', async () => {
  const plan = await loadLesson('el-qr-pay');
  expect(plan?.steps.map(({ id }) => id)).toEqual([
    'purpose',
    'find-mark',
    'choose-road',
    'open-reader',
    'scan',
    'check-four',
    'choose-method',
    'confirm',
    'after',
  ]);
});

test.each(['', 'no-such-lesson', '../course', 'toString'])('there is no lesson "%s"', async (id) => {
  expect(await loadLesson(id)).toBeUndefined();
});
