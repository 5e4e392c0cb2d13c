import { expect, test } from 'vitest';

import { showTutorWords } from '#actions/show-tutor-words.ts';
import { readShowsTutorWords } from '#reads/shows-tutor-words.ts';

import '../support/phone.ts';

test('the words for tutors stand where somebody wanted them, also without a class', async () => {
  await showTutorWords(true);
  expect(await readShowsTutorWords()).toBe(true);
});
