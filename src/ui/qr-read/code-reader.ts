// Reads the QR codes in a picture: with the phone's own reader where there is one and with the package `qr`, which takes every
// second frame there and all of them elsewhere. What is read is returned and kept nowhere; the canvas is wiped after each look.

/** Which part of a frame to look at: the middle, where the person aims, or everything. */
export type Look = 'middle' | 'whole';

export type CodeReader = {
  /** The codes in the frame the camera shows now. */
  readFrame(video: HTMLVideoElement, look: Look): Promise<readonly string[]>;
  /** The codes in a photo, taking the time it takes. */
  readPhoto(photo: ImageBitmap): Promise<readonly string[]>;
};

type Detector = { detect(source: ImageBitmapSource): Promise<readonly { readonly rawValue: string }[]> };
type DetectorClass = {
  new (options: { readonly formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
};

/** Longer sides give the reader more to do and nothing more to see. */
const LONGEST_FRAME_SIDE = 960;
const LONGEST_PHOTO_SIDE = 2400;

type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** The pixels of an area, shrunk until its longer side fits. The canvas is left empty. */
function takePixels(source: CanvasImageSource, area: Area, longestSide: number): ImageData {
  const scale = Math.min(1, longestSide / Math.max(area.width, area.height));
  const [width, height] = [Math.round(area.width * scale), Math.round(area.height * scale)];
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen === null) throw new Error('no canvas to read from');
  pen.drawImage(source, area.x, area.y, area.width, area.height, 0, 0, width, height);
  const pixels = pen.getImageData(0, 0, width, height);
  canvas.width = 0;
  return pixels;
}

function areaOf({ videoWidth: width, videoHeight: height }: HTMLVideoElement, look: Look): Area {
  if (look === 'whole') return { x: 0, y: 0, width, height };
  const side = Math.min(width, height);
  return { x: (width - side) / 2, y: (height - side) / 2, width: side, height: side };
}

async function loadOwnReader(): Promise<CodeReader> {
  const { decodeQR, decodeQRBatch } = await import('qr/decode.js');
  return {
    async readFrame(video, look) {
      const pixels = takePixels(video, areaOf(video, look), LONGEST_FRAME_SIDE);
      try {
        return [decodeQR(pixels)];
      } catch {
        // it throws when a frame holds no code; the next frame comes soon
        return [];
      }
    },
    async readPhoto(photo) {
      const pixels = takePixels(photo, { x: 0, y: 0, ...sizeOf(photo) }, LONGEST_PHOTO_SIDE);
      const [found = []] = await decodeQRBatch([pixels], {
        effort: Infinity,
        timeLimit: Infinity,
        maxSize: sizeOf(pixels),
      });
      return found.filter((text) => typeof text === 'string');
    },
  };
}

const sizeOf = ({ width, height }: { readonly width: number; readonly height: number }) => ({
  width,
  height,
});

/**
 * The phone's own reader, with ours behind it: on some phones it is there, and answers with nothing or not at all. Where ours
 * cannot be had (no network, and the package was never kept), the phone's goes on alone.
 */
function withDetector(detector: Detector): CodeReader {
  const detect = (source: ImageBitmapSource): Promise<readonly string[]> =>
    detector.detect(source).then(
      (codes) => codes.map((code) => code.rawValue),
      () => [],
    );
  let own: Promise<CodeReader | undefined> | undefined;
  const ourReader = () => (own ??= loadOwnReader().catch(() => undefined));
  return {
    async readFrame(video, look) {
      if (look === 'middle') return detect(video);
      return (await (await ourReader())?.readFrame(video, look)) ?? [];
    },
    async readPhoto(photo) {
      const texts = await detect(photo);
      return texts.length > 0 ? texts : ((await (await ourReader())?.readPhoto(photo)) ?? []);
    },
  };
}

async function findDetector(): Promise<Detector | undefined> {
  const { BarcodeDetector: Found } = globalThis as { readonly BarcodeDetector?: DetectorClass };
  if (Found === undefined) return undefined;
  const formats = await Found.getSupportedFormats().catch((): string[] => []);
  return formats.includes('qr_code') ? new Found({ formats: ['qr_code'] }) : undefined;
}

/** The best reader of this phone. Rejects without a network if the package was never kept. */
export async function loadCodeReader(): Promise<CodeReader> {
  const detector = await findDetector();
  return detector === undefined ? loadOwnReader() : withDetector(detector);
}
