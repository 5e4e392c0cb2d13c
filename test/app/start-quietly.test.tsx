import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { chooseTextSize } from '#actions/choose-text-size.ts';
import { startQuietly } from '#app/start-quietly.ts';
import { update } from '#app/update-notice.tsx';
import { today } from '#reads/today.ts';

import { aRow, joinPhone, keepRows, keepSession, REPORT_ID, rowOf } from '../support/phone.ts';
import { acknowledges, network, noNetwork } from '../support/scripted-collector.ts';
import { provideWorkers, removeWorkers } from '../support/worker-container.ts';

beforeEach(() => {
  update.value = undefined;
});
afterEach(() => {
  removeWorkers();
  vi.unstubAllGlobals();
});

test('what is chosen in any window takes effect in this one', async () => {
  startQuietly();
  await chooseTextSize('largest');
  await vi.waitFor(() => expect(document.documentElement.dataset['size']).toBe('largest'));
});

test('a new version is offered and not taken', async () => {
  const { container, newVersionWaits } = provideWorkers();
  startQuietly();
  await vi.waitFor(() => expect(container.register).toHaveBeenCalled());
  const worker = newVersionWaits();
  await vi.waitFor(() => expect(update.value?.kind).toBe('waiting'));
  expect(worker.told).not.toContainEqual({ type: 'SKIP_WAITING' });
});

test('a phone that joined no class asks the network for nothing', async () => {
  const asked = vi.fn<typeof fetch>();
  vi.stubGlobal('fetch', asked);
  startQuietly();
  await new Promise((done) => setTimeout(done, 100));
  expect(asked).not.toHaveBeenCalled();
});

// First of those that join: the triggers of a page stay until it is closed.
test('a phone that joins during the visit sends as soon as the network is back', async () => {
  let isOnline = true;
  const { asked, send } = network((request) => (isOnline ? acknowledges()(request) : noNetwork(request)));
  vi.stubGlobal('fetch', send);
  startQuietly();
  await new Promise((done) => setTimeout(done, 50));
  await joinPhone();
  await new Promise((done) => setTimeout(done, 100));
  isOnline = false;
  await keepRows(aRow({ body: '{"rev":1}', reason: 'no-network', nextTryAtMs: Date.now() + 200_000 }));
  expect(asked).toEqual([]);
  isOnline = true;
  window.dispatchEvent(new Event('online'));
  await vi.waitFor(async () => expect((await rowOf(REPORT_ID)).state).toBe('acked'));
});

test('a phone that joined asks for the venues once at its start', async () => {
  const { asked, send } = network(acknowledges());
  vi.stubGlobal('fetch', send);
  await joinPhone();
  await keepRows(aRow({ body: '{"rev":1}' }));
  startQuietly();
  await vi.waitFor(async () => expect((await rowOf(REPORT_ID)).state).toBe('acked'));
  await new Promise((done) => setTimeout(done, 100));
  expect(asked.filter(({ path }) => path === '/api/v1/plan')).toHaveLength(1);
});

/** A worker that cannot keep anything now; which parts it was asked to keep. */
function provideForgetfulWorker() {
  const asked: unknown[] = [];
  const { registration } = provideWorkers();
  Object.assign(registration.active ?? {}, {
    postMessage({ type, part }: { type: string; part?: string }, [port]: MessagePort[] = []) {
      if (type === 'KEEP_PART') asked.push(part);
      port?.postMessage({ isKept: false });
    },
  });
  return asked;
}
const SLOW = { timeout: 4_000 };

test('a phone that has to do with no class keeps no screens of a class', async () => {
  const asked = provideForgetfulWorker();
  startQuietly();
  await new Promise((done) => setTimeout(done, 1_300));
  expect(asked).toEqual([]);
});

test('a phone that joins keeps the screens of a class, and what could not be kept is asked for at the next start', async () => {
  const asked = provideForgetfulWorker();
  startQuietly();
  await new Promise((done) => setTimeout(done, 50));
  await joinPhone();
  await vi.waitFor(() => expect(asked).toEqual(['pages/class']), SLOW);
  await new Promise((done) => setTimeout(done, 50));
  startQuietly();
  await vi.waitFor(() => expect(asked).toEqual(['pages/class', 'pages/class']), SLOW);
});

test('a report that was lost is there again after the start, also on a phone that has not joined', async () => {
  await keepSession({ status: 'held', date: today() });
  startQuietly();
  await vi.waitFor(async () => expect((await rowOf(REPORT_ID)).state).toBe('dirty'));
});
