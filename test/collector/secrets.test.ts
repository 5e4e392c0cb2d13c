import * as v from 'valibot';
import { expect, test } from 'vitest';

import { classToken, CODE_ALPHABET, joinCode } from '#shared/enrolment.ts';
import { hexId, sha256Hex } from '#shared/forms.ts';

import { hashSecret, newHexId, newJoinCode, newSecret } from '../../src/collector/secrets.ts';
import { random } from '../support/collector/a-collector.ts';

test('secrets, codes, ids and hashes have the forms both ends agreed on', () => {
  expect(v.is(classToken, newSecret(random))).toBe(true);
  expect(v.is(joinCode, newJoinCode(random))).toBe(true);
  expect(v.is(hexId, newHexId(random))).toBe(true);
  expect(v.is(sha256Hex, hashSecret('x'))).toBe(true);
});

test('every letter of a join code is equally likely', () => {
  const everyByte = Array.from({ length: 256 }, (_, byte) => byte);
  const letters = everyByte.map((byte) => newJoinCode(() => Uint8Array.of(byte)));
  for (const letter of CODE_ALPHABET) expect(letters.filter((one) => one === letter)).toHaveLength(8);
});

test('a thousand secrets are a thousand different ones', () => {
  expect(new Set(Array.from({ length: 1_000 }, () => newSecret(random))).size).toBe(1_000);
});
