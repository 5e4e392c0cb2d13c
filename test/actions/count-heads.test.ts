import fc from 'fast-check';
import { expect, test } from 'vitest';

import { countHeads } from '#actions/count-heads.ts';
import { undoCount } from '#actions/undo-count.ts';
import { COUNTERS } from '#core/attendance/session.ts';
import { readSession } from '#storage/session-store.ts';

import { keepSession, SESSION_ID } from '../support/phone.ts';

const heads = async () => (await readSession(SESSION_ID))!.heads;

const anyTap = fc.record({
  counter: fc.constantFrom(...COUNTERS),
  change: fc.oneof(
    fc.record({ add: fc.integer({ min: -5, max: 5 }) }),
    fc.record({ set: fc.integer({ min: -5, max: 1200 }) }),
  ),
});

test('plus, minus and a typed number each count', async () => {
  await keepSession();
  await countHeads(SESSION_ID, 'residents', { set: 12 });
  await countHeads(SESSION_ID, 'residents', { add: 1 });
  await countHeads(SESSION_ID, 'residents', { add: -2 });
  await countHeads(SESSION_ID, 'turnedAway', { add: -1 });
  expect(await heads()).toMatchObject({ residents: 11, turnedAway: 0 });
});

test('however it was counted, first-timers are some of the residents and undo is the exact way back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyTap, { maxLength: 12 }), async (taps) => {
      await keepSession();
      const seen = [JSON.stringify(await heads())];
      for (const { counter, change } of taps) {
        await countHeads(SESSION_ID, counter, change);
        const now = await heads();
        expect(now.firstTimers).toBeGreaterThanOrEqual(0);
        expect(now.firstTimers).toBeLessThanOrEqual(now.residents);
        // A tap that changed nothing is nothing to undo.
        if (JSON.stringify(now) !== seen.at(-1)) seen.push(JSON.stringify(now));
      }
      for (const before of seen.slice(0, -1).toReversed()) {
        await undoCount(SESSION_ID);
        expect(JSON.stringify(await heads())).toBe(before);
      }
    }),
    { numRuns: 40 },
  );
});

test('a session that has ended is not counted on', async () => {
  await keepSession({ status: 'held', heads: { residents: 12 } });
  expect(await countHeads(SESSION_ID, 'residents', { add: 1 })).toBe('closed');
  expect((await heads()).residents).toBe(12);
});
