import '../support/phone.ts';
import { afterEach, expect, test, vi } from 'vitest';

import { chooseTextSize } from '#actions/choose-text-size.ts';
import { chooseWords } from '#actions/choose-words.ts';
import { prepareFirst } from '#app/prepare-first.ts';
import { language } from '#i18n/languages.ts';
import * as i18n from '#i18n/start-i18n.ts';

afterEach(() => i18n.setLanguage('ja'));

test('a new phone starts with home as it was pre-rendered', async () => {
  const { first, isPlain } = await prepareFirst('/');
  expect(first.path).toBe('/');
  expect(isPlain).toBe(true);
});

test('chosen words and letters are there before the first screen is drawn', async () => {
  await chooseWords('english');
  await chooseTextSize('large');
  expect((await prepareFirst('/')).isPlain).toBe(false);
  expect(language.value).toBe('en');
  expect(document.documentElement.dataset['size']).toBe('large');
});

test('words that cannot come give way to ja, and the letters keep their size', async () => {
  await chooseWords('english');
  await chooseTextSize('largest');
  const real = i18n.setLanguage;
  // The network: English was never kept on this phone.
  vi.spyOn(i18n, 'setLanguage').mockImplementation((code) =>
    code === 'en' ? Promise.reject(new TypeError('Failed to fetch dynamically imported module')) : real(code),
  );
  const { first, isPlain } = await prepareFirst('/');
  expect(first.path).toBe('/');
  expect(isPlain).toBe(false);
  expect(language.value).toBe('ja');
  expect(document.documentElement.dataset['size']).toBe('largest');
});
