import { expect, test } from 'vitest';

import { chooseTextSize } from '#actions/choose-text-size.ts';
import { readLook } from '#reads/look.ts';
import { closeDatabase } from '#storage/database.ts';

import { joinPhone, TOKEN } from '../support/phone.ts';
import { breakTransactions, connectionLost } from '../support/storage-faults.ts';

const FIRST = { language: 'ja', hasFurigana: false, textSize: 'standard' };

test('a new phone has the plain look', async () => {
  expect(await readLook()).toEqual(FIRST);
});

test('what was chosen is there after the app was closed', async () => {
  await chooseTextSize('largest');
  await closeDatabase();
  expect(await readLook()).toEqual({ ...FIRST, textSize: 'largest' });
});

test('it holds words and sizes and nothing of the class', async () => {
  await joinPhone();
  expect(JSON.stringify(await readLook())).not.toContain(TOKEN);
});

test('a phone that cannot look into its memory shows the first look', async () => {
  await chooseTextSize('largest');
  breakTransactions(connectionLost, 10);
  expect(await readLook()).toEqual(FIRST);
});

test('a bug is not mistaken for a trouble of the phone', async () => {
  await chooseTextSize('large');
  breakTransactions(() => new RangeError('ours') as unknown as DOMException, 10);
  await expect(readLook()).rejects.toThrow('ours');
});
