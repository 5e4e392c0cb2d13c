import { expect, test } from 'vitest';

import { readPastSessions } from '#reads/past-sessions.ts';

import { keepSession, TODAY } from '../support/phone.ts';

const hex = (digit: number) => String(digit).repeat(32);

test('past are those that ended and those forgotten open on another day, newest first', async () => {
  await keepSession({ id: hex(1), date: '2026-11-18', status: 'open' });
  await keepSession({ id: hex(2), number: 1, status: 'held' });
  await keepSession({ id: hex(3), number: 2, status: 'open' });
  expect((await readPastSessions(TODAY)).map(({ id }) => id)).toEqual([hex(2), hex(1)]);
});
