import { expect, test } from 'vitest';

import { isConnectionLost, StorageTrouble, troubleOf } from '#storage/storage-trouble.ts';

test.each([
  ['QuotaExceededError', 'full'],
  ['VersionError', 'newer'],
  ['UnknownError', 'unavailable'],
  ['InvalidStateError', 'unavailable'],
  ['SecurityError', 'unavailable'],
])('%s of the browser is the trouble "%s", with its cause', (name, kind) => {
  const cause = new DOMException('', name);
  const trouble = troubleOf(cause);
  expect(trouble).toBeInstanceOf(StorageTrouble);
  expect(trouble).toMatchObject({ kind, cause });
});

test('a bug stays what it is', () => {
  const bug = new TypeError('bug');
  expect(troubleOf(bug)).toBe(bug);
  const told = new StorageTrouble('blocked');
  expect(troubleOf(told)).toBe(told);
});

test('only what a new connection may mend counts as a lost connection', () => {
  const names = [
    'InvalidStateError',
    'UnknownError',
    'AbortError',
    'QuotaExceededError',
    'VersionError',
    'DataError',
  ];
  expect(names.filter((name) => isConnectionLost(new DOMException('', name)))).toEqual(names.slice(0, 3));
  expect(isConnectionLost(new Error('AbortError'))).toBe(false);
});
