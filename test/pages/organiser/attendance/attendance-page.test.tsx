import { cleanup, screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';

import type { Language } from '#i18n/languages.ts';

import { AttendancePage } from '../../../../src/pages/organiser/attendance/attendance-page.tsx';
import {
  anAttendance,
  aRow,
  HALL,
  json,
  ME,
  NO_TUTORS,
  refused,
  stubCollector,
} from '../../../support/organiser-replies.ts';
import { showScreen } from '../../../support/show-screen.tsx';

afterEach(cleanup);

const VENUES = { 'GET /venues': () => json({ venues: [HALL] }) };
const show = (search = '?month=2026-11', language: Language = 'ja') =>
  showScreen(<AttendancePage />, { words: ['organiser'], path: `/organiser/attendance${search}`, language });

/** Each line of the table as the texts of its cells. */
async function lines(): Promise<string[][]> {
  const rows = within(await screen.findByRole('table')).getAllByRole('row');
  return rows.map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) => {
      const drawn = cell.cloneNode(true) as Element;
      for (const label of drawn.querySelectorAll('[aria-hidden]')) label.remove();
      return drawn.textContent ?? '';
    }),
  );
}

test('each session is a line, and the foot holds the collector’s own sums', async () => {
  const rows = [
    aRow({
      date: '2026-11-05',
      venue: null,
      kind: 'support',
      residents: 7,
      turnedAway: 2,
      taught: [],
      corrected: true,
    }),
    aRow({
      taught: [
        { lesson: 'el-qr-pay', heads: 12 },
        { lesson: 'town-walk', heads: 5 },
      ],
    }),
  ];
  // Sums no addition of these rows gives: what is drawn must be what came.
  const totals = {
    sessions: 9,
    residents: 99,
    firstTimers: 33,
    tutors: { ...NO_TUTORS, shop: 6 },
    turnedAway: 1,
  };
  stubCollector({ ...VENUES, 'GET /reports/attendance': () => json(anAttendance(rows, totals)) });
  await show();
  await screen.findByText(/（12人）/u);
  await vi.waitFor(async () =>
    expect((await lines()).slice(1)).toEqual([
      ['11月5日（木）1回目訂正あり', '会場の 記入なし相談会', '7満席で 2', '3', '5大人 1高校生 4', '', '90'],
      [
        '11月20日（金）1回目',
        '中央公民館教室',
        '12',
        '3',
        '5大人 1高校生 4',
        expect.stringMatching(/^(?!el-qr).+（12人）town-walk（5人）$/u),
        '90',
      ],
      ['合計 9回', '', '99満席で 1', '33', '6お店の人 6', '', ''],
    ]),
  );
  expect(screen.getByRole('table', { name: '荒尾市 2026年11月の 出席' })).toBeTruthy();
});

test('two sessions that nothing tells apart but their heads are two lines', async () => {
  const rows = [aRow({ residents: 12 }), aRow({ residents: 8 })];
  stubCollector({ ...VENUES, 'GET /reports/attendance': () => json(anAttendance(rows)) });
  await show();
  const heads = async () => (await lines()).slice(1, -1).map(([day, , residents]) => [day, residents]);
  expect(await heads()).toEqual([
    ['11月20日（金）1回目', '12'],
    ['11月20日（金）1回目', '8'],
  ]);
});

test('a session that was not held has its reason and no figures to add up', async () => {
  const row = aRow({
    status: 'cancelled',
    reason: 'weather',
    residents: 0,
    firstTimers: 0,
    minutes: 0,
    taught: [],
  });
  stubCollector({ ...VENUES, 'GET /reports/attendance': () => json(anAttendance([row])) });
  await show();
  expect((await lines())[1]).toEqual([
    '11月20日（金）1回目中止（天気）',
    '中央公民館教室',
    '',
    '',
    '',
    '',
    '',
  ]);
});

test('a month without a report says so in calm words', async () => {
  stubCollector({ ...VENUES, 'GET /reports/attendance': () => json(anAttendance([])) });
  await show();
  expect(await screen.findByText(/2026年11月の 報告は まだ ありません。/u)).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
});

