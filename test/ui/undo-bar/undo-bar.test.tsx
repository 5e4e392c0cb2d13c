import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';

import { UndoBar } from '#ui/undo-bar/undo-bar.tsx';

afterEach(cleanup);

test('presses in a row each take one back', () => {
  const onPress = vi.fn<() => void>();
  render(<UndoBar undo={{ words: 'Undo +1', name: 'Undo +1, heads', onPress }} main="on" />);
  const key = screen.getByRole('button', { name: 'Undo +1, heads' });
  fireEvent.click(key);
  fireEvent.click(key);
  expect(onPress).toHaveBeenCalledTimes(2);
});

test('with nothing to take back there is no key, and the way on stays', () => {
  render(<UndoBar undo={undefined} main="on" />);
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByText('on')).toBeTruthy();
});
