import { encodeQR } from 'qr';
import { expect, test } from 'vitest';

import { SLIPS } from '#core/scan/practice-papers.ts';
import { drawDark } from '#ui/qr-show/draw-dark.ts';

test('each run of dark modules in a row is one rectangle', () => {
  expect(
    drawDark([
      [true, true, false],
      [false, false, false],
      [true, false, true],
    ]),
  ).toBe('M0 0h2v1H0zM0 2h1v1H0zM2 2h1v1H2z');
});

test('drawn back into modules, a code is what it was', () => {
  const modules = encodeQR(SLIPS.A01.code, 'raw', { border: 4, ecc: 'medium' });
  const drawn = modules.map((row) => row.map(() => false));
  for (const [, x, y, width] of drawDark(modules).matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/gu)) {
    for (let at = 0; at < Number(width); at += 1) drawn[Number(y)]![Number(x) + at] = true;
  }
  expect(drawn).toEqual(modules);
});
