import { afterEach, expect, test, vi } from 'vitest';

import { loadCodeReader } from '#ui/qr-read/code-reader.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.doUnmock('qr/decode.js');
});

/** A phone whose own reader knows these formats and answers like this. */
function phoneWith(formats: readonly string[], detect: () => Promise<{ rawValue: string }[]>) {
  const made: unknown[] = [];
  class BarcodeDetector {
    static getSupportedFormats = () => Promise.resolve(formats);
    detect = detect;
    constructor(options: unknown) {
      made.push(options);
    }
  }
  vi.stubGlobal('BarcodeDetector', BarcodeDetector);
  return made;
}

const video = {} as HTMLVideoElement;

test('a phone with its own reader for QR codes uses it, for all codes in the frame', async () => {
  const made = phoneWith(['ean_13', 'qr_code'], async () => [{ rawValue: 'a' }, { rawValue: 'b' }]);
  const reader = await loadCodeReader();
  expect(await reader.readFrame(video, 'middle')).toEqual(['a', 'b']);
  expect(await reader.readPhoto({} as ImageBitmap)).toEqual(['a', 'b']);
  expect(made).toEqual([{ formats: ['qr_code'] }]);
});

test('a reader that answers with an error has seen nothing', async () => {
  phoneWith(['qr_code'], () => Promise.reject(new DOMException('', 'NotSupportedError')));
  const reader = await loadCodeReader();
  expect(await reader.readFrame(video, 'middle')).toEqual([]);
});

test.each([
  ['knows no QR codes', ['ean_13']],
  ['knows nothing', []],
])('a reader that %s is left alone', async (_, formats) => {
  const made = phoneWith(formats, async () => []);
  await loadCodeReader();
  expect(made).toEqual([]);
});

test("where our own reader cannot be loaded, the phone's goes on alone", async () => {
  vi.doMock('qr/decode.js', () => Promise.reject(new TypeError('no network')));
  const seen = [[], [{ rawValue: 'a' }]];
  phoneWith(['qr_code'], async () => seen.shift() ?? []);
  const reader = await loadCodeReader();
  expect(await reader.readFrame(video, 'whole')).toEqual([]);
  expect(await reader.readPhoto({} as ImageBitmap)).toEqual([]);
  expect(await reader.readFrame(video, 'middle')).toEqual(['a']);
});
