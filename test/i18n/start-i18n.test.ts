import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import type { Language } from '#i18n/languages.ts';

const freshWords = () => import('#i18n/start-i18n.ts');
const freshLanguages = () => import('#i18n/languages.ts');
let words: Awaited<ReturnType<typeof freshWords>>;
let languages: Awaited<ReturnType<typeof freshLanguages>>;

beforeEach(async () => {
  vi.resetModules();
  words = await freshWords();
  languages = await freshLanguages();
});
afterEach(() => {
  vi.doUnmock('../../locales/en/home.json');
  vi.doUnmock('../../locales/en/settings.json');
});

/** The download of a words file, to be ended by the test. */
function holdWords(path: string, file: object) {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  vi.doMock(path, async () => {
    await promise;
    return { default: file };
  });
  return { come: resolve, fail: () => reject(new TypeError('Failed to fetch')) };
}

const homeTitle = () => words.wordsOf('home', 'title');

test('words that are loaded are told by their key', async () => {
  await words.loadWords(['home']);
  expect(homeTitle()).toBe('いっしょに/やり/ましょう');
});

test('a value stands where its name is, untouched', async () => {
  await words.loadWords(['common']);
  expect(words.wordsOf('common', 'screenName', { name: '<b>&{漢字|かんじ}' })).toBe(
    '<b>&{漢字|かんじ} - てとて',
  );
});

test('a missing key throws and says where', async () => {
  await words.loadWords(['home']);
  expect(() => words.wordsOf('home', 'nowhere.to.be.found')).toThrow('ja/home:nowhere.to.be.found');
});

test('easy Japanese does not borrow a missing word from ja', async () => {
  vi.doMock('../../locales/ja-x-easy/home.json', () => ({ default: {} }));
  await words.loadWords(['home']);
  await words.setLanguage('ja-x-easy');
  vi.doUnmock('../../locales/ja-x-easy/home.json');
  expect(homeTitle).toThrow('ja-x-easy/home:title');
});

test('words that were never loaded throw', () => {
  expect(() => words.wordsOf('home', 'title')).toThrow('ja/home:title');
});

test('another language brings every file that was ever asked for', async () => {
  await words.loadWords(['home', 'common']);
  await words.loadWords(['settings']);
  await words.setLanguage('en');
  expect([homeTitle(), words.wordsOf('common', 'back'), words.wordsOf('settings', 'title')]).toEqual([
    'Let us try it together',
    'Back',
    'Letters and language',
  ]);
});

test('and back again the first words are there', async () => {
  await words.loadWords(['home']);
  await words.setLanguage('en');
  await words.setLanguage('ja');
  expect(homeTitle()).toBe('いっしょに/やり/ましょう');
});

test('words that cannot come change nothing', async () => {
  await words.loadWords(['home', 'common']);
  const download = holdWords('../../locales/en/home.json', {});
  const change = words.setLanguage('en');
  download.fail();
  await expect(change).rejects.toThrow(/home\.json|Failed to fetch|mock/u);
  expect(languages.language.value).toBe('ja');
  expect(homeTitle()).toBe('いっしょに/やり/ましょう');
});

test('until the words have come the screen keeps its language', async () => {
  await words.loadWords(['home']);
  const download = holdWords('../../locales/en/home.json', { title: 'Late' });
  const change = words.setLanguage('en');
  expect(languages.language.value).toBe('ja');
  download.come();
  await change;
  expect(homeTitle()).toBe('Late');
});

test('whoever chooses again while words are on their way gets the later choice', async () => {
  await words.loadWords(['home']);
  const download = holdWords('../../locales/en/home.json', { title: 'Late' });
  const first = words.setLanguage('en');
  await words.setLanguage('ja-x-easy');
  download.come();
  await first;
  expect(languages.language.value).toBe('ja-x-easy');
});

test('words a screen asks for during a change come in the new language too', async () => {
  await words.loadWords(['home']);
  const download = holdWords('../../locales/en/home.json', { title: 'Late' });
  const change = words.setLanguage('en');
  await words.loadWords(['settings']);
  download.come();
  await change;
  expect(words.wordsOf('settings', 'title')).toBe('Letters and language');
});

test('words that do not exist reject and do not stand in the way of a later change', async () => {
  await words.loadWords(['home']);
  await expect(words.loadWords(['lessons/let-go-of'])).rejects.toThrow('ja/lessons/let-go-of');
  await words.setLanguage('en');
  expect(homeTitle()).toBe('Let us try it together');
});

test('readings are drawn where the person wants them, and always in easy Japanese', async () => {
  const shown = async (code: Language, hasFurigana: boolean) => {
    await words.setLanguage(code);
    words.showReadings(hasFurigana);
    return languages.readingsShown.value;
  };
  expect([
    await shown('ja', false),
    await shown('ja', true),
    await shown('ja-x-easy', false),
    await shown('ja-x-easy', true),
  ]).toEqual(['none', 'hard', 'all', 'all']);
});

test('English writes the name of a month', async () => {
  await words.setLanguage('en');
  await words.loadWords(['class']);
  expect(words.wordsOf('class', 'session', { month: 11, day: 20, number: 1 })).toBe('20 November, class 1');
  await words.setLanguage('ja');
});

test('words of lessons are known once what opens a lesson has told where they are', async () => {
  await expect(words.loadWords(['lessons/el-qr-pay'])).rejects.toThrow('ja/lessons/el-qr-pay');
  await import('#i18n/lesson-words.ts');
  await words.loadWords(['lessons/el-qr-pay']);
  expect(words.wordsOf('lessons/el-qr-pay', 'title')).toContain('スマホで');
});

test('the names below a key are listed, and nothing below a text or a key that is not there', async () => {
  await words.loadWords(['lessons']);
  expect(words.wordKeys('lessons', 'state')).toEqual(['not-yet', 'begun', 'done']);
  expect(words.wordKeys('lessons', 'title')).toEqual([]);
  expect(words.wordKeys('lessons', 'nothing')).toEqual([]);
});
