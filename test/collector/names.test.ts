import { expect, test } from 'vitest';

import { readName } from '../../src/collector/names.ts';

test('takes outer spaces off, also wide ones, and brings letters into one form', () => {
  expect(readName('　中央 公民館 ')).toBe('中央 公民館');
  expect(readName('か\u3099くえん')).toBe('がくえん');
});

test.each(['', '   ', '　', 'a\nb', 'a\tb', 'a\u0000', 'a\u202Eb', 'a\u2028b', '\u200Fa'])(
  '%j is no name',
  (typed) => {
    expect(readName(typed)).toBeUndefined();
  },
);

test.each(['<img onerror=x>', '万田😀分館', "O'Brien"])('%s is only text and stays as it is', (typed) => {
  expect(readName(typed)).toBe(typed);
});
