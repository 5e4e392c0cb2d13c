import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';

import { Counter } from '#ui/counter/counter.tsx';

afterEach(cleanup);

function show() {
  const [onLess, onMore, onType] = [vi.fn<() => void>(), vi.fn<() => void>(), vi.fn<() => void>()];
  render(
    <Counter
      label="Heads"
      count="3"
      less={{ word: 'Less', name: 'Less heads', onPress: onLess }}
      more={{ word: 'More', name: 'More heads', onPress: onMore }}
      type={{ name: '3 heads, write', onPress: onType }}
    />,
  );
  return { onLess, onMore, onType };
}

test('a thumb that taps quickly is counted each time, and once a tap', () => {
  const { onMore } = show();
  const key = screen.getByRole('button', { name: 'More heads' });
  for (let tap = 0; tap < 5; tap += 1) {
    fireEvent.pointerDown(key, { pointerId: 1, pointerType: 'touch' });
    fireEvent.pointerUp(key, { pointerId: 1, pointerType: 'touch' });
    fireEvent.click(key);
  }
  expect(onMore).toHaveBeenCalledTimes(5);
});

test('each part does its own', () => {
  const { onLess, onMore, onType } = show();
  fireEvent.click(screen.getByRole('button', { name: 'Less heads' }));
  fireEvent.click(screen.getByRole('button', { name: '3 heads, write' }));
  expect([onLess, onMore, onType].map((spy) => spy.mock.calls.length)).toEqual([1, 0, 1]);
  expect(screen.getByRole('group', { name: 'Heads' })).toBeTruthy();
});
