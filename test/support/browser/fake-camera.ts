// A film for Chromium's fake camera: a picture on paper, held a little askew by a hand that shakes, in uneven light, with the
// noise of a cheap sensor. Nothing is random: the same picture gives the same film.
import { writeFileSync } from 'node:fs';

import type { GreyPicture } from './grey-picture.ts';

const WIDTH = 640;
const HEIGHT = 480;
const FRAMES_A_SECOND = 10;

export type Shot = {
  /** The part of the picture the camera looks at; the whole by default. */
  readonly part?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** How askew the paper is held, in degrees. */
  readonly tilt?: number;
  /** Light at the dark corner, 0 to 1; the bright corner has 1. */
  readonly darkest?: number;
  /** Largest error of a pixel, out of 255. */
  readonly noise?: number;
  readonly frames?: number;
};

/** Small steady pseudo-random numbers from 0 to 1. */
function makeNoise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Brightness at a point between pixels; the table around the paper is dark grey. */
function brightnessAt(picture: GreyPicture, x: number, y: number): number {
  const left = Math.floor(x);
  const top = Math.floor(y);
  if (left < 0 || top < 0 || left >= picture.width - 1 || top >= picture.height - 1) return 70;
  const at = (column: number, row: number) => picture.pixels[row * picture.width + column] ?? 70;
  const [fromLeft, fromTop] = [x - left, y - top];
  const upper = at(left, top) * (1 - fromLeft) + at(left + 1, top) * fromLeft;
  const lower = at(left, top + 1) * (1 - fromLeft) + at(left + 1, top + 1) * fromLeft;
  return upper * (1 - fromTop) + lower * fromTop;
}

type Frame = { angle: number; shiftX: number; shiftY: number; seed: number };

/** Where in the picture each pixel of the frame looks; several looks a pixel, as a lens blurs. */
const LOOKS = [-1 / 3, 0, 1 / 3] as const;

function drawFrame(picture: GreyPicture, shot: Shot, frame: Frame): Buffer {
  const part = shot.part ?? { x: 0, y: 0, width: picture.width, height: picture.height };
  const darkest = shot.darkest ?? 0.55;
  const scale = Math.max(part.width / (WIDTH * 0.86), part.height / (HEIGHT * 0.86));
  const [sin, cos] = [Math.sin(frame.angle), Math.cos(frame.angle)];
  const [middleX, middleY] = [
    part.x + part.width / 2 + frame.shiftX,
    part.y + part.height / 2 + frame.shiftY,
  ];
  const noise = makeNoise(frame.seed);
  const bytes = Buffer.alloc(WIDTH * HEIGHT);
  for (let row = 0; row < HEIGHT; row += 1) {
    for (let column = 0; column < WIDTH; column += 1) {
      let sum = 0;
      for (const lookY of LOOKS) {
        for (const lookX of LOOKS) {
          const x = (column + lookX - WIDTH / 2) * scale;
          const y = (row + lookY - HEIGHT / 2) * scale;
          sum += brightnessAt(picture, middleX + x * cos - y * sin, middleY + x * sin + y * cos);
        }
      }
      const light = darkest + (1 - darkest) * ((column / WIDTH + row / HEIGHT) / 2);
      const error = (noise() - 0.5) * 2 * (shot.noise ?? 14);
      bytes[row * WIDTH + column] = Math.max(16, Math.min(235, (sum / 9) * light + error));
    }
  }
  return bytes;
}

/** Writes the film (y4m) of a picture for `cameraFlags`. */
export function writeFilm(file: string, picture: GreyPicture, shot: Shot = {}): void {
  const colours = Buffer.alloc((WIDTH / 2) * (HEIGHT / 2), 128);
  const tilt = ((shot.tilt ?? 5) * Math.PI) / 180;
  const frames = Array.from({ length: shot.frames ?? 12 }, (_, index) => {
    const shake = Math.sin(index * 1.7);
    return drawFrame(picture, shot, {
      angle: tilt + shake * 0.012,
      shiftX: shake * 3,
      shiftY: Math.cos(index * 1.3) * 3,
      seed: index + 1,
    });
  });
  writeFileSync(
    file,
    Buffer.concat([
      Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F${FRAMES_A_SECOND}:1 Ip A1:1 C420mpeg2\n`),
      ...frames.flatMap((frame) => [Buffer.from('FRAME\n'), frame, colours, colours]),
    ]),
  );
}
