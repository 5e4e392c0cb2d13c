// A tutor's phone in a journey: the modules the phone runs, started and killed like an app, on a wire that can be cut.
import { afterEach, beforeEach, vi } from 'vitest';

import type { Collector } from './collector/a-collector.ts';

export type Wire = {
  isCut: boolean;
  /** The next report reaches the collector, its reply does not reach the phone. */
  losesNextReply: boolean;
  /** Everything that went over the wire, as text. */
  seen: string[];
  requests: Array<{ method: string; path: string; body: string; status: number | null }>;
};

/** The phone's fetch is the collector's own `app.request`, with the faults of `wire`. */
export function connectPhone({ app }: Pick<Collector, 'app'>): Wire {
  const wire: Wire = { isCut: false, losesNextReply: false, seen: [], requests: [] };
  const send = async (path: string, init: RequestInit): Promise<Response> => {
    const request = {
      method: init.method ?? 'GET',
      path,
      body: typeof init.body === 'string' ? init.body : '',
      status: null as number | null,
    };
    wire.requests.push(request);
    if (wire.isCut) throw new TypeError('Failed to fetch');
    const { method, headers, body, signal } = init;
    wire.seen.push(JSON.stringify({ method, path, headers, body }));
    const response = await app.request(path, { method, headers, body, signal } as RequestInit);
    const text = await response.text();
    wire.seen.push(text);
    if (wire.losesNextReply && method === 'PUT') {
      wire.losesNextReply = false;
      throw new TypeError('network error');
    }
    request.status = response.status;
    return new Response(text, { status: response.status, headers: response.headers });
  };
  vi.stubGlobal('fetch', send);
  return wire;
}

/** A page's window and document, as much of them as sending listens to, and the places where a phone could keep a name. */
function stubPage() {
  const page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  vi.stubGlobal(
    'document',
    Object.assign(new EventTarget(), { visibilityState: 'visible', title: '', cookie: '' }),
  );
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', { setItem: (key: string, value: string) => kept.set(key, value), kept });
  return page;
}

let page = new EventTarget();

beforeEach(() => {
  page = stubPage();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

export const comeOnline = () => page.dispatchEvent(new Event('online'));

const modules = async () => ({
  ...(await import('#actions/join-class.ts')),
  ...(await import('#actions/open-session.ts')),
  ...(await import('#actions/choose-venue.ts')),
  ...(await import('#actions/count-heads.ts')),
  ...(await import('#actions/undo-count.ts')),
  ...(await import('#actions/teach-lesson.ts')),
  ...(await import('#actions/set-minutes.ts')),
  ...(await import('#actions/finish-session.ts')),
  ...(await import('#actions/reopen-session.ts')),
  ...(await import('#actions/send-now.ts')),
  ...(await import('#actions/arrive-at-step.ts')),
  ...(await import('#actions/finish-step.ts')),
  ...(await import('#actions/mark-outcome.ts')),
  ...(await import('#reads/open-session.ts')),
  ...(await import('#reads/outbox-status.ts')),
  ...(await import('#reads/what-is-sent.ts')),
  ...(await import('#reads/class-access.ts')),
  ...(await import('#sync/send-when-possible.ts')),
  ...(await import('#storage/database.ts')),
});

/** Starts the app anew: no module remembers anything, only the database does. `kill` ends it without a goodbye. */
export async function startApp() {
  vi.resetModules();
  const app = await modules();
  const stop = app.sendWhenPossible();
  return {
    ...app,
    kill: async () => {
      stop();
      await app.closeDatabase();
    },
  };
}
export type App = Awaited<ReturnType<typeof startApp>>;

/** Counts and finishes one session: `residents` residents, one adult and two high-school tutors. */
export async function holdClass(app: App, day: string, residents: number): Promise<string> {
  const sessionId = await app.openSession(day);
  for (let head = 0; head < residents; head += 1) await app.countHeads(sessionId, 'residents', { add: 1 });
  await app.countHeads(sessionId, 'tutors.adult', { set: 1 });
  await app.countHeads(sessionId, 'tutors.highSchool', { set: 2 });
  await app.teachLesson(sessionId, 'el-qr-pay', true);
  await app.setMinutes(sessionId, 90);
  await app.finishSession(sessionId);
  return sessionId;
}
