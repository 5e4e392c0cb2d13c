import { expect, test, vi } from 'vitest';

import { chooseTextSize } from '#actions/choose-text-size.ts';
import { onJoined } from '#reads/on-joined.ts';

import { joinPhone } from '../support/phone.ts';

test('joining is told once, and nothing else is', async () => {
  const told = vi.fn<() => void>();
  onJoined(told);
  await chooseTextSize('large');
  await new Promise((done) => setTimeout(done, 20));
  expect(told).not.toHaveBeenCalled();
  await joinPhone();
  await joinPhone('n'.repeat(43));
  await vi.waitFor(() => expect(told).toHaveBeenCalled());
  await chooseTextSize('standard');
  await new Promise((done) => setTimeout(done, 20));
  expect(told).toHaveBeenCalledOnce();
});
