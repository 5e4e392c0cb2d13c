import { expect, test } from 'vitest';

import { csvWords } from '../../src/collector/csv-words.ts';

test('cells bear no reading marks, and keep their place-holders', () => {
  expect(JSON.stringify(csvWords)).not.toContain('|');
  expect(csvWords.attendance.corrected).toBe('訂正あり');
  expect(csvWords.attendance.taught).toBe('{{lesson}}：{{heads}}人');
});
