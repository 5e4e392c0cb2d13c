import { expect, test } from 'vitest';

import { LANGUAGES, languageTag } from '#i18n/languages.ts';

import listed from '../../locales/languages.json' with { type: 'json' };

test('the languages of the code are those of the list for translators, in the same order', () => {
  expect(listed.map(({ code }) => code)).toEqual([...LANGUAGES]);
});

test('browsers and screen readers are told a language they know', () => {
  expect(LANGUAGES.map(languageTag)).toEqual(['ja', 'ja', 'en']);
});
