import { expect, test } from 'vitest';

import { createReportCaps, MOST_REVISIONS_A_DAY } from '../../src/collector/report-caps.ts';
import { NOON, random } from '../support/collector/a-collector.ts';

test('counts each phone apart, and anew each day in Japan', () => {
  const time = { now: NOON };
  const caps = createReportCaps({ clock: () => time.now, random });
  for (let change = 0; change < MOST_REVISIONS_A_DAY; change += 1) {
    expect(caps.mayChange('phone', 'report')).toBe(true);
    caps.countChange('phone', 'report');
  }
  expect(caps.mayChange('phone', 'report')).toBe(false);
  expect(caps.mayChange('phone', 'other report')).toBe(true);
  expect(caps.mayChange('other phone', 'report')).toBe(true);
  time.now += 12 * 3_600_000;
  expect(caps.mayChange('phone', 'report')).toBe(true);
});

test('asking does not count', () => {
  const caps = createReportCaps({ clock: () => NOON, random });
  for (let asked = 0; asked < 50; asked += 1) expect(caps.mayChange('phone', `report ${asked}`)).toBe(true);
});
