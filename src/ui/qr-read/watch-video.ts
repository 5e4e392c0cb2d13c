import type { CodeReader } from './code-reader.ts';

/** Time between two looks: a phone of six years ago keeps up and stays cool. */
const BETWEEN_LOOKS_MS = 120;

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Looks at the video, the middle and the whole in turn, until a code is there; then gives what was read, once. Undefined after `signal`. */
export async function watchVideo(
  video: HTMLVideoElement,
  reader: CodeReader,
  signal: AbortSignal,
): Promise<readonly string[] | undefined> {
  for (let turn = 0; !signal.aborted; turn += 1) {
    const hasFrame = video.readyState >= video.HAVE_CURRENT_DATA && video.videoWidth > 0;
    const texts = hasFrame ? await reader.readFrame(video, turn % 2 === 0 ? 'middle' : 'whole') : [];
    if (texts.length > 0 && !signal.aborted) return texts;
    await pause(BETWEEN_LOOKS_MS);
  }
  return undefined;
}
