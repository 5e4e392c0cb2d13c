// The practice slip as a printer gives it: the PDF that Chromium makes of its page, as a picture of grey pixels.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Browser } from 'playwright-core';

import { readPgm, type GreyPicture } from './grey-picture.ts';
import { DESK, openPhone } from './open-browser.ts';
import { programFor } from './printed-paper.ts';

const MM_AN_INCH = 25.4;

export type PrintedSlip = {
  readonly pdf: Buffer;
  /** Where the code with its white margin lies on the paper, from its upper left corner, in mm. */
  readonly code: { readonly x: number; readonly y: number; readonly side: number };
};

/** Prints the slip at its own address, on A4, as the page wants it. */
export async function printSlip(browser: Browser, url: string, slip = 'A01'): Promise<PrintedSlip> {
  const desk = await openPhone(browser, DESK);
  const { page } = desk;
  await page.goto(`${url}/print/slip/${slip}`);
  await page.getByRole('article').waitFor();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  // A4 without its margins, at the 96 px an inch of CSS: what lies on the screen now lies so on the paper
  await page.emulateMedia({ media: 'print' });
  const [MARGIN, WIDTH, HEIGHT] = [10, 190, 277];
  const px = (mm: number) => Math.round((mm * 96) / MM_AN_INCH);
  await page.setViewportSize({ width: px(WIDTH), height: px(HEIGHT) });
  const box = await page.getByRole('article').getByRole('img').first().boundingBox();
  await desk.close();
  if (box === null) throw new Error('no code on the paper');
  const mm = (length: number) => (length * MM_AN_INCH) / 96;
  return { pdf, code: { x: MARGIN + mm(box.x), y: MARGIN + mm(box.y), side: mm(box.width) } };
}

/** The first page of a PDF as a picture at this many dots an inch. */
export function rasterise(pdf: Buffer, dpi: number, form: 'gray' | 'png' = 'gray'): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'tetote-print-'));
  try {
    const [from, to] = [join(folder, 'slip.pdf'), join(folder, 'slip')];
    writeFileSync(from, pdf);
    execFileSync(programFor('pdftoppm'), ['-r', String(dpi), `-${form}`, '-singlefile', from, to]);
    return readFileSync(`${to}.${form === 'gray' ? 'pgm' : 'png'}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The texts of all codes that an independent reader (zbarimg) finds in a picture, sorted. */
export function readByOthers(picture: Buffer, ending: 'pgm' | 'png'): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'tetote-read-'));
  try {
    const file = join(folder, `picture.${ending}`);
    writeFileSync(file, picture);
    const read = execFileSync(programFor('zbarimg'), ['--quiet', '--raw', file], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return read.trim().split('\n').sort();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What a camera sees that is held over the code so that the code fills this share of the picture's height. */
export function lookAtCode(
  { pdf, code }: PrintedSlip,
  share: number,
): {
  readonly picture: GreyPicture;
  readonly part: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
} {
  const DPI = 150;
  const dots = (mm: number) => (mm * DPI) / MM_AN_INCH;
  const height = code.side / share;
  const width = (height * 4) / 3;
  return {
    picture: readPgm(rasterise(pdf, DPI)),
    part: {
      x: dots(code.x + code.side / 2 - width / 2),
      y: dots(code.y + code.side / 2 - height / 2),
      width: dots(width),
      height: dots(height),
    },
  };
}
