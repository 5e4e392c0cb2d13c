import { expect, test } from 'vitest';

import { addVenue } from '#actions/add-venue.ts';

import { HALL, json, refused, stubCollector } from '../support/organiser-replies.ts';

test('adds a venue by its name without outer spaces', async () => {
  const asked = stubCollector({ 'POST /venues': () => json(HALL, 201) });
  expect(await addVenue('　中央公民館 ')).toEqual({ word: 'ok', body: HALL });
  expect(asked).toEqual(['POST /venues {"name":"中央公民館"}']);
});

test('a name that is there already is told', async () => {
  stubCollector({ 'POST /venues': () => refused('conflict', 409) });
  expect(await addVenue('中央公民館')).toEqual({ word: 'taken' });
});

test.each(['', ' 　', '館'.repeat(41)])('"%s" is no name, and nobody is asked', async (name) => {
  const asked = stubCollector({});
  expect(await addVenue(name)).toEqual({ word: 'unfit' });
  expect(asked).toEqual([]);
});
