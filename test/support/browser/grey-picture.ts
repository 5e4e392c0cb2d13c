// Pictures as grey pixels, read from the two forms the tests make: PGM (pdftoppm -gray) and PNG (a screenshot).
import { inflateSync } from 'node:zlib';

export type GreyPicture = { readonly width: number; readonly height: number; readonly pixels: Uint8Array };

/** Reads a binary PGM (P5, 8 bits). */
export function readPgm(bytes: Buffer): GreyPicture {
  const header = /^P5\s+(?:#.*\s+)*(\d+)\s+(\d+)\s+255\s/u.exec(bytes.toString('latin1', 0, 200));
  if (header === null) throw new Error('no 8-bit PGM');
  const pixels = new Uint8Array(bytes.subarray(header[0].length));
  return { width: Number(header[1]), height: Number(header[2]), pixels };
}

const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 6: 4 };

/** PNG guesses each byte from its neighbours: left, above, and above left. */
function guess(filter: number, left: number, above: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4: {
      const sum = left + above - corner;
      const [toLeft, toAbove, toCorner] = [sum - left, sum - above, sum - corner].map(Math.abs);
      if (toLeft! <= toAbove! && toLeft! <= toCorner!) return left;
      return toAbove! <= toCorner! ? above : corner;
    }
    default:
      return 0;
  }
}

function unfilter(raw: Buffer, width: number, height: number, channels: number): Uint8Array {
  const stride = width * channels;
  const lines = new Uint8Array(stride * height);
  const at = (row: number, column: number) => (row < 0 || column < 0 ? 0 : lines[row * stride + column]!);
  for (let row = 0; row < height; row += 1) {
    const filter = raw[row * (stride + 1)]!;
    for (let column = 0; column < stride; column += 1) {
      const left = at(row, column - channels);
      const corner = column < channels ? 0 : at(row - 1, column - channels);
      const guessed = guess(filter, left, at(row - 1, column), corner);
      lines[row * stride + column] = raw[row * (stride + 1) + 1 + column]! + guessed;
    }
  }
  return lines;
}

/** Reads a PNG of 8 bits a channel, not interlaced: grey, RGB or RGBA, as browsers write them. */
export function readPng(bytes: Buffer): GreyPicture {
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const channels = CHANNELS[bytes[25] ?? -1];
  if (bytes[24] !== 8 || bytes[28] !== 0 || channels === undefined) throw new Error('a PNG of another kind');
  const data: Buffer[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const lines = unfilter(inflateSync(Buffer.concat(data)), width, height, channels);
  const pixels = new Uint8Array(width * height);
  for (let pixel = 0; pixel < pixels.length; pixel += 1) {
    const from = pixel * channels;
    pixels[pixel] =
      channels === 1
        ? lines[from]!
        : 0.299 * lines[from]! + 0.587 * lines[from + 1]! + 0.114 * lines[from + 2]!;
  }
  return { width, height, pixels };
}
