import { beforeEach, expect, test, vi } from 'vitest';

const freshList = () => import('#i18n/hard-kanji.ts');
let hard: Awaited<ReturnType<typeof freshList>>;
beforeEach(async () => {
  vi.resetModules();
  hard = await freshList();
});

test('until the list is loaded nothing is hard', () => {
  expect(hard.isHard('鞄')).toBe(false);
});

test('a word is hard if one of its kanji is not taught in primary school', async () => {
  await hard.loadHardKanji();
  expect(['鞄', '納付書の鞄', '𠮟る'].map(hard.isHard)).toEqual([true, true, true]);
});

test('taught kanji, kana, Latin letters and figures are not hard', async () => {
  await hard.loadHardKanji();
  expect(['納付書', 'かな', 'カナ', 'eL-QR', '15', ''].filter(hard.isHard)).toEqual([]);
});

test('々 makes no word hard', async () => {
  await hard.loadHardKanji();
  expect(hard.isHard('人々')).toBe(false);
});
