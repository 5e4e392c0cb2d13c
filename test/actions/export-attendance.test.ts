import { expect, test } from 'vitest';

import { exportAttendance } from '#actions/export-attendance.ts';

import { refused, stubCollector } from '../support/organiser-replies.ts';

test('takes the month of one venue as a file', async () => {
  const headers = { 'content-type': 'text/csv; charset=utf-8' };
  const asked = stubCollector({ 'GET /exports/attendance.csv': () => new Response('"12"', { headers }) });
  const answer = await exportAttendance('2026-11', 'chuo');
  expect('body' in answer ? await answer.body.text() : answer.word).toBe('"12"');
  expect(asked).toEqual(['GET /exports/attendance.csv?month=2026-11&venue=chuo']);
});

test('a session that is over is told, and no file is made', async () => {
  stubCollector({ 'GET /exports/attendance.csv': () => refused('no-access', 401) });
  expect(await exportAttendance('2026-11', '')).toEqual({ word: 'signed-out' });
});
