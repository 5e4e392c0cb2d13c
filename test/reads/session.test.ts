import { expect, test } from 'vitest';

import { readSessionById } from '#reads/session.ts';

import { keepSession, SESSION_ID } from '../support/phone.ts';

test('a session is found by its id, and an unknown one is null', async () => {
  expect(await readSessionById(SESSION_ID)).toBeNull();
  expect(await readSessionById((await keepSession()).id)).toMatchObject({ id: SESSION_ID });
});
