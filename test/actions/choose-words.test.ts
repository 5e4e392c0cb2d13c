import { expect, test } from 'vitest';

import { chooseTextSize } from '#actions/choose-text-size.ts';
import { chooseWords, WORD_CHOICES, type WordChoice } from '#actions/choose-words.ts';
import { readLook } from '#reads/look.ts';
import { readSettings } from '#storage/settings-store.ts';

import { joinPhone, TOKEN } from '../support/phone.ts';

test.each(Object.keys(WORD_CHOICES) as WordChoice[])('%s is what the phone remembers', async (choice) => {
  await chooseWords(choice);
  expect(await readLook()).toEqual({ ...WORD_CHOICES[choice], textSize: 'standard' });
});

test('no two choices mean the same', () => {
  const meanings = Object.values(WORD_CHOICES).map((choice) => JSON.stringify(choice));
  expect(new Set(meanings).size).toBe(meanings.length);
});

test('other words leave the size of letters and the class as they are', async () => {
  await joinPhone();
  await chooseTextSize('largest');
  await chooseWords('english');
  expect(await readSettings()).toMatchObject({ textSize: 'largest', access: { token: TOKEN } });
});
