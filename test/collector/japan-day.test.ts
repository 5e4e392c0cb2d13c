import fc from 'fast-check';
import { expect, test } from 'vitest';

import { japanDay } from '#shared/japan-day.ts';

import { endOfFiscalYear, isWithinPeriod, msUntilTomorrow } from '../../src/collector/japan-day.ts';

test('waiting until tomorrow always ends on the first moment of the next day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4e12 }), (now) => {
      const next = now + msUntilTomorrow(now);
      expect(japanDay(next)).not.toBe(japanDay(now));
      expect(japanDay(next - 1)).toBe(japanDay(now));
    }),
  );
});

test.each([
  ['2026-11-20', '2027-03-31'],
  ['2027-03-31', '2027-03-31'],
  ['2027-04-01', '2028-03-31'],
  ['2027-01-01', '2027-03-31'],
])('the fiscal year of %s ends on %s', (today, end) => {
  expect(endOfFiscalYear(today)).toBe(end);
});

test.each([
  ['2026-11-20', '2025-10-01', true],
  ['2026-11-20', '2025-09-30', false],
  ['2026-11-30', '2026-12-01', true],
  ['2026-11-30', '2026-12-02', false],
  ['2026-12-31', '2027-01-01', true],
  ['2027-01-31', '2025-12-01', true],
  ['2027-01-31', '2025-11-30', false],
  ['2028-02-28', '2028-02-29', true],
  ['2026-11-20', '1970-01-01', false],
  ['2026-11-20', '2099-01-01', false],
])('on %s a session of %s may be reported: %s', (today, date, isWithin) => {
  expect(isWithinPeriod(date, today)).toBe(isWithin);
});
