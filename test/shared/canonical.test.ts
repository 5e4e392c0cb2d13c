import fc from 'fast-check';
import { expect, test } from 'vitest';

import { canonicalBody, canonicalJson, PADDING_STEP_BYTES, sha256 } from '#shared/canonical.ts';

test('the order in which keys were written changes no byte', () => {
  expect(canonicalJson({ b: [1, null], a: { d: true, c: 'x' } })).toBe(
    '{"a":{"c":"x","d":true},"b":[1,null]}',
  );
  expect(canonicalJson({ b: 1, a: 2 })).toBe(canonicalJson({ a: 2, b: 1 }));
});

test('a body parses back to its value and is padded to whole steps of 2 KiB', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.oneof(fc.nat(), fc.string(), fc.boolean())), (value) => {
      const body = canonicalBody(value);
      expect(new TextEncoder().encode(body).length % PADDING_STEP_BYTES).toBe(0);
      expect(JSON.parse(body)).toEqual(value);
    }),
  );
});

test('the hash is SHA-256 of the bytes', async () => {
  // FIPS 180-4 example: the message "abc"
  expect(await sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
