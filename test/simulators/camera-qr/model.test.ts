import * as v from 'valibot';
import { expect, test } from 'vitest';

import { SLIPS } from '#core/scan/practice-papers.ts';
import { MODES } from '#simulators/camera-qr/drawn/model.ts';
import { answer, isDone, isDrawn, next, said, settings, start } from '#simulators/camera-qr/model.ts';
import { readCodes } from '#simulators/camera-qr/real/model.ts';

const fresh = (written: unknown) => start(v.parse(settings, written));

test('without settings it reads the slip of the lesson with the real camera', () => {
  expect(fresh({})).toEqual({ slip: 'A01', place: { at: 'choose' } });
  expect(isDrawn(fresh({}))).toBe(false);
});

test('a slip nobody printed and a mode nobody drew are no settings', () => {
  expect(v.safeParse(settings, { slip: 'Z99' }).success).toBe(false);
  expect(v.safeParse(settings, { mode: 'video' }).success).toBe(false);
  expect(v.safeParse(settings, { slip: 'A01', other: 1 }).success).toBe(false);
});

test.each(MODES)('%s begins on the drawn phone, not done, with a way on and nothing said', (mode) => {
  const state = fresh({ mode });
  expect(isDrawn(state)).toBe(true);
  expect(isDone(state)).toBe(false);
  expect(answer(state)).toBeDefined();
  expect(said(state)).toBeUndefined();
});

test('a real reading changes nothing on the drawn phone, nor a drawn press on the real camera', () => {
  const drawn = fresh({ mode: 'distance' });
  expect(next(drawn, readCodes([SLIPS.A01.code]))).toBe(drawn);
  const real = next(fresh({}), { do: 'choose-way', way: 'camera' });
  expect(next(real, { do: 'press', id: 'banner' })).toBe(real);
});

test('a reading with the real camera still finishes the practice', () => {
  const reading = next(fresh({ mode: 'real' }), { do: 'choose-way', way: 'camera' });
  const read = next(reading, readCodes([SLIPS.A01.code]));
  expect(isDone(read)).toBe(true);
  expect(said(read)).toEqual({ kind: 'ok', key: 'said.found' });
});
