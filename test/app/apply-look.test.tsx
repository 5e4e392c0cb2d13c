import { act, render, screen } from '@testing-library/preact';
import { beforeEach, expect, test } from 'vitest';

import { applyLook, isPlainLook } from '#app/apply-look.ts';
import { loadWords } from '#i18n/start-i18n.ts';
import { useWords } from '#i18n/use-words.ts';
import type { Look } from '#reads/look.ts';

import { provideCaches } from '../support/cache-storage.ts';

const PLAIN: Look = { language: 'ja', hasFurigana: false, textSize: 'standard' };
const sizeOf = () => document.documentElement.dataset['size'];
const note = async () => (await caches.match('/look.json', { cacheName: 'look' }))?.json();

beforeEach(async () => {
  provideCaches();
  await loadWords(['common']);
  await applyLook(PLAIN);
});

test('only ja without readings at standard size is what was pre-rendered', () => {
  const others: Partial<Look>[] = [
    { language: 'en' },
    { language: 'ja-x-easy' },
    { hasFurigana: true },
    { textSize: 'large' },
  ];
  expect(isPlainLook(PLAIN)).toBe(true);
  expect(others.filter((other) => isPlainLook({ ...PLAIN, ...other }))).toEqual([]);
});

test('the size of letters stands at the root of the page, the standard one as nothing', async () => {
  await applyLook({ ...PLAIN, textSize: 'largest' });
  expect(sizeOf()).toBe('largest');
  await applyLook({ ...PLAIN, textSize: 'large' });
  expect(sizeOf()).toBe('large');
  await applyLook(PLAIN);
  expect(sizeOf()).toBeUndefined();
});

test('words and readings of a screen that is shown change with it', async () => {
  const Practice = () => <p>{useWords('common')('practice')}</p>;
  const { container } = render(<Practice />);
  const readings = () => [...container.querySelectorAll('rt')].map((reading) => reading.textContent);
  expect(readings()).toEqual([]);
  await act(() => applyLook({ ...PLAIN, language: 'ja-x-easy', hasFurigana: true }));
  expect(readings()).toContain('かね');
  await act(() => applyLook({ ...PLAIN, language: 'en' }));
  expect(screen.getByText('This is practice. No money moves')).toBeTruthy();
});

test('the worker finds a note for the next start', async () => {
  expect(await note()).toEqual({ language: 'ja', isPlain: true });
  await applyLook({ ...PLAIN, textSize: 'large' });
  expect(await note()).toEqual({ language: 'ja', isPlain: false });
});
