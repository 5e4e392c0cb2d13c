import { expect, test } from 'vitest';

import { whatToSay } from '#pages/practice/what-to-say.ts';
import type { Said } from '#simulators/simulator.ts';

const wrong: Said = { kind: 'again', pressed: { id: 'back' }, key: 'said.elsewhere' };
const right: Said = { kind: 'ok', key: 'said.well' };
const asked = {
  said: undefined,
  help: 'full',
  isHintWanted: false,
  isAnswerShown: false,
  isDone: false,
  isJudgement: false,
} as const;

test('the first time the place of the next press is told before anything is pressed', () => {
  expect(whatToSay(asked)).toMatchObject({ pressed: undefined, key: undefined, where: 'alone' });
});

test('the second time it is told when asked, or after a press elsewhere', () => {
  const second = { ...asked, help: 'on-request' } as const;
  expect(whatToSay(second).where).toBeUndefined();
  expect(whatToSay({ ...second, isHintWanted: true }).where).toBe('alone');
  expect(whatToSay({ ...second, said: wrong }).where).toBe('said');
});

test('the third time only what was pressed is said, and the answer when it is asked for', () => {
  const third = { ...asked, help: 'none' } as const;
  expect(whatToSay({ ...third, said: wrong })).toMatchObject({ pressed: { id: 'back' }, where: undefined });
  expect(whatToSay({ ...third, said: wrong, isAnswerShown: true })).toMatchObject({
    pressed: undefined,
    where: 'alone',
  });
});

test('while it is not known how much help is wanted nothing is given away', () => {
  expect(whatToSay({ ...asked, help: undefined }).where).toBeUndefined();
});

test('what went well is praised, not named as a press, and the next place follows by itself', () => {
  expect(whatToSay({ ...asked, said: right })).toEqual({
    kind: 'ok',
    pressed: undefined,
    key: 'said.well',
    where: 'alone',
  });
});

test('at the end all is well and nothing more is to be pressed', () => {
  expect(whatToSay({ ...asked, said: right, isDone: true }).where).toBeUndefined();
  expect(whatToSay({ ...asked, said: wrong, isDone: true }).kind).toBe('ok');
});

test('a judgement is not given away before it is made, and explained after it', () => {
  const judging = { ...asked, isJudgement: true };
  expect(whatToSay(judging).where).toBeUndefined();
  expect(whatToSay({ ...judging, isAnswerShown: true }).where).toBe('alone');
  expect(whatToSay({ ...judging, said: wrong }).where).toBe('said');
});
