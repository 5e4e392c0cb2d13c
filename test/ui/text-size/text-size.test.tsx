import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';

import { TEXT_SIZES, TextSizeSwitch, type TextSize } from '#ui/text-size/text-size.tsx';

afterEach(cleanup);

function show(chosen: TextSize | undefined) {
  const onChoose = vi.fn<(size: TextSize) => void>();
  const names = { standard: '標準', large: '大', largest: '特大' };
  render(<TextSizeSwitch legend="文字の大きさ" names={names} chosen={chosen} onChoose={onChoose} />);
  return onChoose;
}

test('three named sizes stand there, from small to large', () => {
  show('large');
  expect(screen.getByRole('group', { name: '文字の大きさ' })).toBeTruthy();
  const sizes = screen.getAllByRole<HTMLInputElement>('radio');
  expect(sizes.map(({ value, checked }) => [value, checked])).toEqual([
    ['standard', false],
    ['large', true],
    ['largest', false],
  ]);
});

test('before it is known none is marked', () => {
  show(undefined);
  expect(screen.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked)).toEqual([]);
});

test('a press chooses the size', () => {
  const onChoose = show('standard');
  fireEvent.click(screen.getByText('特大'));
  expect(onChoose.mock.calls).toEqual([['largest']]);
});

test('each size is written with a style of its own', () => {
  show('standard');
  const looks = screen.getAllByRole('radio').map((radio) => radio.closest('label')?.className);
  expect(new Set(looks).size).toBe(TEXT_SIZES.length);
});
