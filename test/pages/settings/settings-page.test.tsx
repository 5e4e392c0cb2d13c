import { screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';

import { chooseWords } from '#actions/choose-words.ts';
import { applyLook } from '#app/apply-look.ts';
import { readingsShown } from '#i18n/languages.ts';
import * as i18n from '#i18n/start-i18n.ts';
import { readLook } from '#reads/look.ts';
import { onLookChange } from '#reads/on-look-change.ts';
import { readSettings } from '#reads/settings.ts';
import { readShowsTutorWords } from '#reads/shows-tutor-words.ts';

import { giveVoice, KYOKO } from '../../support/fake-voice.ts';
import { called, choose, openAt, pressButton, seeScreen } from '../lesson/open-at.tsx';

afterEach(() => {
  vi.unstubAllGlobals();
});

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

test('the kind of phone and the words for tutors are chosen here, and kept', async () => {
  await openAt('/settings');
  choose('らくらくスマホ');
  choose('出す');
  await waitFor(async () => expect((await readSettings()).device).toBe('raku'));
  await waitFor(async () => expect(await readShowsTutorWords()).toBe(true));
});

test('a phone without a voice says so instead of offering one', async () => {
  await openAt('/settings');
  expect(screen.getByText('この 電話では 声が 出せません。文字を 大きく できます。')).toBeTruthy();
});

test('the speed of the voice is chosen with a sample, and the next sample is as fast', async () => {
  const phone = giveVoice(KYOKO);
  await openAt('/settings');
  choose('ゆっくり');
  await waitFor(async () => expect((await readSettings()).speechRate).toBe('slow'));
  await waitFor(() => {
    const slow = screen.getByRole<HTMLInputElement>('radio', { name: called('ゆっくり') });
    expect(slow.checked).toBe(true);
  });
  pressButton('声で聞く');
  expect(phone.said[0]).toMatchObject({ rate: 0.65 });
  expect(phone.said[0]?.text).toContain('のうふしょ');
});
