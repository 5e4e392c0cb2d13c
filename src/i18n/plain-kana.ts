// What people type when they look for something: kana of either kind, letters of a computer keyboard, wide letters, signs and
// spaces anywhere. All of it is brought to one plain form, in which it is compared.
import { toHiragana } from 'wanakana';

/** A long vowel stays as it is written: コード and こーど, not こおど. */
const AS_WRITTEN = { convertLongVowelMark: false };
const LEFT_OUT = /[\s\p{P}\p{S}]/gu;

/** One plain form of a text: hiragana for any kana and for Japanese typed in Latin letters, small letters, no signs. */
export const plainKana = (text: string): string =>
  toHiragana(text.normalize('NFKC').toLowerCase(), { passRomaji: true, ...AS_WRITTEN }).replaceAll(
    LEFT_OUT,
    '',
  );

/** As `plainKana`, with Latin letters read as Japanese: `denwa` is でんわ. Letters that spell no kana stay. */
export const romajiAsKana = (text: string): string =>
  toHiragana(text.normalize('NFKC').toLowerCase(), AS_WRITTEN).replaceAll(LEFT_OUT, '');
