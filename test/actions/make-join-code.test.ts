import { expect, test } from 'vitest';

import { makeJoinCode } from '#actions/make-join-code.ts';

import { json, stubCollector } from '../support/organiser-replies.ts';

test('gives the code and how long it lives', async () => {
  const code = { code: '204FPEW3R4', minutes: 10 };
  stubCollector({ 'POST /join-codes': () => json(code, 201) });
  expect(await makeJoinCode()).toEqual({ word: 'ok', body: code });
});

test('a code that cannot be one is not shown to anybody', async () => {
  stubCollector({ 'POST /join-codes': () => json({ code: 'ILOU', minutes: 10 }, 201) });
  expect(await makeJoinCode()).toEqual({ word: 'too-old' });
});
