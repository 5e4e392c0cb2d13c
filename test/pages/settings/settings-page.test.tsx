import { screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';

import { chooseWords } from '#actions/choose-words.ts';
import { applyLook } from '#app/apply-look.ts';
import { readingsShown } from '#i18n/languages.ts';
import * as i18n from '#i18n/start-i18n.ts';
import { readLook } from '#reads/look.ts';
import { onLookChange } from '#reads/on-look-change.ts';

import { called, choose, openAt, seeScreen } from '../lesson/open-at.tsx';

const rowOf = (words: string) => {
  const input = screen.getByText(called(words)).closest('label')?.querySelector('input');
  if (!input) throw new Error(`no row ${words}`);
  return input;
};

test.each([
  ['plain', 'ふつう'],
  ['furigana', 'ふりがな'],
  ['easy', 'やさしいにほんご'],
  ['english', 'English'],
] as const)('%s, once chosen, is marked', async (choice, words) => {
  await chooseWords(choice);
  await openAt('/settings');
  await waitFor(() => expect(rowOf(words).checked).toBe(true));
  const chosen = screen
    .getAllByRole<HTMLInputElement>('radio')
    .filter((one) => one.name === 'words' && one.checked);
  expect(chosen).toHaveLength(1);
});

test('each of the four is kept, and the screen speaks so at once', async () => {
  onLookChange((look) => void applyLook(look));
  await openAt('/settings');
  const readings = () => document.querySelectorAll('rt').length;

  rowOf('ふりがな').click();
  await waitFor(() => expect(readingsShown.value).toBe('hard'));
  expect(await readLook()).toMatchObject({ language: 'ja', hasFurigana: true });

  rowOf('やさしいにほんご').click();
  await waitFor(async () => expect(await readLook()).toMatchObject({ language: 'ja-x-easy' }));
  await waitFor(() => expect(readingsShown.value).toBe('all'));
  expect(readings()).toBeGreaterThan(0);

  rowOf('English').click();
  await seeScreen('Letters and language');
  expect(await readLook()).toMatchObject({ language: 'en', hasFurigana: false });
  expect(readings()).toBe(0);

  rowOf('ふつう').click();
  await seeScreen('文字とことば');
  expect(await readLook()).toMatchObject({ language: 'ja', hasFurigana: false });
});

test('words that are not in the phone, and cannot come, are told so; nothing else changes', async () => {
  await openAt('/settings');
  vi.spyOn(i18n, 'loadLanguage').mockRejectedValue(
    new TypeError('Failed to fetch dynamically imported module'),
  );
  rowOf('English').click();
  expect(await screen.findByText(/まだ 電話に ありません/u)).toBeTruthy();
  expect(await readLook()).toMatchObject({ language: 'ja' });
  await seeScreen('文字とことば');
});

test('the size of letters is chosen here too', async () => {
  await openAt('/settings');
  choose('大');
  await waitFor(async () => expect((await readLook()).textSize).toBe('large'));
});

test('the way back leads home', async () => {
  await openAt('/settings');
  expect(screen.getByRole('link', { name: 'もどる' }).getAttribute('href')).toBe('/');
  expect(document.title).toBe('文字とことば - てとて');
});
