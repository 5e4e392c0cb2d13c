import { screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';

import { called, choose, openAt, pressButton } from '../lesson/open-at.tsx';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('the card holds what was learnt, room for own notes, whom to ask, and the code that opens the lesson again', async () => {
  await openAt('/print/card/el-qr-pay');
  const card = screen.getByRole('article');
  expect(within(card).getByText(called('市税などをスマホで払う'))).toBeTruthy();
  expect(within(card).getAllByRole('listitem').length).toBeGreaterThan(3);
  expect(within(card).getByText('わたしの メモ')).toBeTruthy();
  expect(within(card).getByRole('img', { name: called('このレッスンをひらくQRコード') })).toBeTruthy();
});

test('the paper can be changed, and printing is one press', async () => {
  const print = vi.fn<() => void>();
  vi.stubGlobal('print', print);
  await openAt('/print/card/el-qr-pay');
  expect(screen.getByRole('article').className).toContain('a5');
  choose('A4');
  expect(screen.getByRole('article').className).toContain('a4');
  pressButton('印刷する');
  expect(print).toHaveBeenCalledTimes(1);
});

test('a lesson nobody wrote has no card', async () => {
  await openAt('/print/card/no-such-lesson');
  expect(screen.queryByRole('article')).toBeNull();
});
