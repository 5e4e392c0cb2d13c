import { expect, test } from 'vitest';

import { readSettings } from '#reads/settings.ts';

import { joinPhone, TOKEN } from '../support/phone.ts';

test('a screen knows every setting but the token', async () => {
  await joinPhone();
  const settings = await readSettings();
  expect(settings).toMatchObject({ language: 'ja', textSize: 'standard', pause: null });
  expect(JSON.stringify(settings)).not.toContain(TOKEN);
});
