// What poppler tells of a PDF: sheets, their size, and the text on them.
import { execFileSync } from 'node:child_process';

import { findProgram } from '../machine.ts';

/** The path of a program. Throws if it is not on this machine. */
export function programFor(name: string): string {
  const program = findProgram([name]);
  if (program === undefined) throw new Error(`no ${name} on this machine`);
  return program;
}

/** What a program says of a PDF; `-` among its words is the PDF, or what it prints. */
const run = (program: string, words: readonly string[], pdf: Buffer) =>
  execFileSync(programFor(program), words, { input: pdf, encoding: 'utf8' });

const MM_A_POINT = 25.4 / 72;

export type Paper = { readonly pages: number; readonly widthMm: number; readonly heightMm: number };

/** How many pages it has, and how large the first is. */
export function paperOf(pdf: Buffer): Paper {
  const about = run('pdfinfo', ['-'], pdf);
  const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+) pts/u.exec(about) ?? [];
  const mm = (points: string | undefined) => Math.round(Number(points) * MM_A_POINT);
  return {
    pages: Number(/Pages:\s+(\d+)/u.exec(about)?.[1]),
    widthMm: mm(width),
    heightMm: mm(height),
  };
}

/** The letters of one page, or of all, without spaces. */
export function lettersOf(pdf: Buffer, page?: number): string {
  const which = page === undefined ? [] : ['-f', String(page), '-l', String(page)];
  return run('pdftotext', [...which, '-layout', '-', '-'], pdf).replaceAll(/\s+/gu, '');
}
