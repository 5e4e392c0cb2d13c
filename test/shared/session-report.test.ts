import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';

import { sessionReport, type SessionReport } from '#shared/session-report.ts';

const REPORT: SessionReport = {
  kind: 'session',
  version: 1,
  rev: 2,
  session: {
    id: '9f2c'.repeat(8),
    date: '2026-11-20',
    number: 1,
    venue: 'chuo-kominkan',
    kind: 'class',
    status: 'held',
    minutes: 90,
  },
  heads: {
    residents: 12,
    firstTimers: 3,
    tutors: { adult: 1, highSchool: 4, university: 0, shop: 0, staff: 1 },
    turnedAway: 0,
  },
  taught: [{ lesson: 'el-qr-pay', heads: 12 }],
  talks: 2,
  nearMisses: [],
};
const passes = (report: unknown) => v.is(sessionReport, report);

test('the report of a class that was held passes', () => {
  expect(passes(REPORT)).toBe(true);
});

test('a key that the contract does not know is refused, wherever it stands', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('name', 'memo', 'seat', '__proto__x', 'ip', 'at'),
      fc.string(),
      (key, text) => {
        expect(passes({ ...REPORT, [key]: text })).toBe(false);
        expect(passes({ ...REPORT, session: { ...REPORT.session, [key]: text } })).toBe(false);
        expect(passes({ ...REPORT, heads: { ...REPORT.heads, [key]: text } })).toBe(false);
        const tutors = { ...REPORT.heads.tutors, [key]: text };
        expect(passes({ ...REPORT, heads: { ...REPORT.heads, tutors } })).toBe(false);
        expect(passes({ ...REPORT, taught: [{ lesson: 'el-qr-pay', heads: 1, [key]: text }] })).toBe(false);
      },
    ),
  );
});

test('a key that is missing is refused', () => {
  for (const key of Object.keys(REPORT)) {
    expect(passes({ ...REPORT, [key]: undefined }), key).toBe(false);
  }
});

test('no field takes free text', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (text) => {
      fc.pre(/[^a-z0-9-]/u.test(text));
      expect(passes({ ...REPORT, session: { ...REPORT.session, venue: text } })).toBe(false);
      expect(passes({ ...REPORT, session: { ...REPORT.session, kind: text } })).toBe(false);
      expect(passes({ ...REPORT, taught: [{ lesson: text, heads: 1 }] })).toBe(false);
      expect(passes({ ...REPORT, nearMisses: [{ code: text, count: 1 }] })).toBe(false);
    }),
  );
});

test('first-timers and the heads of a lesson are some of the residents', () => {
  expect(passes({ ...REPORT, heads: { ...REPORT.heads, firstTimers: 13 } })).toBe(false);
  expect(passes({ ...REPORT, taught: [{ lesson: 'el-qr-pay', heads: 13 }] })).toBe(false);
});

test('a lesson or a near-miss stands there once', () => {
  const twice = [REPORT.taught, REPORT.taught].flat();
  expect(passes({ ...REPORT, taught: twice })).toBe(false);
  const misses = [
    { code: 'unwell', count: 1 },
    { code: 'unwell', count: 2 },
  ];
  expect(passes({ ...REPORT, nearMisses: misses })).toBe(false);
  expect(passes({ ...REPORT, nearMisses: misses.slice(1) })).toBe(true);
});

test('a cancelled session gives a reason and has nobody in it', () => {
  const nobody = { ...REPORT, heads: { ...REPORT.heads, residents: 0, firstTimers: 0 }, taught: [] };
  const cancelled = { ...REPORT.session, status: 'cancelled', reason: 'weather' };
  expect(passes({ ...nobody, session: cancelled })).toBe(true);
  expect(passes({ ...nobody, session: { ...cancelled, reason: undefined } })).toBe(false);
  expect(passes({ ...nobody, session: { ...REPORT.session, reason: 'weather' } })).toBe(false);
  expect(passes({ ...REPORT, session: cancelled })).toBe(false);
  expect(passes({ ...REPORT, session: { ...REPORT.session, status: 'withdrawn' } })).toBe(false);
  expect(passes({ ...nobody, session: { ...REPORT.session, status: 'withdrawn' } })).toBe(true);
});
