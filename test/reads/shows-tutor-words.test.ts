import { expect, test } from 'vitest';

import { showTutorWords } from '#actions/show-tutor-words.ts';
import { readShowsTutorWords } from '#reads/shows-tutor-words.ts';

import { joinPhone } from '../support/phone.ts';

test('a resident at home sees no words for tutors', async () => {
  expect(await readShowsTutorWords()).toBe(false);
});

test('a phone that joined a class shows them, unless somebody put them away', async () => {
  await joinPhone();
  expect(await readShowsTutorWords()).toBe(true);
  await showTutorWords(false);
  expect(await readShowsTutorWords()).toBe(false);
});
