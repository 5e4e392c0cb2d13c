import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';

import { NumberPad } from '#ui/number-pad/number-pad.tsx';

import { press } from '../../support/press.ts';

afterEach(cleanup);

function show(figures: number) {
  const onDone = vi.fn<(typed: number | undefined) => void>();
  render(
    <NumberPad
      figures={figures}
      words={{
        erase: 'Erase',
        shown: (typed) => `shown ${typed}`,
        done: (typed) => `set ${typed}`,
      }}
      onDone={onDone}
    />,
  );
  const type = (...keys: string[]) => {
    for (const key of keys) press(screen.getByRole('button', { name: key }));
  };
  return { onDone, type };
}

test.each([
  [['1', '2'], 12],
  [['0', '0', '7'], 7],
  [['1', '2', '3', '4'], 123],
  [['1', '2', 'Erase'], 1],
  [['0'], 0],
  [['5', 'Erase'], undefined],
  [[], undefined],
])('%j gives %s', (keys, number) => {
  const { onDone, type } = show(3);
  type(...keys);
  expect(screen.getByText(`shown ${number}`)).toBeTruthy();
  press(screen.getByText(`set ${number}`));
  expect(onDone).toHaveBeenCalledExactlyOnceWith(number);
});

test('a counter of two figures takes two', () => {
  const { type } = show(2);
  type('9', '9', '9');
  expect(screen.getByText('set 99')).toBeTruthy();
});
