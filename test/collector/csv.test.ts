import fc from 'fast-check';
import { expect, test } from 'vitest';

import { csv } from '../../src/collector/csv.ts';

/** A reader of its own, after RFC 4180. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted = '', end] of text.slice(1).matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

test('begins with the mark that tells Excel it is UTF-8, and ends each line as Excel does', () => {
  expect(csv([['a', 'b'], ['c']])).toBe('\uFEFF"a","b"\r\n"c"\r\n');
});

test.each(['=1+1', '+81', '-5', '@SUM', '\tx', '\rx', '＝1', '＋1', '－1', '＠x'])(
  'a cell %j is text, not a formula',
  (cell) => {
    expect(readCsv(csv([[cell]]))).toEqual([[`'${cell}`]]);
  },
);

test('whatever the cells hold, they are read back as they were, guarded ones with their mark', () => {
  const cell = fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', '=', 'あ', '1', ' ', '😀', "'") });
  const table = fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 });
  fc.assert(
    fc.property(table, (rows) => {
      const guarded = rows.map((row) => row.map((one) => (/^[=\r]/.test(one) ? `'${one}` : one)));
      expect(readCsv(csv(rows))).toEqual(guarded);
    }),
  );
});
