import { expect, test } from 'vitest';

import { storageTroubleOf } from '#reads/storage-trouble.ts';
import { StorageTrouble } from '#storage/database.ts';

test('a trouble of the memory has its kind, and anything else has none', () => {
  expect(storageTroubleOf(new StorageTrouble('full'))).toBe('full');
  expect(storageTroubleOf(new Error('storage: full'))).toBeNull();
});
