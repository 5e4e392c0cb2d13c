import { expect, test } from 'vitest';

import { readIsClassPhone } from '#reads/is-class-phone.ts';

import { joinPhone, keepSession } from '../support/phone.ts';

test('a phone that only practises has to do with no class', async () => {
  expect(await readIsClassPhone()).toEqual({ isJoined: false, isClassPhone: false });
});

test('a phone that counted without joining has, and so has one that joined', async () => {
  await keepSession();
  expect(await readIsClassPhone()).toEqual({ isJoined: false, isClassPhone: true });
  await joinPhone();
  expect(await readIsClassPhone()).toEqual({ isJoined: true, isClassPhone: true });
});
