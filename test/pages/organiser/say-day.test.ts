import { afterEach, expect, test } from 'vitest';

import { language } from '#i18n/languages.ts';

import { sayDay, sayMonth } from '../../../src/pages/organiser/say-day.ts';

afterEach(() => {
  language.value = 'ja';
});

test('a day is written with its weekday, wherever the reader is', () => {
  expect([sayDay('2026-11-20'), sayDay('2027-01-01')]).toEqual(['11月20日（金）', '1月1日（金）']);
  expect(sayMonth('2026-11')).toBe('2026年11月');
});

test('in English as in English', () => {
  language.value = 'en';
  expect([sayDay('2026-11-20'), sayMonth('2026-11')]).toEqual(['Fri, November 20', 'November 2026']);
});
