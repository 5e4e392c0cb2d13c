// The camera of the tests themselves: what they film can be read back, so that a scanner that sees nothing is the scanner's fault.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import encodeQR from 'qr';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { writeFilm } from '../support/browser/fake-camera.ts';
import { readPng } from '../support/browser/grey-picture.ts';
import { DESK, openBrowser, openPhone } from '../support/browser/open-browser.ts';
import { findProgram } from '../support/machine.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tetote-film-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The first frame of a film as a PGM picture. */
function firstFrame(film: string): Buffer {
  const bytes = readFileSync(film);
  const start = bytes.indexOf('FRAME\n') + 6;
  return Buffer.concat([Buffer.from('P5\n640 480\n255\n'), bytes.subarray(start, start + 640 * 480)]);
}

test('a code on the screen, filmed askew in bad light, is read by an independent reader', async () => {
  const browser = await openBrowser();
  const desk = await openPhone(browser, DESK);
  const svg = encodeQR('PRACTICE-0123456789', 'svg', { border: 4, scale: 6 });
  await desk.page.setContent(svg);
  const picture = readPng(await desk.page.locator('svg').screenshot());
  await desk.close();
  await browser.close();
  const film = join(folder, 'code.y4m');
  writeFilm(film, picture, { frames: 2 });
  expect(statSync(film).size).toBeGreaterThan(2 * 640 * 480);
  const frame = join(folder, 'frame.pgm');
  writeFileSync(frame, firstFrame(film));
  const reader = findProgram(['zbarimg']);
  expect(reader, 'zbarimg').toBeDefined();
  const read = execFileSync(reader ?? '', ['--quiet', '--raw', frame], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  expect(read.trim()).toBe('PRACTICE-0123456789');
});
