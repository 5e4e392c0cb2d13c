import { expect, test } from 'vitest';

import { codeLetters, groupLetters } from '#ui/code-input/code-letters.ts';

test.each([
  ['abcde12345', 'ABCDE 12345'],
  ['ａｂｃｄｅ　１２３４５', 'ABCDE 12345'],
  ['ABCDE-12345', 'ABCDE 12345'],
  [' abc ', 'ABC'],
  ['abcde', 'ABCDE'],
  ['', ''],
])('%s is shown as %s', (typed, shown) => {
  expect(groupLetters(typed)).toBe(shown);
});

test('letters a tired eye mixes up are left for the reader of codes', () => {
  expect(codeLetters('oil-0')).toBe('OIL0');
});
