import { expect, test } from 'vitest';

import { write } from '#storage/database.ts';
import { changeSettings, readSettings } from '#storage/settings-store.ts';

import { joinPhone } from '../support/phone.ts';

const FIRST = {
  language: 'ja',
  hasFurigana: false,
  textSize: 'standard',
  device: null,
  showsTutorWords: null,
  speechRate: 'normal',
  access: null,
  pause: null,
  lastVenue: null,
};

test('a new phone speaks Japanese in standard size and may send nothing', async () => {
  expect(await readSettings()).toEqual(FIRST);
});

test('a change leaves the other settings as they were', async () => {
  await changeSettings({ language: 'en' });
  await changeSettings({ textSize: 'largest' });
  expect(await readSettings()).toEqual({ ...FIRST, language: 'en', textSize: 'largest' });
});

test('a rule decides by what is stored at that moment', async () => {
  await joinPhone('a'.repeat(43));
  await changeSettings((now) => (now.access?.token === 'b'.repeat(43) ? { pause: 'join-again' } : {}));
  expect((await readSettings()).pause).toBeNull();
  await changeSettings((now) => (now.access?.token === 'a'.repeat(43) ? { pause: 'join-again' } : {}));
  expect((await readSettings()).pause).toBe('join-again');
});

test('a record of an older version is completed with the first values', async () => {
  await write(['settings'], async (tx) => {
    await tx.objectStore('settings').put({ language: 'ja-x-easy' } as never, 'this-phone');
  });
  expect(await readSettings()).toEqual({ ...FIRST, language: 'ja-x-easy' });
});
