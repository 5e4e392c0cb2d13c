import { expect, test } from 'vitest';

import { EDUCATION_KANJI, EDUCATION_KANJI_BY_YEAR } from '#i18n/education-kanji.ts';

test('each school year holds as many kanji as the table of 2020', () => {
  expect(EDUCATION_KANJI_BY_YEAR.map((year) => Array.from(year).length)).toEqual([
    80, 160, 200, 202, 193, 191,
  ]);
});

test('no kanji stands twice, and nothing else stands there', () => {
  const letters = Array.from(EDUCATION_KANJI);
  expect(new Set(letters).size).toBe(1026);
  expect(letters.filter((letter) => !/\p{Script=Han}/u.test(letter))).toEqual([]);
});

test('the twenty kanji of prefecture names that came in 2020 are in year four', () => {
  const fourth = EDUCATION_KANJI_BY_YEAR[3] ?? '';
  expect(
    Array.from('茨媛岡潟岐熊香佐埼崎滋鹿縄井沖栃奈梨阪阜').filter((kanji) => !fourth.includes(kanji)),
  ).toEqual([]);
});
