import { expect, test } from 'vitest';

import { readKeptReport } from '#reads/kept-report.ts';

import { aRow, keepRows, REPORT_ID } from '../support/phone.ts';

test('the text of a report is its body to the last space', async () => {
  await keepRows(aRow({ body: '{"a":1}   ' }));
  expect(await readKeptReport(REPORT_ID)).toBe('{"a":1}   ');
});

test('a report that never was has no text', async () => {
  expect(await readKeptReport(REPORT_ID)).toBeNull();
});
