import { expect, test } from 'vitest';

import { countHeads } from '#actions/count-heads.ts';
import { readLastCount } from '#reads/last-count.ts';

import { keepSession, SESSION_ID } from '../support/phone.ts';

test('the undo bar says which counter goes from what back to what', async () => {
  await keepSession({ heads: { residents: 11 } });
  expect(await readLastCount(SESSION_ID)).toBeNull();
  await countHeads(SESSION_ID, 'residents', { add: 1 });
  await countHeads(SESSION_ID, 'tutors.adult', { set: 2 });
  expect(await readLastCount(SESSION_ID)).toEqual({ counter: 'tutors.adult', before: 0, after: 2 });
});
