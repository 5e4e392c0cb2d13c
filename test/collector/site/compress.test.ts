import { randomBytes } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { expect, test } from 'vitest';

import { compress, pickCoding } from '../../../src/collector/site/compress.ts';

const text = new TextEncoder().encode('console.log("てとて");'.repeat(100));

test('makes two smaller forms that hold the same bytes', async () => {
  const { br, gzip } = await compress(text);
  expect([...brotliDecompressSync(br ?? '')]).toEqual([...text]);
  expect([...gunzipSync(gzip ?? '')]).toEqual([...text]);
  expect(br?.length).toBeLessThan(text.length / 10);
});

test('leaves alone what is small already', async () => {
  expect(await compress(text.slice(0, 100))).toEqual({});
});

test('a form that came out no smaller is not kept', async () => {
  expect(await compress(new Uint8Array(randomBytes(1_000)))).toEqual({});
});

test.each([
  ['gzip, deflate, br', 'br'],
  ['gzip;q=1.0, BR;q=0.5', 'br'],
  ['gzip', 'gzip'],
  ['deflate', 'identity'],
  ['br;q=0, gzip;q=0.0', 'identity'],
  ['', 'identity'],
  [undefined, 'identity'],
])('for %j picks %s', async (accepted, coding) => {
  expect(pickCoding(accepted, await compress(text))).toBe(coding);
});

test('picks no form the file does not have', () => {
  expect(pickCoding('br, gzip', {})).toBe('identity');
});
