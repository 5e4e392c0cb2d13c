import { expect, test } from 'vitest';

import { keepLessonPlan, lessonPlan } from '#reads/lesson-plan.ts';

test('a plan that was kept is there at once', async () => {
  const kept = await keepLessonPlan('el-qr-pay');
  expect(lessonPlan('el-qr-pay')).toBe(kept);
  expect(await keepLessonPlan('el-qr-pay')).toBe(kept);
});

test('there is nothing to keep of a lesson that does not exist', async () => {
  expect(await keepLessonPlan('no-such-lesson')).toBeUndefined();
  expect(() => lessonPlan('no-such-lesson')).toThrow('no-such-lesson');
});
