import { expect, test } from 'vitest';

import { chooseVenue } from '#actions/choose-venue.ts';
import { readSession } from '#storage/session-store.ts';
import { readSettings } from '#storage/settings-store.ts';

import { joinPhone, keepSession, SESSION_ID } from '../support/phone.ts';

test('the venue is kept with the session and for the next one, and can be taken away', async () => {
  await joinPhone();
  await keepSession();
  expect(await chooseVenue(SESSION_ID, 'chuo')).toBe('kept');
  expect((await readSession(SESSION_ID))?.venue).toBe('chuo');
  expect((await readSettings()).lastVenue).toBe('chuo');
  await chooseVenue(SESSION_ID, null);
  expect((await readSession(SESSION_ID))?.venue).toBeNull();
});

test('what is not on the list of the town is no venue', async () => {
  await joinPhone();
  await keepSession();
  await expect(chooseVenue(SESSION_ID, '090-1234-5678')).rejects.toThrow('no such venue');
  expect((await readSession(SESSION_ID))?.venue).toBeNull();
});

test('a session that has ended keeps its venue', async () => {
  await joinPhone();
  await keepSession({ status: 'held' });
  expect(await chooseVenue(SESSION_ID, 'chuo')).toBe('closed');
  expect((await readSettings()).lastVenue).toBeNull();
});
