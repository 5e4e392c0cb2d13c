import { expect, test } from 'vitest';

import {
  changeCount,
  changeSession,
  readLastCount,
  readSession,
  readSessions,
  undoLastCount,
} from '#storage/session-store.ts';

import { keepSession, SESSION_ID } from '../support/phone.ts';

const hex = (digit: number) => String(digit).repeat(32);

test('sessions come newest first, by day and by number of the day', async () => {
  await keepSession({ id: hex(1), date: '2026-11-19', number: 2 });
  await keepSession({ id: hex(2), date: '2026-11-20', number: 1 });
  await keepSession({ id: hex(3), date: '2026-11-20', number: 2 });
  await keepSession({ id: hex(4), date: '2026-11-19', number: 1 });
  expect((await readSessions()).map(({ id }) => id)).toEqual([hex(3), hex(2), hex(1), hex(4)]);
});

test('a session nobody opened is undefined, and changing it is a bug', async () => {
  expect(await readSession(SESSION_ID)).toBeUndefined();
  await expect(changeCount(SESSION_ID, 'residents', () => 1)).rejects.toThrow('Invalid');
});

test('ten taps at once count ten', async () => {
  await keepSession();
  await Promise.all(Array.from({ length: 10 }, () => changeCount(SESSION_ID, 'residents', (n) => n + 1)));
  expect((await readSession(SESSION_ID))?.heads.residents).toBe(10);
});

test('a tap that changes nothing leaves nothing to undo', async () => {
  await keepSession();
  await changeCount(SESSION_ID, 'residents', (n) => n - 1);
  expect(await readLastCount(SESSION_ID)).toBeUndefined();
});

test('undo takes back the latest change of this session and no other', async () => {
  const other = hex(9);
  await keepSession();
  await keepSession({ id: other });
  await changeCount(SESSION_ID, 'tutors.adult', () => 2);
  await changeCount(SESSION_ID, 'residents', () => 12);
  await changeCount(other, 'residents', () => 5);
  await undoLastCount(SESSION_ID);
  expect((await readSession(SESSION_ID))?.heads).toMatchObject({ residents: 0, tutors: { adult: 2 } });
  expect((await readSession(other))?.heads.residents).toBe(5);
  await undoLastCount(SESSION_ID);
  await undoLastCount(SESSION_ID);
  expect((await readSession(SESSION_ID))?.heads.tutors.adult).toBe(0);
});

test('a session that has ended takes no change, so that it says what its report says', async () => {
  await keepSession();
  await changeCount(SESSION_ID, 'residents', () => 12);
  await changeSession(SESSION_ID, (session) => ({ ...session, status: 'held' }));
  expect(await changeCount(SESSION_ID, 'residents', () => 13)).toBe('closed');
  expect(await undoLastCount(SESSION_ID)).toBe('closed');
  expect(await changeSession(SESSION_ID, (session) => ({ ...session, venue: 'chuo' }))).toBe('closed');
  expect(await readSession(SESSION_ID)).toMatchObject({ venue: null, heads: { residents: 12 } });
  expect(await readLastCount(SESSION_ID)).toMatchObject({ counter: 'residents' });
});

test('what could not be read again is not stored', async () => {
  await keepSession();
  await expect(changeCount(SESSION_ID, 'residents', () => Number.NaN)).rejects.toThrow('Invalid');
  expect((await readSession(SESSION_ID))?.heads.residents).toBe(0);
});
