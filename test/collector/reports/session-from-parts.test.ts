import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { SessionPart } from '../../../src/collector/database/collector-database.ts';
import { sessionFromParts } from '../../../src/collector/reports/session-from-parts.ts';
import { anEmptyReport, aReport, aSession } from '../../support/collector/a-report.ts';

const aPart = fc
  .record({
    id: fc.uuid(),
    residents: fc.integer({ min: 0, max: 99 }),
    minutes: fc.integer({ min: 0, max: 600 }),
    date: fc.constantFrom('2026-11-19', '2026-11-20'),
    number: fc.integer({ min: 1, max: 3 }),
    corrected: fc.boolean(),
  })
  .map(({ id, residents, minutes, date, number, corrected }): SessionPart => {
    const heads = { residents, firstTimers: 0 };
    const taught = [{ lesson: 'el-qr-pay', heads: residents }];
    return {
      id,
      corrected,
      report: aReport({ heads, taught, session: aSession({ minutes, date, number }) }),
    };
  });
const parts = fc.uniqueArray(aPart, { minLength: 1, maxLength: 6, selector: (part) => part.id });

test('the order in which phones sent never changes the session', () => {
  fc.assert(
    fc.property(parts, fc.infiniteStream(fc.nat()), (sent, keys) => {
      const shuffled = sent
        .map((part) => ({ part, key: keys.next().value ?? 0 }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ part }) => part);
      expect(sessionFromParts(shuffled, [])).toEqual(sessionFromParts(sent, []));
    }),
  );
});

test('nobody is lost and nobody counted twice, and the longest time stands', () => {
  fc.assert(
    fc.property(parts, (sent) => {
      const row = sessionFromParts(sent, []);
      const residents = sent.map((part) => part.report.heads.residents);
      expect(row?.residents).toBe(residents.reduce((a, b) => a + b, 0));
      expect(row?.taught).toEqual([{ lesson: 'el-qr-pay', heads: row?.residents }]);
      expect(row?.minutes).toBe(Math.max(...sent.map((part) => part.report.session.minutes)));
      expect(row?.corrected).toBe(sent.some((part) => part.corrected));
    }),
  );
});

test('parts that were all recalled are no session', () => {
  const report = anEmptyReport({ ...aSession(), status: 'withdrawn' });
  expect(sessionFromParts([{ id: 'a', report, corrected: false }], [])).toBeUndefined();
});
