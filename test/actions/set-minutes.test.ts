import { expect, test } from 'vitest';

import { setMinutes } from '#actions/set-minutes.ts';
import { readSession } from '#storage/session-store.ts';

import { keepSession, SESSION_ID } from '../support/phone.ts';

test('the minutes are kept, and those of a session that has ended stay', async () => {
  await keepSession();
  expect(await setMinutes(SESSION_ID, 90)).toBe('kept');
  expect((await readSession(SESSION_ID))?.minutes).toBe(90);
  await keepSession({ status: 'held', minutes: 60 });
  expect(await setMinutes(SESSION_ID, 90)).toBe('closed');
  expect((await readSession(SESSION_ID))?.minutes).toBe(60);
});
