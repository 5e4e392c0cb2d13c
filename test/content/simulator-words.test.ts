// The words of practice screens ask for no facts, so what ages may not stand in them at all.
import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { LANGUAGES } from '#i18n/languages.ts';

import { flatWords } from '../architecture/words-rules.ts';
import { filesUnder } from '../support/source-files.ts';
import { ageing } from './lesson-faults.ts';

const ageingIn = (words: unknown) =>
  Object.entries(flatWords(words)).flatMap(([key, text]) => ageing(text).map((fault) => `${key}: ${fault}`));

test.each(LANGUAGES)('no practice screen writes out what ages, in %s', (language) => {
  const folder = `locales/${language}/simulators`;
  const files = filesUnder(folder, '.json');
  expect(files.length).toBeGreaterThan(0);
  const found = files.flatMap((file) =>
    ageingIn(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))).map((fault) => `${file} ${fault}`),
  );
  expect(found).toEqual([]);
});

test.each([
  ['a telephone number', '188に {聞|き}きます。', '188'],
  ['a number with an area code', 'Call 03-5978-7509.', '03-5978-7509'],
  ['a fee', '300円です。', '300円'],
  ['an hour', '9時からです。', '9時'],
])('%s in the words of a practice screen is found and named', (_, text, named) => {
  expect(ageingIn({ press: { call: '090-0000-0000' }, said: { ask: text } })).toEqual([
    `said.ask: ${named} ages and belongs into facts.json`,
  ]);
});
