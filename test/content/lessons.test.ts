// Everything a lesson names must exist, and nothing may lie about that no lesson names.
import { expect, test } from 'vitest';

import { LESSONS } from '#content/course.ts';
import { SLIPS } from '#content/slips.ts';
import { readLessonPlan } from '#core/lesson/lesson-formats.ts';

import { flatWords } from '../architecture/words-rules.ts';
import { filesUnder } from '../support/source-files.ts';
import { lessonFaults } from './lesson-faults.ts';
import { readFolder } from './read-folder.ts';

test('every plan is in the course, once', () => {
  expect(filesUnder('src/content/lessons', '.json')).toEqual(LESSONS.map((id) => `${id}.json`).toSorted());
});

test.each(LESSONS)('%s is whole', async (id) => {
  expect(await lessonFaults(readFolder(id))).toEqual([]);
});

test('no pictures lie in a folder without a lesson', () => {
  const folders = new Set(filesUnder('public/media', '').map((path) => path.split('/')[0]));
  expect([...folders].filter((folder) => !LESSONS.includes(folder ?? ''))).toEqual([]);
});

test('what is compared with the paper stands on a slip, and on the slip that was read', () => {
  for (const id of LESSONS) {
    const { steps } = readLessonPlan(readFolder(id).plan);
    const read = steps.flatMap((step) => (step.kind === 'practice' ? [step.settings['slip']] : []));
    for (const step of steps) {
      if (step.kind !== 'check' || step.slip === undefined) continue;
      expect(Object.keys(SLIPS)).toContain(step.slip);
      expect(read).toContain(step.slip);
    }
  }
});

test('whoever pays in practice reads that nothing was really paid', () => {
  const words = flatWords(readFolder('el-qr-pay').words.ja);
  for (const key of [
    'steps.confirm.choices.pay.feedback',
    'steps.confirm.choices.stop.feedback',
    'done.note',
  ]) {
    expect(words[key]).toContain('ほんとうには {払|はら}っていません');
  }
});
