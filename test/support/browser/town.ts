// A town on a running collector: set up by the printed link, as its organiser would, but without the screens.
import type { BrowserContext } from 'playwright-core';

import { canonicalBody } from '#shared/canonical.ts';

import { aReport, aSession, hex } from '../collector/a-report.ts';
import type { RunningApp } from './start-app.ts';

const JAPAN_AHEAD_MS = 9 * 60 * 60 * 1000;

export const ORGANISER = { name: '担当', password: 'ながい あいことばを つかう' } as const;

export type Town = {
  /** The organiser's cookie, as one header. */
  readonly cookie: string;
  /** A new join code; it works once, for ten minutes. */
  newJoinCode(): Promise<string>;
  addVenue(name: string): Promise<void>;
  /** A phone without a screen joins and reports today's class in the first venue: 12 residents, 3 tutors. */
  reportClass(): Promise<void>;
  /** Lets a browser be the signed-in organiser. */
  signIn(context: BrowserContext): Promise<void>;
};

/** Sets the town up. Once a collector. */
export async function setUpTown(app: RunningApp): Promise<Town> {
  const post = async (path: string, body: unknown, cookie?: string) => {
    const answer = await fetch(`${app.url}/api/v1/organiser/${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: app.url,
        ...(cookie === undefined ? {} : { cookie }),
      },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  };
  const done = await post('set-up', {
    secret: app.setUpSecret,
    municipality: { code: '432041', name: '荒尾市' },
    ...ORGANISER,
  });
  const cookie = done.headers.get('set-cookie')?.split(';')[0] ?? '';
  const newJoinCode = async () => {
    const { code } = (await (await post('join-codes', {}, cookie)).json()) as { code: string };
    return code;
  };
  return {
    cookie,
    newJoinCode,
    async addVenue(name) {
      await post('venues', { name }, cookie);
    },
    async reportClass() {
      const enrolled = await fetch(`${app.url}/api/v1/enrolments`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ code: await newJoinCode() }),
      });
      const { token } = (await enrolled.json()) as { token: string };
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
      const plan = await fetch(`${app.url}/api/v1/plan`, { headers });
      const { venues } = (await plan.json()) as { venues: { id: string }[] };
      const date = new Date(Date.now() + JAPAN_AHEAD_MS).toISOString().slice(0, 10);
      const session = aSession({ date, venue: venues[0]?.id ?? null });
      const put = await fetch(`${app.url}/api/v1/reports/${hex()}`, {
        method: 'PUT',
        headers,
        body: canonicalBody(aReport({ session })),
      });
      if (!put.ok) throw new Error(`report: ${put.status} ${await put.text()}`);
    },
    async signIn(context) {
      const [name = '', value = ''] = cookie.split(/=(.*)/su);
      // a `__Host-` cookie belongs to the whole of one origin; localhost counts as secure
      await context.addCookies([
        {
          name,
          value,
          url: app.url.replace('http:', 'https:'),
          httpOnly: true,
          secure: true,
          sameSite: 'Strict',
        },
      ]);
    },
  };
}
