import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';

import {
  classPlan,
  CODE_ALPHABET,
  CODE_LENGTH,
  enrolmentReply,
  joinCode,
  readCode,
} from '#shared/enrolment.ts';

const code = fc
  .array(fc.constantFrom(...Array.from(CODE_ALPHABET)), { minLength: CODE_LENGTH, maxLength: CODE_LENGTH })
  .map((letters) => letters.join(''));

const fullWidth = (text: string) =>
  Array.from(text, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)).join('');

test('a code is understood however a person types it', () => {
  fc.assert(
    fc.property(code, (right) => {
      const grouped = `${right.slice(0, 5)}-${right.slice(5)}`;
      const misread = right.replaceAll('0', 'o').replaceAll('1', 'l');
      for (const typed of [right.toLowerCase(), grouped, ` ${grouped} `, fullWidth(right), misread]) {
        expect(readCode(typed)).toBe(right);
      }
      expect(v.is(joinCode, right)).toBe(true);
    }),
  );
});

test('what cannot be a code is no code', () => {
  for (const typed of [
    '',
    'ABCDE',
    'ABCDE-FGHJK-M',
    'ABCDEFGHJU',
    'あいうえおかきくけこ',
    '<script>1',
    'UUUUUUUUUU',
  ]) {
    expect(v.is(joinCode, readCode(typed)), typed).toBe(false);
  }
});

test('replies with anything more than agreed are not ours', () => {
  const municipality = { code: '432041', name: 'みほん市' };
  const reply = { token: 'a'.repeat(43), expiresOn: '2027-03-31', municipality };
  expect(v.is(enrolmentReply, reply)).toBe(true);
  expect(v.is(enrolmentReply, { ...reply, user: 'x' })).toBe(false);
  expect(v.is(enrolmentReply, { ...reply, token: 'short' })).toBe(false);
  expect(v.is(classPlan, { municipality, venues: [{ id: 'venue-1', name: '公民館' }] })).toBe(true);
  expect(v.is(classPlan, { municipality, venues: [{ id: 'Venue 1', name: '公民館' }] })).toBe(false);
});
