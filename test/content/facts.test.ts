import { expect, test } from 'vitest';

import { FACTS, factValues } from '#content/facts.ts';

test('every fact has a value, a source and the day it was looked up', () => {
  expect(Object.keys(FACTS).length).toBeGreaterThan(0);
  for (const [name, { value, source, checkedOn }] of Object.entries(FACTS)) {
    expect(value.trim(), name).not.toBe('');
    expect(source.trim(), name).not.toBe('');
    expect(checkedOn, name).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
  }
});

test('words are filled in with the values alone', () => {
  expect(factValues()['consumerHotline']).toBe(FACTS['consumerHotline']?.value);
  expect(Object.keys(factValues())).toEqual(Object.keys(FACTS));
});
