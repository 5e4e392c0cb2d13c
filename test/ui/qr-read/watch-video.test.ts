import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import type { CodeReader, Look } from '#ui/qr-read/code-reader.ts';
import { watchVideo } from '#ui/qr-read/watch-video.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const video = (readyState = 4) => ({ readyState, HAVE_CURRENT_DATA: 2, videoWidth: 640 }) as HTMLVideoElement;

/** A reader whose looks find these codes, one list a look. */
function readerOf(...found: string[][]) {
  const looks: Look[] = [];
  const reader: CodeReader = {
    async readFrame(_, look) {
      looks.push(look);
      return found[looks.length - 1] ?? [];
    },
    readPhoto: () => Promise.reject(new Error('no photo here')),
  };
  return { reader, looks };
}

test('it looks at the middle and at the whole in turn until a code is there', async () => {
  const { reader, looks } = readerOf([], [], [], ['code']);
  const watching = watchVideo(video(), reader, new AbortController().signal);
  await vi.advanceTimersByTimeAsync(120 * 3);
  expect(await watching).toEqual(['code']);
  expect(looks).toEqual(['middle', 'whole', 'middle', 'whole']);
});

test('eight looks a second at most', async () => {
  const { reader, looks } = readerOf();
  const end = new AbortController();
  const watching = watchVideo(video(), reader, end.signal);
  await vi.advanceTimersByTimeAsync(1000);
  expect(looks.length).toBeLessThanOrEqual(9);
  expect(looks.length).toBeGreaterThan(6);
  end.abort();
  await vi.advanceTimersByTimeAsync(120);
  expect(await watching).toBeUndefined();
});

test('a video without a picture yet is not looked at', async () => {
  const { reader, looks } = readerOf(['code']);
  const end = new AbortController();
  const watching = watchVideo(video(0), reader, end.signal);
  await vi.advanceTimersByTimeAsync(600);
  expect(looks).toEqual([]);
  end.abort();
  await vi.advanceTimersByTimeAsync(120);
  await watching;
});

test('what is read after the end is dropped', async () => {
  const end = new AbortController();
  const { reader } = readerOf();
  reader.readFrame = async () => {
    end.abort();
    return ['code'];
  };
  const watching = watchVideo(video(), reader, end.signal);
  await vi.advanceTimersByTimeAsync(120);
  expect(await watching).toBeUndefined();
});