test('the choice of month and venue is the address, and asks anew', async () => {
  const asked = stubCollector({ ...VENUES, 'GET /reports/attendance': () => json(anAttendance([])) });
  await show('?month=2026-10');
  await screen.findByText(/報告は まだ/u);
  const venue = screen.getByLabelText('会場');
  await vi.waitFor(() => expect(within(venue).getAllByRole('option')).toHaveLength(2));
  await userEvent.selectOptions(venue, '中央公民館');
  expect(location.search).toBe('?month=2026-10&venue=chuo-kominkan');
  await userEvent.click(screen.getByRole('link', { name: /前の ?月/u }));
  expect(location.search).toBe('?month=2026-09&venue=chuo-kominkan');
  await vi.waitFor(() =>
    expect(asked.filter((one) => one.includes('reports'))).toEqual([
      'GET /reports/attendance?month=2026-10',
      'GET /reports/attendance?month=2026-10&venue=chuo-kominkan',
      'GET /reports/attendance?month=2026-09&venue=chuo-kominkan',
    ]),
  );
});

test('a session that is over asks for the password in place, and goes on where one was', async () => {
  let isIn = false;
  stubCollector({
    ...VENUES,
    'GET /reports/attendance': () => (isIn ? json(anAttendance([aRow()])) : refused('no-access', 401)),
    'GET /set-up': () => json({ open: false }),
    'POST /sign-in': () => {
      isIn = true;
      return json(ME);
    },
  });
  await show('?month=2026-11&venue=chuo-kominkan');
  await userEvent.type(await screen.findByLabelText('あなたの名前'), '田中');
  await userEvent.type(screen.getByLabelText('パスワード'), 'x{Enter}');
  expect(await screen.findByRole('table')).toBeTruthy();
  expect(location.search).toBe('?month=2026-11&venue=chuo-kominkan');
});

test.each([
  [
    'a report of another shape',
    () => json({ ...anAttendance([aRow()]), secret: 1 }),
    'てとてが 新しく なりました',
  ],
  ['a page of somebody else', () => new Response('<html>'), 'Wi-Fiの 入り口の 画面が 出て います'],
  ['no network', () => 'no-network' as const, '電波が ないようです'],
])('%s is a kind sentence and no table', async (_, reply, sentence) => {
  stubCollector({ ...VENUES, 'GET /reports/attendance': reply });
  await show();
  expect(await screen.findByText(sentence)).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
});

test('the CSV is kept under a name that tells the month', async () => {
  const headers = { 'content-type': 'text/csv; charset=utf-8' };
  stubCollector({
    ...VENUES,
    'GET /reports/attendance': () => json(anAttendance([aRow()])),
    'GET /exports/attendance.csv': () => new Response('"12"', { headers }),
  });
  const kept: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    kept.push(`${this.download} ${this.href.slice(0, 5)}`);
  });
  await show();
  await screen.findByRole('table');
  await userEvent.click(screen.getByRole('button', { name: /CSV/u }));
  await vi.waitFor(() => expect(kept).toEqual(['出席_2026-11.csv blob:']));
});

test('without a network no file is made, and the table stays', async () => {
  stubCollector({
    ...VENUES,
    'GET /reports/attendance': () => json(anAttendance([aRow()])),
    'GET /exports/attendance.csv': () => 'no-network',
  });
  await show();
  await screen.findByRole('table');
  await userEvent.click(screen.getByRole('button', { name: /CSV/u }));
  expect(await screen.findByText('電波が ないようです')).toBeTruthy();
  expect(screen.getByRole('table')).toBeTruthy();
});

test.each(['ja-x-easy', 'en'] as const)('every kind and reason has its words in %s', async (language) => {
  const rows = (['weather', 'no-tutor', 'no-resident', 'venue', 'other'] as const).map((reason, place) =>
    aRow({ number: place + 1, status: 'cancelled', reason, taught: [] }),
  );
  const tutors = { adult: 1, highSchool: 1, university: 1, shop: 1, staff: 1 };
  const kinds = (['class', 'support', 'outreach'] as const).map((kind) =>
    aRow({ kind, tutors, turnedAway: 1 }),
  );
  stubCollector({ ...VENUES, 'GET /reports/attendance': () => json(anAttendance([...rows, ...kinds])) });
  await show('?month=2026-11', language);
  expect(await lines()).toHaveLength(10);
});
