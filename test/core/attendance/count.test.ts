import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';

import { mostOf, NO_HEADS, readCounter, setCounter, tutorsOf } from '#core/attendance/count.ts';
import { COUNTERS } from '#core/attendance/session.ts';
import { heads as headsShape } from '#shared/session-report.ts';

const anyChange = fc.record({
  counter: fc.constantFrom(...COUNTERS),
  value: fc.integer({ min: -50, max: 2000 }),
});

test('whatever is tapped or typed, the heads are such as the contract takes', () => {
  fc.assert(
    fc.property(fc.array(anyChange), (changes) => {
      let heads = NO_HEADS;
      for (const { counter, value } of changes) {
        heads = setCounter(heads, counter, value);
        expect(v.is(headsShape, heads)).toBe(true);
        expect(heads.firstTimers).toBeLessThanOrEqual(heads.residents);
      }
    }),
  );
});

test('setting one counter leaves the others, but for first-timers who are no longer there', () => {
  fc.assert(
    fc.property(fc.array(anyChange), anyChange, (before, { counter, value }) => {
      const heads = before.reduce((sum, one) => setCounter(sum, one.counter, one.value), NO_HEADS);
      const after = setCounter(heads, counter, value);
      const others = COUNTERS.filter(
        (one) => one !== counter && !(counter === 'residents' && one === 'firstTimers'),
      );
      for (const one of others) expect(readCounter(after, one)).toBe(readCounter(heads, one));
    }),
  );
});

test('each counter takes its largest number and no more', () => {
  const full = setCounter(NO_HEADS, 'residents', 999);
  const taken = COUNTERS.map((counter) => readCounter(setCounter(full, counter, 5000), counter));
  expect(taken).toEqual(COUNTERS.map(mostOf));
  expect(taken).toEqual([999, 999, 99, 99, 99, 99, 99, 999]);
});

test('half a head is none', () => {
  expect(setCounter(NO_HEADS, 'residents', 2.9).residents).toBe(2);
});

test('taking residents away takes first-timers along', () => {
  const heads = setCounter(setCounter(NO_HEADS, 'residents', 12), 'firstTimers', 5);
  expect(setCounter(heads, 'residents', 3)).toMatchObject({ residents: 3, firstTimers: 3 });
});

test('tutors of every kind are tutors', () => {
  const heads = setCounter(setCounter(NO_HEADS, 'tutors.highSchool', 2), 'tutors.staff', 1);
  expect(tutorsOf(heads)).toBe(3);
});
