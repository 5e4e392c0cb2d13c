import { act, cleanup, render, screen } from '@testing-library/preact';
import { LocationProvider, useLocation } from 'preact-iso';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { useGoOn, usePrepareAhead, WayAheadOf } from '#pages/frame/way-ahead.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function Leading({ to }: { readonly to: string }) {
  usePrepareAhead(to);
  const goOn = useGoOn();
  return (
    <button type="button" onClick={() => goOn(to)}>
      {useLocation().path}
    </button>
  );
}

test('the next screen is prepared once this one stands, and not where it would have led before', async () => {
  const way = { prepare: vi.fn<(path: string) => void>(), goOn: vi.fn<(path: string) => void>() };
  const shown = (to: string) => (
    <LocationProvider>
      <WayAheadOf.Provider value={way}>
        <Leading to={to} />
      </WayAheadOf.Provider>
    </LocationProvider>
  );
  const { rerender } = render(shown('/a'));
  await vi.advanceTimersByTimeAsync(100);
  rerender(shown('/b'));
  expect(way.prepare).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(way.prepare.mock.calls).toEqual([['/b']]);
  screen.getByRole('button').click();
  expect(way.goOn.mock.calls).toEqual([['/b']]);
});

test('a screen alone goes on by its address', async () => {
  render(
    <LocationProvider>
      <Leading to="/a" />
    </LocationProvider>,
  );
  await act(() => screen.getByRole('button').click());
  expect(screen.getByRole('button').textContent).toBe('/a');
  history.replaceState(null, '', '/');
});
