import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';

import { day } from '#shared/forms.ts';
import { japanDay } from '#shared/japan-day.ts';

test.each([
  ['2026-11-20T14:59:59Z', '2026-11-20'],
  ['2026-11-20T15:00:00Z', '2026-11-21'],
  ['2026-12-31T15:00:00Z', '2027-01-01'],
  ['2028-02-28T15:00:00Z', '2028-02-29'],
  ['1970-01-01T00:00:00Z', '1970-01-01'],
])('at %s it is %s in Japan', (now, expected) => {
  expect(japanDay(new Date(now))).toBe(expected);
  expect(japanDay(Date.parse(now))).toBe(expected);
});

test('whatever the clock says, it is the day the browser knows for Tokyo', () => {
  const tokyo = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' });
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
      (now) => {
        expect(v.is(day, japanDay(now))).toBe(true);
        expect(japanDay(now)).toBe(tokyo.format(now));
      },
    ),
  );
});
