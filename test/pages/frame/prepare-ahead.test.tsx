import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { PrepareAhead, usePrepareAhead } from '#pages/frame/prepare-ahead.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function Leading({ to }: { readonly to: string }) {
  usePrepareAhead(to);
  return null;
}

test('the next screen is prepared once this one stands, and not where it would have led before', async () => {
  const prepare = vi.fn<(path: string) => void>();
  const screen = (to: string) => (
    <PrepareAhead.Provider value={prepare}>
      <Leading to={to} />
    </PrepareAhead.Provider>
  );
  const { rerender } = render(screen('/a'));
  await vi.advanceTimersByTimeAsync(100);
  rerender(screen('/b'));
  expect(prepare).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(prepare.mock.calls).toEqual([['/b']]);
});
