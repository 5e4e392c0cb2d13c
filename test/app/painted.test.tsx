import { expect, test, vi } from 'vitest';

import { painted } from '#app/painted.ts';

test('waits until the next frame is drawn', async () => {
  const frames: FrameRequestCallback[] = [];
  vi.spyOn(globalThis, 'requestAnimationFrame').mockImplementation((callback) => frames.push(callback));
  let isPainted = false;
  const waiting = painted().then(() => {
    isPainted = true;
  });
  await new Promise((done) => setTimeout(done, 20));
  expect(isPainted).toBe(false);
  for (const frame of frames) frame(0);
  await waiting;
  expect(isPainted).toBe(true);
});

test('does not wait in a window nobody looks at, where no frame is ever drawn', async () => {
  vi.spyOn(globalThis, 'requestAnimationFrame').mockReturnValue(1);
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  await expect(painted()).resolves.toBeUndefined();
});
