import fc from 'fast-check';
import { expect, test } from 'vitest';

import { NO_HEADS, setCounter } from '#core/attendance/count.ts';
import { COUNTERS, type Session } from '#core/attendance/session.ts';
import { summariseSession } from '#core/summary/session-report.ts';
import { canonicalBody } from '#shared/canonical.ts';

import { aSession, SESSION_ID } from '../../support/phone.ts';

const LESSONS = ['el-qr-pay', 'fake-qr', 'line-start', 'wifi-home'];
const anyHeads = fc
  .array(fc.tuple(fc.constantFrom(...COUNTERS), fc.nat(120)))
  .map((changes) => changes.reduce((heads, [counter, value]) => setCounter(heads, counter, value), NO_HEADS));
const anySession: fc.Arbitrary<Session> = fc
  .record({
    heads: anyHeads,
    minutes: fc.nat(600),
    venue: fc.constantFrom(null, 'chuo', 'midori'),
    taught: fc.uniqueArray(
      fc.record({ lesson: fc.constantFrom(...LESSONS), heads: fc.option(fc.nat(999)) }),
      { selector: ({ lesson }) => lesson },
    ),
  })
  .map((facts) => aSession({ ...facts, status: 'held' }));

const shuffled = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).toReversed()) as T;

test('the heads of a report are the heads that were counted, and lessons never hold more than the room', () => {
  fc.assert(
    fc.property(anySession, (session) => {
      const report = summariseSession(session, 1);
      expect(report.heads).toEqual(session.heads);
      for (const one of report.taught) expect(one.heads).toBeLessThanOrEqual(session.heads.residents);
    }),
  );
});

test('renaming, reordering or re-keying anything that is not a count changes no byte', () => {
  fc.assert(
    fc.property(anySession, fc.string(), fc.integer(), (session, name, key) => {
      const body = canonicalBody(summariseSession(session, 3));
      const planted = {
        ...shuffled(session),
        heads: {
          ...shuffled(session.heads),
          tutors: { ...shuffled(session.heads.tutors), names: [name] },
          memo: name,
        },
        taught: session.taught.toReversed().map((one) => ({ ...shuffled(one), by: name })),
        reportId: 'f'.repeat(32),
        nickname: name,
        [name || 'seat']: key,
      } as unknown as Session;
      fc.pre(!(name in session));
      expect(canonicalBody(summariseSession(planted, 3))).toBe(body);
    }),
  );
});

test('a lesson everybody was taught has the heads of the room at the end', () => {
  const taught = [{ lesson: 'el-qr-pay', heads: null }];
  expect(summariseSession(aSession({ status: 'held', heads: { residents: 12 }, taught }), 1).taught).toEqual([
    { lesson: 'el-qr-pay', heads: 12 },
  ]);
});

test('an open session has no report', () => {
  expect(() => summariseSession(aSession(), 1)).toThrow('Invalid');
});

test.each(['cancelled', 'withdrawn'] as const)('a session that was %s tells of nobody', (status) => {
  const session = aSession({
    status,
    reason: status === 'cancelled' ? 'weather' : null,
    minutes: 90,
    heads: { residents: 12, firstTimers: 3 },
    taught: [{ lesson: 'el-qr-pay', heads: 12 }],
  });
  const report = summariseSession(session, 2);
  expect(report).toMatchObject({
    rev: 2,
    session: { id: SESSION_ID, status, minutes: 0 },
    heads: NO_HEADS,
    taught: [],
  });
});
