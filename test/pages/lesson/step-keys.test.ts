import { expect, test } from 'vitest';

import { readLessonPlan } from '#core/lesson/lesson-formats.ts';
import { askKeys, deviceKeys, sayKeys } from '#pages/lesson/step-keys.ts';

const { steps } = readLessonPlan({
  format: 2,
  id: 'a',
  audience: 'resident',
  minutes: 5,
  checkedOn: '2026-11-20',
  bring: 0,
  withoutPhone: 1,
  ask: [],
  steps: [
    { id: 'why', kind: 'read', picture: 'a', says: 2, onDevice: { iphone: 1, android: 2, raku: 1 } },
    { id: 'pick', kind: 'choice', picture: 'a', says: 1, choices: [{ id: 'x', isRight: true }, { id: 'y' }] },
    { id: 'tick', kind: 'check', picture: 'a', says: 1, items: [{ id: 'x' }, { id: 'y' }] },
    { id: 'real', kind: 'do-for-real', picture: 'a', says: 1 },
    { id: 'keep', kind: 'card', picture: 'a', says: 1, lines: 2 },
  ],
});
const [why, pick, tick, real, keep] = steps;

test('sentences are said in their order', () => {
  expect(sayKeys(why)).toEqual(['steps.why.say1', 'steps.why.say2']);
});

test('only the sentences for the phone in the hand are said', () => {
  expect(deviceKeys(why, 'android')).toEqual([
    'steps.why.onDevice.android.say1',
    'steps.why.onDevice.android.say2',
  ]);
  expect(deviceKeys(why, undefined)).toEqual([]);
  expect(pick && deviceKeys(pick, 'iphone')).toEqual([]);
});

test('what is asked is said with everything there is to choose, tick or remember', () => {
  expect(askKeys(why)).toEqual([]);
  expect(pick && askKeys(pick)).toEqual([
    'steps.pick.do',
    'steps.pick.choices.x.label',
    'steps.pick.choices.y.label',
  ]);
  expect(tick && askKeys(tick)).toEqual(['steps.tick.do', 'steps.tick.items.x', 'steps.tick.items.y']);
  expect(real && askKeys(real)).toEqual(['steps.real.do']);
  expect(keep && askKeys(keep)).toEqual(['steps.keep.line1', 'steps.keep.line2']);
});
