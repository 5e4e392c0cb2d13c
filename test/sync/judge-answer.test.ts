import { expect, test } from 'vitest';

import { judgeAnswer, rowAfter, type Verdict } from '#sync/judge-answer.ts';

import { aRow, REPORT_ID } from '../support/phone.ts';

const HASH = 'a'.repeat(64);
const EPOCH = 'e'.repeat(32);
const SENT = { id: REPORT_ID, rev: 2, hash: HASH };
const ACK = { id: REPORT_ID, rev: 2, hash: HASH, epoch: EPOCH, superseded: false };

const judge = (changes: Partial<typeof ACK>) =>
  judgeAnswer({ word: 'taken', acknowledgement: { ...ACK, ...changes } }, SENT).word;

const refused = (status: number) => judgeAnswer({ word: 'refused', status, reason: 'internal' }, SENT).word;

const TAKEN: Verdict = { word: 'taken', acknowledgement: ACK };

test('the same id, rev and bytes are an acknowledgement, and so is a newer rev that was there before', () => {
  expect(judge({})).toBe('taken');
  expect(judge({ rev: 3, hash: 'b'.repeat(64), superseded: true })).toBe('taken');
});

test.each([
  ['another id', { id: '3'.repeat(32) }],
  ['another hash', { hash: 'b'.repeat(64) }],
  ['a lower rev', { rev: 1 }],
  ['a lower rev called newer', { rev: 1, superseded: true }],
  ['the same rev called newer', { superseded: true }],
  ['a higher rev not called newer', { rev: 3 }],
])('%s acknowledges nothing', (_, changes) => {
  expect(judge(changes)).toBe('later');
});

test.each([
  [401, 'closed'],
  [403, 'closed'],
  [409, 'held'],
  [426, 'update'],
  [400, 'refused'],
  [404, 'refused'],
  [413, 'refused'],
  [422, 'refused'],
])('%i means %s', (status, word) => {
  expect(refused(status)).toBe(word);
});

test('the row that was sent is settled and remembers where it lies', () => {
  const row = aRow({ rev: 2, state: 'sending', reason: 'busy', attempts: 4, nextTryAtMs: 9 });
  expect(rowAfter(row, SENT, TAKEN, 0)).toEqual(
    aRow({ rev: 2, state: 'acked', acked: { rev: 2, hash: HASH, epoch: EPOCH } }),
  );
});

test('a row corrected while it was under way is not settled', () => {
  const row = aRow({ rev: 3 });
  expect(rowAfter(row, SENT, TAKEN, 0)).toMatchObject({ rev: 3, state: 'dirty', acked: { rev: 2 } });
  expect(rowAfter(row, SENT, { word: 'held' }, 0)).toBe(row);
  expect(rowAfter(row, SENT, { word: 'refused', status: 422, reason: 'period' }, 0)).toBe(row);
});

test('what could not be told waits, and knows why', () => {
  const later: Verdict = { word: 'later', reason: 'busy', retryAfterMs: null, status: 503 };
  expect(rowAfter(aRow({ rev: 2, state: 'sending', attempts: 1 }), SENT, later, 77)).toMatchObject({
    state: 'dirty',
    reason: 'busy',
    attempts: 2,
    nextTryAtMs: 77,
  });
});

test('what another window was told meanwhile stays told', () => {
  const row = aRow({ rev: 2, state: 'acked', acked: { rev: 2, hash: HASH, epoch: EPOCH } });
  const later: Verdict = { word: 'later', reason: 'no-network', retryAfterMs: null, status: null };
  expect(rowAfter(row, SENT, later, 77)).toBe(row);
  expect(rowAfter(row, SENT, { word: 'held' }, 0)).toBe(row);
});

test.each(['closed', 'update'] as const)('"%s" leaves the row as it was before sending', (word) => {
  expect(rowAfter(aRow({ rev: 2, state: 'sending' }), SENT, { word }, 0)).toEqual(aRow({ rev: 2 }));
});

test('a row set aside says why', () => {
  const row = aRow({ rev: 2, state: 'sending' });
  expect(rowAfter(row, SENT, { word: 'held' }, 0)).toMatchObject({ state: 'held', reason: 'conflict' });
  expect(rowAfter(row, SENT, { word: 'refused', status: 422, reason: 'period' }, 0)).toMatchObject({
    state: 'refused',
    reason: 'period',
  });
});

test('a new epoch makes every acknowledged row dirty at the same rev, and touches no other', () => {
  const other = { id: '4'.repeat(32), rev: 5 };
  const acked = { rev: 5, hash: HASH, epoch: 'f'.repeat(32) };
  expect(rowAfter(aRow({ ...other, state: 'acked', acked }), SENT, TAKEN, 0)).toMatchObject({
    rev: 5,
    state: 'dirty',
  });
  const sameEpoch = aRow({ ...other, state: 'acked', acked: { ...acked, epoch: EPOCH } });
  const setAside = aRow({ ...other, state: 'held', acked });
  expect(rowAfter(sameEpoch, SENT, TAKEN, 0)).toBe(sameEpoch);
  expect(rowAfter(setAside, SENT, TAKEN, 0)).toBe(setAside);
});
