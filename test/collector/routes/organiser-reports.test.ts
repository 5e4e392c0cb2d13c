import { expect, test } from 'vitest';

import { asOrganiser, aTown, putReport, TOWN } from '../../support/collector/a-collector.ts';
import { anEmptyReport, aReport, aSession, hex } from '../../support/collector/a-report.ts';

test.each([
  ['attendance', 422],
  ['attendance?month=2026-13', 422],
  ['attendance?month=2026-11&venue=Chuo', 422],
  ['attendance?month=2026-11&tutor=1', 422],
  ['salaries?month=2026-11', 404],
])('refuses the question %s with %i', async (path, status) => {
  const town = await aTown();
  expect((await town.app.request(`/api/v1/organiser/reports/${path}`, asOrganiser(town.cookie))).status).toBe(
    status,
  );
});

test('the CSV holds the rows of the screen under Japanese headings, as a file with a name', async () => {
  const town = await aTown();
  await putReport(town, town.token, hex(), aReport({ session: aSession({ venue: 'venue-1' }) }));
  await putReport(
    town,
    town.token,
    hex(),
    anEmptyReport({ ...aSession({ id: hex(), date: '2026-11-21' }), status: 'cancelled', reason: 'weather' }),
  );
  await town.database.venues.add(TOWN.code, '=1+1 "公民館"');
  const path = '/api/v1/organiser/exports/attendance.csv?month=2026-11';
  const reply = await town.app.request(path, asOrganiser(town.cookie));
  expect(reply.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(reply.headers.get('content-disposition')).toBe('attachment; filename="attendance-2026-11.csv"');
  const bytes = Buffer.from(await reply.arrayBuffer());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = bytes.toString('utf8').slice(1).split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatch(/^"日にち","その日の何回目","会場",.*"訂正"$/);
  expect(lines[1]).toBe(
    `"2026-11-20","1","'=1+1 ""公民館""","教室","開いた","","90","12","3","1","2","0","0","0","0","2","市税などをスマホで払う：12人","1",""`,
  );
  expect(lines[2]).toMatch(/^"2026-11-21","1","","教室","中止","天気","90","0",/);
  expect(lines[3]).toBe('');
});
