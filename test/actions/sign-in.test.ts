import { expect, test } from 'vitest';

import { signIn } from '#actions/sign-in.ts';

import { json, ME, refused, stubCollector } from '../support/organiser-replies.ts';

test('goes in with a name without outer spaces and a password as it is', async () => {
  const asked = stubCollector({ 'POST /sign-in': () => json(ME) });
  expect(await signIn(' 田中　', ' 合 言葉 ')).toBe('ok');
  expect(asked).toEqual(['POST /sign-in {"name":"田中","password":" 合 言葉 "}']);
});

test('does not go in with the wrong one', async () => {
  stubCollector({ 'POST /sign-in': () => refused('wrong-sign-in', 401) });
  expect(await signIn('田中', 'x')).toBe('wrong-sign-in');
});

test.each([
  ['', 'x'],
  [' ', 'x'],
  ['田中', ''],
])('an empty line is told without asking: "%s", "%s"', async (name, password) => {
  const asked = stubCollector({});
  expect(await signIn(name, password)).toBe('unfit');
  expect(asked).toEqual([]);
});
