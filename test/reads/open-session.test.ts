import { expect, test } from 'vitest';

import { readOpenSession } from '#reads/open-session.ts';

import { keepSession, TODAY } from '../support/phone.ts';

test("only today's open session is being counted", async () => {
  expect(await readOpenSession(TODAY)).toBeNull();
  await keepSession({ date: '2026-11-19' });
  expect(await readOpenSession(TODAY)).toBeNull();
  const open = await keepSession({ number: 2 });
  expect(await readOpenSession(TODAY)).toEqual(open);
  await keepSession({ number: 2, status: 'held' });
  expect(await readOpenSession(TODAY)).toBeNull();
});
