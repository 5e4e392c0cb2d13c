import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';

import { called, openAt, seeScreen } from '../lesson/open-at.tsx';

test('an address without a screen blames nobody and has one way on', async () => {
  await openAt('/no/such/place');
  await seeScreen('この 画面はありません');
  expect(screen.getByText('こわれて いません。はじめの 画面へ もどれます。')).toBeTruthy();
  const links = screen.getAllByRole('link');
  expect(
    links.map((link) => [called('はじめの画面へ')(link.textContent ?? ''), link.getAttribute('href')]),
  ).toEqual([[true, '/']]);
});
