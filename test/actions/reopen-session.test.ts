import { expect, test } from 'vitest';

import { countHeads } from '#actions/count-heads.ts';
import { finishSession } from '#actions/finish-session.ts';
import { reopenSession } from '#actions/reopen-session.ts';

import { keepSession, REPORT_ID, rowOf, SESSION_ID } from '../support/phone.ts';

test('finished, opened and finished again, the rev rises only if a count changed', async () => {
  await keepSession({ heads: { residents: 12 } });
  await finishSession(SESSION_ID);
  await reopenSession(SESSION_ID);
  await finishSession(SESSION_ID);
  expect((await rowOf(REPORT_ID)).rev).toBe(1);
  await reopenSession(SESSION_ID);
  expect(await countHeads(SESSION_ID, 'residents', { add: 2 })).toBe('kept');
  await finishSession(SESSION_ID);
  const { rev, body } = await rowOf(REPORT_ID);
  expect(rev).toBe(2);
  expect(JSON.parse(body)).toMatchObject({ rev: 2, heads: { residents: 14 } });
});
