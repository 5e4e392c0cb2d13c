import * as v from 'valibot';
import { expect, test } from 'vitest';

import { hexId } from '#shared/forms.ts';
import { randomId } from '#storage/random-id.ts';

test('ten thousand ids have the form of the contract and none comes twice', () => {
  const ids = Array.from({ length: 10_000 }, randomId);
  expect(ids.every((id) => v.is(hexId, id))).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
});

test('ids made one after the other do not rise', () => {
  const ids = Array.from({ length: 20 }, randomId);
  expect(ids).not.toEqual(ids.toSorted());
});
