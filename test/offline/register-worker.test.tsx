import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { registerWorker } from '#offline/register-worker.ts';

import { provideWorkers, removeWorkers } from '../support/worker-container.ts';

const onWaiting = vi.fn<(take: () => void) => void>();
const onTakenElsewhere = vi.fn<(reload: () => void) => void>();
let reload: ReturnType<typeof vi.fn>;

beforeEach(() => {
  onWaiting.mockClear();
  onTakenElsewhere.mockClear();
  reload = vi.spyOn(location, 'reload').mockImplementation(() => undefined);
});
afterEach(() => {
  removeWorkers();
  vi.unstubAllGlobals();
});

const start = () => registerWorker({ onWaiting, onTakenElsewhere });
/** Workbox says what it heard a little later. */
const soon = () => new Promise((done) => setTimeout(done, 250));

test('a browser without workers is left in peace', async () => {
  removeWorkers();
  await expect(start()).resolves.toBeUndefined();
});

test('the one worker is asked for past every cache', async () => {
  const { container } = provideWorkers();
  await start();
  expect(container.register.mock.calls).toEqual([['/worker.js', { updateViaCache: 'none' }]]);
});

test('the first visit tells of no new version', async () => {
  const { newVersionWaits, takesOver } = provideWorkers({ isControlled: false });
  await start();
  takesOver(newVersionWaits());
  await soon();
  expect(onWaiting).not.toHaveBeenCalled();
  expect(onTakenElsewhere).not.toHaveBeenCalled();
  expect(reload).not.toHaveBeenCalled();
});

test('a new version waits until a person takes it, and then this window reloads once', async () => {
  const { newVersionWaits, takesOver } = provideWorkers();
  await start();
  const worker = newVersionWaits();
  await vi.waitFor(() => expect(onWaiting).toHaveBeenCalledTimes(1));
  expect(worker.told).toEqual([]);
  onWaiting.mock.calls[0]?.[0]();
  await vi.waitFor(() => expect(worker.told).toEqual([{ type: 'SKIP_WAITING' }]));
  expect(reload).not.toHaveBeenCalled();
  takesOver(worker);
  await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(1));
  expect(onTakenElsewhere).not.toHaveBeenCalled();
});

test('a version taken in another window never reloads this one by itself', async () => {
  const { newVersionWaits, takesOver } = provideWorkers();
  await start();
  takesOver(newVersionWaits());
  await vi.waitFor(() => expect(onTakenElsewhere).toHaveBeenCalledTimes(1));
  expect(reload).not.toHaveBeenCalled();
  onTakenElsewhere.mock.calls[0]?.[0]();
  expect(reload).toHaveBeenCalledTimes(1);
});

test('a page that comes back to the eye asks for news, at most once an hour', async () => {
  const { registration } = provideWorkers();
  let nowMs = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => nowMs);
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
  const look = () => document.dispatchEvent(new Event('visibilitychange'));
  await start();
  nowMs = 60 * 60 * 1000 - 1;
  look();
  expect(registration.update).not.toHaveBeenCalled();
  nowMs += 1;
  look();
  look();
  expect(registration.update).toHaveBeenCalledTimes(1);
});

test('without a network there is no news, and no complaint', async () => {
  const { registration } = provideWorkers();
  let nowMs = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => nowMs);
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
  registration.update.mockRejectedValue(new TypeError('Failed to fetch'));
  await start();
  nowMs = 2 * 60 * 60 * 1000;
  document.dispatchEvent(new Event('visibilitychange'));
  await soon();
  expect(registration.update).toHaveBeenCalledTimes(1);
});

test('under Trusted Types the only address that may become a script is the worker’s', async () => {
  const { container } = provideWorkers();
  const made: { createScriptURL: (address: string) => string }[] = [];
  vi.stubGlobal('trustedTypes', {
    createPolicy: (name: string, rules: (typeof made)[number]) => {
      expect(name).toBe('worker-address');
      made.push(rules);
      return rules;
    },
  });
  await start();
  expect(container.register.mock.calls[0]?.[0]).toBe('/worker.js');
  expect(() => made[0]?.createScriptURL('https://elsewhere.example/worker.js')).toThrow(TypeError);
});
