import fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  arriveAt,
  finishStep,
  markOutcome,
  newProgress,
  OUTCOMES,
  startOver,
  stepToShow,
} from '#core/progress/progress.ts';

const STEPS = ['purpose', 'scan', 'pay'];
const fresh = newProgress('el-qr-pay');

test('finishing a step leads to the next, and the last one stays', () => {
  const one = finishStep(fresh, 'purpose', STEPS);
  expect(one).toMatchObject({ at: 'scan', done: ['purpose'] });
  expect(finishStep(one, 'pay', STEPS)).toMatchObject({ at: 'pay', done: ['purpose', 'pay'] });
});

test('finishing a step again counts it once', () => {
  expect(finishStep(finishStep(fresh, 'scan', STEPS), 'scan', STEPS).done).toEqual(['scan']);
});

test('a step the plan no longer has does not throw the person back to the start', () => {
  expect(finishStep(arriveAt(fresh, 'pay', 1), 'gone', STEPS).at).toBe('gone');
});

test('a lesson opens where the person was, else at its first step', () => {
  expect(stepToShow(fresh, STEPS)).toBe('purpose');
  expect(stepToShow(arriveAt(fresh, 'pay', 1), STEPS)).toBe('pay');
  expect(stepToShow(arriveAt(fresh, 'gone', 1), STEPS)).toBe('purpose');
  expect(() => stepToShow(fresh, [])).toThrow('steps');
});

test('the best word ever said stays, whatever is said or begun anew afterwards', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...OUTCOMES), { minLength: 1 }), (said) => {
      const end = said.reduce(
        (progress, outcome) => startOver(markOutcome(progress, outcome, '2026-11-20')),
        fresh,
      );
      expect(end.best).toBe(OUTCOMES.find((outcome) => said.includes(outcome)));
    }),
  );
});

test('after the last word and after beginning anew the lesson starts at its first step', () => {
  const inside = finishStep(fresh, 'purpose', STEPS);
  expect(stepToShow(markOutcome(inside, 'helped', '2026-11-20'), STEPS)).toBe('purpose');
  expect(startOver(inside)).toEqual(fresh);
});

test('a walk to the end counts as one round, however often its word is changed', () => {
  const walked = finishStep(fresh, 'pay', STEPS);
  const said = markOutcome(markOutcome(walked, 'helped', '2026-11-20'), 'alone', '2026-11-21');
  expect(said).toMatchObject({ rounds: 1, endedOn: '2026-11-21', best: 'alone' });
});

test('「まだ」 is no round, so that help stays as it was', () => {
  expect(markOutcome(finishStep(fresh, 'pay', STEPS), 'not-yet', '2026-11-20').rounds).toBe(0);
});

test('「まだ」 corrected to a better word counts the walk once, as if that had been said at once', () => {
  const notYet = markOutcome(finishStep(fresh, 'pay', STEPS), 'not-yet', '2026-11-20');
  const alone = markOutcome(notYet, 'alone', '2026-11-20');
  expect(alone.rounds).toBe(1);
  expect(markOutcome(markOutcome(alone, 'not-yet', '2026-11-20'), 'helped', '2026-11-20').rounds).toBe(1);
});

test('a walk begun anew is not counted by a word said of the one before', () => {
  const notYet = markOutcome(finishStep(fresh, 'pay', STEPS), 'not-yet', '2026-11-20');
  expect(markOutcome(startOver(notYet), 'alone', '2026-11-20').rounds).toBe(0);
});
