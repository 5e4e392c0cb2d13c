// What the organiser sees in the town's attendance table.
import * as v from 'valibot';

import { attendanceReport, type AttendanceReport } from '#shared/reports.ts';

import {
  asOrganiser,
  cookieOf,
  JSON_FROM_OUR_PAGE,
  PASSWORD,
  type Collector,
} from './collector/a-collector.ts';

export async function attendanceOf(
  { app, cookie }: Pick<Collector, 'app'> & { cookie: string },
  month: string,
): Promise<AttendanceReport> {
  const reply = await app.request(`/api/v1/organiser/reports/attendance?month=${month}`, asOrganiser(cookie));
  return v.parse(attendanceReport, await reply.json());
}

/** The organiser of `setUpTown` signs in anew; gives the cookie header. */
export async function signIn({ app }: Pick<Collector, 'app'>): Promise<string> {
  const reply = await app.request('/api/v1/organiser/sign-in', {
    method: 'POST',
    headers: JSON_FROM_OUR_PAGE,
    body: JSON.stringify({ name: '田中', password: PASSWORD }),
  });
  return cookieOf(reply);
}
