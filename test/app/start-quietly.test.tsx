import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { chooseTextSize } from '#actions/choose-text-size.ts';
import { startQuietly } from '#app/start-quietly.ts';
import { update } from '#app/update-notice.tsx';

import '../support/phone.ts';
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
