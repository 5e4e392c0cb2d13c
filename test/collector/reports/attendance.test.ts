import * as v from 'valibot';
import { expect, test } from 'vitest';

import { type AttendanceReport, attendanceReport } from '#shared/reports.ts';
import type { SessionReport } from '#shared/session-report.ts';

import { asOrganiser, aTown, joinClass, putReport, TOWN } from '../../support/collector/a-collector.ts';
import { aReport, anEmptyReport, aSession, hex } from '../../support/collector/a-report.ts';

type Town = Awaited<ReturnType<typeof aTown>>;

/** A town whose phones sent these reports; each from a phone of its own, under the id given or a new one. */
async function townWith(...sent: Array<SessionReport | [id: string, report: SessionReport]>): Promise<Town> {
  const town = await aTown();
  for (const one of sent) {
    const [id, report] = Array.isArray(one) ? one : [hex(), one];
    const reply = await putReport(town, await joinClass(town, town.cookie), id, report);
    expect(reply.status).toBe(200);
  }
  return town;
}

async function read({ app, cookie }: Town, query = 'month=2026-11'): Promise<AttendanceReport> {
  const reply = await app.request(`/api/v1/organiser/reports/attendance?${query}`, asOrganiser(cookie));
  expect(reply.status).toBe(200);
  return v.parse(attendanceReport, await reply.json());
}

const nobody = { adult: 0, highSchool: 0, university: 0, shop: 0, staff: 0 };

test('shows a session with its day, number, heads and lessons', async () => {
  const town = await townWith(aReport());
  expect(await read(town)).toEqual({
    month: '2026-11',
    municipality: TOWN,
    rows: [
      {
        date: '2026-11-20',
        number: 1,
        venue: null,
        kind: 'class',
        status: 'held',
        reason: null,
        parts: 1,
        minutes: 90,
        residents: 12,
        firstTimers: 3,
        tutors: { ...nobody, adult: 1, highSchool: 2 },
        turnedAway: 0,
        talks: 2,
        taught: [{ lesson: 'el-qr-pay', heads: 12 }],
        corrected: false,
      },
    ],
    totals: {
      sessions: 1,
      residents: 12,
      firstTimers: 3,
      tutors: { ...nobody, adult: 1, highSchool: 2 },
      turnedAway: 0,
    },
  });
});

test('an empty month has no rows and zero in every sum', async () => {
  const { rows, totals } = await read(await townWith(aReport()), 'month=2026-10');
  expect([rows, totals]).toEqual([
    [],
    { sessions: 0, residents: 0, firstTimers: 0, tutors: nobody, turnedAway: 0 },
  ]);
});

test('adds up the parts of one session and takes the longest time', async () => {
  const { rows, totals } = await read(
    await townWith(
      aReport({ taught: [{ lesson: 'el-qr-pay', heads: 10 }], session: aSession({ minutes: 60 }) }),
      aReport({
        heads: { residents: 5, firstTimers: 1, turnedAway: 2 },
        taught: [
          { lesson: 'line-start', heads: 5 },
          { lesson: 'el-qr-pay', heads: 3 },
        ],
        talks: 1,
      }),
    ),
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    parts: 2,
    minutes: 90,
    residents: 17,
    firstTimers: 4,
    turnedAway: 2,
    talks: 3,
  });
  expect(rows[0]?.tutors).toEqual({ ...nobody, adult: 2, highSchool: 4 });
  expect(rows[0]?.taught).toEqual([
    { lesson: 'el-qr-pay', heads: 13 },
    { lesson: 'line-start', heads: 5 },
  ]);
  expect(totals).toMatchObject({ sessions: 1, residents: 17, turnedAway: 2 });
});

test('takes day, number, venue and kind from the earliest part', async () => {
  const later = aSession({ date: '2026-11-02', number: 1, venue: 'venue-2', kind: 'support' });
  const earlier = aSession({ date: '2026-11-01', number: 2, venue: 'venue-1', kind: 'outreach' });
  const { rows } = await read(await townWith(aReport({ session: later }), aReport({ session: earlier })));
  expect(rows).toMatchObject([
    { date: '2026-11-01', number: 2, venue: { id: 'venue-1', name: 'venue-1' }, kind: 'outreach' },
  ]);
});

test('a session whose phones disagree about the month is shown in the earlier one, once and whole', async () => {
  const town = await townWith(
    aReport({ session: aSession({ date: '2026-10-31' }) }),
    aReport({ session: aSession({ date: '2026-11-01' }) }),
  );
  expect((await read(town, 'month=2026-10')).rows).toMatchObject([{ parts: 2, residents: 24 }]);
  expect((await read(town, 'month=2026-11')).rows).toEqual([]);
});

test('orders sessions by day, then number', async () => {
  const days: Array<[string, number]> = [
    ['2026-11-20', 2],
    ['2026-11-03', 1],
    ['2026-11-20', 1],
  ];
  const reports = days.map(([date, number]) => aReport({ session: aSession({ id: hex(), date, number }) }));
  const { rows } = await read(await townWith(...reports));
  expect(rows.map((row) => [row.date, row.number])).toEqual([days[1], days[2], days[0]]);
});

test('leaves out a part that was recalled, and a session when all its parts were', async () => {
  const id = hex();
  const recalled = anEmptyReport({ ...aSession(), status: 'withdrawn' }, 2);
  const alone = await townWith([id, aReport()], [id, recalled]);
  expect((await read(alone)).rows).toEqual([]);
  const withOther = await townWith([id, aReport()], aReport({ talks: 7 }), [id, recalled]);
  expect((await read(withOther)).rows).toMatchObject([
    { parts: 1, residents: 12, talks: 7, corrected: false },
  ]);
});

test('shows a cancelled session with its reason and nobody in it, outside the sums', async () => {
  const cancelled = anEmptyReport({ ...aSession({ id: hex() }), status: 'cancelled', reason: 'weather' });
  const { rows, totals } = await read(await townWith(aReport(), cancelled));
  expect(rows.find((row) => row.status === 'cancelled')).toMatchObject({ reason: 'weather', residents: 0 });
  expect(totals).toMatchObject({ sessions: 1, residents: 12 });
});

test('a session is not cancelled when one of its phones held it', async () => {
  const earlier = { ...aSession({ date: '2026-11-19' }), status: 'cancelled', reason: 'venue' } as const;
  const { rows } = await read(await townWith(anEmptyReport(earlier), aReport()));
  expect(rows).toMatchObject([{ status: 'held', reason: null, date: '2026-11-20', residents: 12, parts: 2 }]);
});

test('a correction replaces the count and leaves a mark, not the old value', async () => {
  const id = hex();
  const town = await townWith([id, aReport()], [id, aReport({ rev: 2, heads: { residents: 14 } })]);
  const { rows } = await read(town);
  expect(rows).toMatchObject([{ residents: 14, corrected: true, parts: 1 }]);
});

test('names a venue and can be asked for one venue alone', async () => {
  const town = await townWith(
    aReport({ session: aSession({ id: hex(), venue: 'venue-1' }) }),
    aReport({ session: aSession({ id: hex(), venue: null }) }),
  );
  await town.database.venues.add(TOWN.code, '中央公民館');
  const { rows, totals } = await read(town, 'month=2026-11&venue=venue-1');
  expect(rows.map((row) => row.venue)).toEqual([{ id: 'venue-1', name: '中央公民館' }]);
  expect(totals.sessions).toBe(1);
  expect((await read(town)).rows).toHaveLength(2);
});
