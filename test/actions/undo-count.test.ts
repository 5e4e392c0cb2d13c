import { expect, test } from 'vitest';

import { countHeads } from '#actions/count-heads.ts';
import { undoCount } from '#actions/undo-count.ts';
import { readSession } from '#storage/session-store.ts';

import { keepSession, SESSION_ID } from '../support/phone.ts';

test('taking residents away by mistake and undoing it brings the first-timers back too', async () => {
  await keepSession({ heads: { residents: 12, firstTimers: 5 } });
  await countHeads(SESSION_ID, 'residents', { set: 1 });
  await undoCount(SESSION_ID);
  expect((await readSession(SESSION_ID))?.heads).toMatchObject({ residents: 12, firstTimers: 5 });
});

test('with nothing to undo nothing happens', async () => {
  await keepSession({ heads: { residents: 12 } });
  expect(await undoCount(SESSION_ID)).toBe('kept');
  expect((await readSession(SESSION_ID))?.heads.residents).toBe(12);
});
