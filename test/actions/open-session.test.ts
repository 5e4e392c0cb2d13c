import { expect, test } from 'vitest';

import { chooseVenue } from '#actions/choose-venue.ts';
import { finishSession } from '#actions/finish-session.ts';
import { openSession } from '#actions/open-session.ts';
import { readSession, readSessions } from '#storage/session-store.ts';
import { changeSettings } from '#storage/settings-store.ts';

import { joinPhone, TODAY } from '../support/phone.ts';

test('a double tap opens one session', async () => {
  const ids = await Promise.all([openSession(TODAY), openSession(TODAY)]);
  expect(ids[0]).toBe(ids[1]);
  expect(await readSessions()).toMatchObject([{ date: TODAY, number: 1, status: 'open', venue: null }]);
});

test('the next session of the day has the next number, its own ids and the venue used last', async () => {
  await joinPhone();
  const first = await openSession(TODAY);
  await chooseVenue(first, 'chuo');
  await finishSession(first);
  const second = await openSession(TODAY);
  const [after, before] = await readSessions();
  expect(after).toMatchObject({ id: second, number: 2, venue: 'chuo' });
  expect(after?.reportId).not.toBe(before?.reportId);
});

test('a venue the town no longer has is not taken over', async () => {
  await joinPhone();
  await changeSettings({ lastVenue: 'closed-down' });
  expect((await readSession(await openSession(TODAY)))?.venue).toBeNull();
});

test('after nine sessions of a day the ninth is shown as it is', async () => {
  let ninth = '';
  for (let number = 1; number <= 9; number += 1) {
    ninth = await openSession(TODAY);
    await finishSession(ninth);
  }
  expect(await openSession(TODAY)).toBe(ninth);
  expect(await readSession(ninth)).toMatchObject({ number: 9, status: 'held' });
});
