import { expect, test } from 'vitest';

import { chooseTextSize } from '#actions/choose-text-size.ts';
import { chooseWords } from '#actions/choose-words.ts';
import { readLook } from '#reads/look.ts';

import '../support/phone.ts';

test('the size last chosen is remembered, and the words stay', async () => {
  await chooseWords('easy');
  for (const size of ['largest', 'standard', 'large'] as const) await chooseTextSize(size);
  expect(await readLook()).toEqual({ language: 'ja-x-easy', hasFurigana: true, textSize: 'large' });
});
