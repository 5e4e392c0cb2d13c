import { expect, test, vi } from 'vitest';

import { arriveAtStep } from '#actions/arrive-at-step.ts';
import { chooseTextSize } from '#actions/choose-text-size.ts';
import { chooseWords } from '#actions/choose-words.ts';
import type { Look } from '#reads/look.ts';
import { onLookChange } from '#reads/on-look-change.ts';
import { onChange } from '#storage/change-feed.ts';

import '../support/phone.ts';

test('each look chosen from now on is told, with what was chosen before', async () => {
  const looks: Look[] = [];
  await chooseTextSize('large');
  onLookChange((look) => looks.push(look));
  await chooseWords('english');
  await vi.waitFor(() => expect(looks).toEqual([{ language: 'en', hasFurigana: false, textSize: 'large' }]));
});

test('writing anything else tells no look', async () => {
  const heard = vi.fn<(look: Look) => void>();
  onLookChange(heard);
  const written = new Promise<void>((done) => void onChange(() => done()));
  await arriveAtStep('el-qr-pay', 'scan');
  await written;
  await new Promise((done) => setTimeout(done, 20));
  expect(heard).not.toHaveBeenCalled();
});
