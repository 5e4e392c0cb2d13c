import { expect, test } from 'vitest';

import { chooseDevice } from '#actions/choose-device.ts';
import { readSettings } from '#reads/settings.ts';

import '../support/phone.ts';

test('the kind of phone is remembered, and another choice takes its place', async () => {
  expect((await readSettings()).device).toBeNull();
  await chooseDevice('raku');
  await chooseDevice('iphone');
  expect((await readSettings()).device).toBe('iphone');
});
