import { expect, test } from 'vitest';

import { plainKana, romajiAsKana } from '#i18n/plain-kana.ts';

test.each([
  ['デンワ', 'でんわ'],
  ['ﾃﾞﾝﾜ', 'でんわ'],
  ['へんな　メール！', 'へんなめーる'],
  ['電話に 出る', '電話に出る'],
  ['ＱＲコード', 'qrこーど'],
])('%s is compared as %s', (written, plain) => {
  expect(plainKana(written)).toBe(plain);
});

test('Latin letters stay by themselves and are read as kana when asked for', () => {
  expect(plainKana('Denwa')).toBe('denwa');
  expect(romajiAsKana('Denwa')).toBe('でんわ');
});
