import { readdirSync } from 'node:fs';

import { expect, test } from 'vitest';

import { csvWords, lessonTitle } from '../../src/collector/csv-words.ts';

test('cells bear no reading marks, and keep their place-holders', () => {
  expect(JSON.stringify(csvWords)).not.toContain('|');
  expect(csvWords.attendance.corrected).toBe('訂正あり');
  expect(csvWords.attendance.taught).toBe('{{lesson}}：{{heads}}人');
});

test('every lesson is called as on the screen, on one line and without marks', () => {
  expect(lessonTitle('el-qr-pay')).toBe('市税などをスマホで払う');
  const ids = readdirSync('locales/ja/lessons').map((file) => file.replace('.json', ''));
  for (const id of ids) expect(lessonTitle(id)).toMatch(/^[^{}|/]+$/u);
});

test.each(['lesson-of-a-newer-phone', 'constructor', '../csv'])(
  'the unknown lesson %s keeps its id',
  (id) => {
    expect(lessonTitle(id)).toBe(id);
  },
);
