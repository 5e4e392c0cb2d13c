import { afterEach, expect, test, vi } from 'vitest';

import { openCamera } from '#ui/qr-read/camera.ts';

type Track = {
  stop: () => void;
  getCapabilities?: () => object;
  applyConstraints: (wanted: object) => Promise<void>;
};

function phoneWith(getUserMedia: unknown) {
  vi.stubGlobal('navigator', { mediaDevices: getUserMedia === undefined ? undefined : { getUserMedia } });
}
const trackWith = (more: Partial<Track> = {}): Track => ({
  stop: vi.fn<() => void>(),
  applyConstraints: vi.fn<Track['applyConstraints']>(),
  ...more,
});
const streamOf = (...tracks: Track[]) => ({ getTracks: () => tracks, getVideoTracks: () => tracks });

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['NotAllowedError', 'refused'],
  ['SecurityError', 'refused'],
  ['NotFoundError', 'missing'],
  ['OverconstrainedError', 'missing'],
  ['NotReadableError', 'busy'],
  ['AbortError', 'busy'],
])('%s means: %s', async (name, trouble) => {
  phoneWith(() => Promise.reject(new DOMException('', name)));
  expect(await openCamera()).toBe(trouble);
});

test('a browser that knows no camera has none', async () => {
  phoneWith(undefined);
  expect(await openCamera()).toBe('missing');
});

test('it asks for the camera at the back, wide enough for a small code, and for no sound', async () => {
  const ask = vi.fn<() => Promise<object>>(async () => streamOf(trackWith()));
  phoneWith(ask);
  await openCamera();
  expect(ask).toHaveBeenCalledExactlyOnceWith({
    video: { facingMode: 'environment', width: { ideal: 1280 } },
    audio: false,
  });
});

test('closing stops every track', async () => {
  const tracks = [trackWith(), trackWith()];
  phoneWith(async () => streamOf(...tracks));
  const camera = await openCamera();
  if (typeof camera === 'string') throw new Error(camera);
  camera.close();
  for (const track of tracks) expect(track.stop).toHaveBeenCalledOnce();
});

test('the lamp is offered where the camera has one, and switched by a press', async () => {
  const track = trackWith({ getCapabilities: () => ({ torch: true }) });
  phoneWith(async () => streamOf(track));
  const camera = await openCamera();
  if (typeof camera === 'string') throw new Error(camera);
  await camera.shine?.(true);
  expect(track.applyConstraints).toHaveBeenCalledWith({ advanced: [{ torch: true }] });
});

test.each([undefined, () => ({}), () => ({ torch: false })])(
  'no lamp is offered where there is none: %#',
  async (getCapabilities) => {
    phoneWith(async () => streamOf(trackWith(getCapabilities === undefined ? {} : { getCapabilities })));
    const camera = await openCamera();
    if (typeof camera === 'string') throw new Error(camera);
    expect(camera.shine).toBeUndefined();
  },
);
