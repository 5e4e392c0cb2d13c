import { expect, test } from 'vitest';

import { chooseSpeechRate } from '#actions/choose-speech-rate.ts';
import { readSettings } from '#reads/settings.ts';

import '../support/phone.ts';

test('how fast to read is remembered', async () => {
  expect((await readSettings()).speechRate).toBe('normal');
  await chooseSpeechRate('slow');
  expect((await readSettings()).speechRate).toBe('slow');
});
