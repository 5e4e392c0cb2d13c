// The scanner on the built app: a printed slip before a filming camera, as a photo, and by its number; and whatever else is
// shown to it, which is refused with its own sentence and is nowhere afterwards.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Browser, Page } from 'playwright-core';
import encodeQR from 'qr';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { SLIPS } from '#core/scan/practice-papers.ts';

import { auditScreen } from '../support/browser/audit-screen.ts';
import { writeFilm } from '../support/browser/fake-camera.ts';
import { cameraFlags, openBrowser, openPhone, type Phone } from '../support/browser/open-browser.ts';
import { lookAtCode, printSlip, rasterise, type PrintedSlip } from '../support/browser/printed-slip.ts';
import { startApp, type RunningApp } from '../support/browser/start-app.ts';
import { VARIANTS, openPhoneIn } from '../support/browser/variants.ts';
import { nameOf, words } from '../support/browser/words.ts';

const FILE = 'simulators/slip-reader';
const folder = mkdtempSync(join(tmpdir(), 'tetote-scan-'));

let app: RunningApp;
let browser: Browser;
let slip: PrintedSlip;
beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), openBrowser()]);
  slip = await printSlip(browser, app.url);
});
afterAll(async () => {
  await browser?.close();
  await app?.[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

const press = (page: Page, key: string) => page.getByRole('button', { name: nameOf(FILE, key) }).click();
/** Whether these words are on the screen, as something to wait for. */
const isSaid = (page: Page, key: string) => () =>
  page.getByText(words(FILE, key), { exact: true }).first().isVisible();

async function openPractice(page: Page, way: 'camera' | 'photo' | 'number') {
  await page.goto(`${app.url}/practice/slip-reader`);
  await press(page, `press.${way}`);
}

const tracksLive = (page: Page) =>
  page.evaluate(() => {
    const stream = document.querySelector('video')?.srcObject;
    return stream instanceof MediaStream && stream.getTracks().some((track) => track.readyState === 'live');
  });

describe('the printed slip', () => {
  test.each([
    { share: 0.5, tilt: 5 },
    { share: 0.3, tilt: -9 },
  ])('before the camera, filling $share of the picture, is read', async ({ share, tilt }) => {
    const film = join(folder, `slip-${share}.y4m`);
    const { picture, part } = lookAtCode(slip, share);
    writeFilm(film, picture, { part, tilt });
    const filming = await openBrowser(cameraFlags(film));
    const phone = await openPhone(filming);
    await openPractice(phone.page, 'camera');
    await press(phone.page, 'camera.open');
    await expect.poll(isSaid(phone.page, 'said.found')).toBe(true);
    expect(await tracksLive(phone.page)).toBe(false);
    await phone.close();
    await filming.close();
  });

  test('as a photo of the whole sheet is read, and the photo is let go', async () => {
    const phone = await openPhone(browser);
    await openPractice(phone.page, 'photo');
    const photo = { name: 'slip.png', mimeType: 'image/png', buffer: rasterise(slip.pdf, 150, 'png') };
    await phone.page.locator('input[type=file]').setInputFiles(photo);
    await expect.poll(isSaid(phone.page, 'said.found')).toBe(true);
    await phone.close();
  });

  test('by its number, written with hyphens, is known', async () => {
    const phone = await openPhone(browser);
    await openPractice(phone.page, 'number');
    const field = phone.page.getByRole('textbox');
    await field.pressSequentially(SLIPS.A01.number.payment);
    expect(await field.inputValue()).toBe('0000 0000 0000 0000 0001');
    expect(await field.evaluate((it: HTMLTextAreaElement) => [it.spellcheck, it.autocomplete])).toEqual([
      false,
      'off',
    ]);
    await press(phone.page, 'number.done');
    await expect.poll(isSaid(phone.page, 'said.found')).toBe(true);
    await phone.close();
  });
});

test('a photo without a code, and a file that is no picture, are answered kindly', async () => {
  const phone = await openPhone(browser);
  await openPractice(phone.page, 'photo');
  const blank = rasterise(slip.pdf, 20, 'png');
  await phone.page
    .locator('input[type=file]')
    .setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: blank });
  await expect.poll(isSaid(phone.page, 'said.no-code')).toBe(true);
  await press(phone.page, 'press.try-photo');
  const broken = { name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('no picture') };
  await phone.page.locator('input[type=file]').setInputFiles(broken);
  await expect.poll(isSaid(phone.page, 'said.no-picture')).toBe(true);
  await phone.close();
});

/** Replaces the camera by a canvas that shows these modules, as a QR code in the middle. */
function showCode(modules: boolean[][]) {
  const canvas = document.createElement('canvas');
  canvas.width = 640;
  canvas.height = 480;
  const pen = canvas.getContext('2d')!;
  const size = Math.floor(440 / modules.length);
  const draw = () => {
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, 640, 480);
    pen.fillStyle = '#000';
    for (const [y, row] of modules.entries()) {
      for (const [x, isDark] of row.entries())
        if (isDark) pen.fillRect(100 + x * size, 20 + y * size, size, size);
    }
  };
  navigator.mediaDevices.getUserMedia = async () => {
    setInterval(draw, 50);
    return canvas.captureStream(20);
  };
}

/** Everything the phone holds: what is drawn, and every kind of storage, as one text. */
const everythingOn = (page: Page) =>
  page.evaluate(async () => {
    const parts = [document.documentElement.outerHTML, location.href, document.title];
    for (const field of document.querySelectorAll('textarea, input')) {
      parts.push((field as HTMLInputElement).value);
    }
    parts.push(
      JSON.stringify(Object.entries(localStorage)),
      JSON.stringify(Object.entries(sessionStorage)),
      document.cookie,
    );
    parts.push(JSON.stringify(history.state));
    const ask = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, refuse) => {
        request.addEventListener('success', () => done(request.result));
        request.addEventListener('error', () => refuse(new Error(String(request.error))));
      });
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await ask(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const objects = database.transaction(store).objectStore(store);
        parts.push(JSON.stringify([await ask(objects.getAll()), await ask(objects.getAllKeys())]));
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        parts.push(request.url, (await (await cache.match(request))?.text()) ?? '');
      }
    }
    return parts.join('\n');
  });

/** Collects whatever leaves the phone or is written on its console. */
function listen({ context }: Phone): () => string {
  const heard: string[] = [];
  context.on('request', (request) => heard.push(request.url(), request.postData() ?? ''));
  context.on('console', (message) => heard.push(message.text()));
  return () => heard.join('\n');
}

/** Every piece of this length: a text must not be found in parts either. */
const piecesOf = (text: string, length: number) =>
  Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) => text.slice(at, at + length));

/** Synthetic texts; the secret part of each must be nowhere afterwards. */
const FOREIGN = [
  ['a long row of digits', '48151623427182818284590452353602874713526624977572', 'foreign.real-slip'],
  ['an address', 'https://pay.example.jp/q?k=zxcvbnmasdf', 'foreign.web'],
  ['a shop code', '00020101021226550019jp.example5204000053033925802JP6304BEEF', 'foreign.shop-code'],
  ['a barcode of a slip', `91${'271828182845904523536028747135266249775724'}`, 'foreign.shop-slip'],
  ['some other text', 'BEGIN:VCARD qwertyuiop asdfghjkl', 'foreign.unknown'],
  ['another edition', 'RENSHU1;Z42;れんしゅう用です;FFFF', 'foreign.other-edition'],
] as const;

test.each(FOREIGN)(
  '%s before the camera is refused in its own words and is nowhere afterwards',
  async (_, text, key) => {
    const phone = await openPhone(browser);
    const heard = listen(phone);
    const { page } = phone;
    await page.addInitScript(showCode, encodeQR(text, 'raw', { border: 4, ecc: 'medium' }));
    await openPractice(page, 'camera');
    await press(page, 'camera.open');
    await expect.poll(isSaid(page, `said.${key}`)).toBe(true);
    expect(await tracksLive(page)).toBe(false);
    const everything = `${await everythingOn(page)}\n${heard()}`;
    expect(everything).toContain('practice/slip-reader');
    // a text of another edition begins as ours do, and ours are in the app's own code
    const pieces = piecesOf(text, 12).filter((piece) => !SLIPS.A01.code.includes(piece));
    expect(pieces.length).toBeGreaterThan(4);
    expect(pieces.filter((piece) => everything.includes(piece))).toEqual([]);
    await press(page, 'press.try-paper');
    await page.getByRole('button', { name: nameOf(FILE, 'camera.open') }).waitFor();
    await phone.close();
  },
);

test('a typed number of another slip is cleared at once and is nowhere afterwards', async () => {
  const number = '31415926535897932384';
  const phone = await openPhone(browser);
  const heard = listen(phone);
  await openPractice(phone.page, 'number');
  await phone.page.getByRole('textbox').pressSequentially(number);
  await press(phone.page, 'number.done');
  await expect.poll(isSaid(phone.page, 'said.number.real-slip')).toBe(true);
  await press(phone.page, 'press.try-number');
  expect(await phone.page.getByRole('textbox').inputValue()).toBe('');
  const everything = `${await everythingOn(phone.page)}\n${heard()}`.replaceAll(' ', '');
  expect(piecesOf(number, 8).filter((piece) => everything.includes(piece))).toEqual([]);
  await phone.close();
});

describe('a camera that cannot be had', () => {
  test('because the person or the phone says no: the way to allow it, and the other ways', async () => {
    const denying = await openBrowser(['--use-fake-device-for-media-stream', '--deny-permission-prompts']);
    const phone = await openPhone(denying);
    await openPractice(phone.page, 'camera');
    await press(phone.page, 'camera.open');
    await expect.poll(isSaid(phone.page, 'camera.trouble.refused.title')).toBe(true);
    await press(phone.page, 'press.choose-again');
    await phone.page.getByRole('button', { name: nameOf(FILE, 'press.number') }).waitFor();
    await phone.close();
    await denying.close();
  });

  test('because this browser has none: photo and number stay', async () => {
    const phone = await openPhone(browser);
    await phone.page.addInitScript(() => {
      Object.defineProperty(navigator, 'mediaDevices', { value: undefined });
    });
    await openPractice(phone.page, 'camera');
    await press(phone.page, 'camera.open');
    await expect.poll(isSaid(phone.page, 'camera.trouble.missing.title')).toBe(true);
    await press(phone.page, 'press.choose-again');
    await phone.page.getByRole('button', { name: nameOf(FILE, 'press.photo') }).waitFor();
    await phone.close();
  });
});

test('the camera goes off when the person leaves, and when the screen goes out of sight', async () => {
  const phone = await openPhone(browser);
  const { page } = phone;
  await page.addInitScript(showCode, [[false]]);
  await page.addInitScript(() => {
    const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    const streams: MediaStream[] = [];
    navigator.mediaDevices.getUserMedia = async (wanted) => {
      const stream = await ask(wanted);
      streams.push(stream);
      return stream;
    };
    Object.assign(window, {
      countLive: () =>
        streams.flatMap((one) => one.getTracks()).filter((track) => track.readyState === 'live').length,
    });
  });
  const live = () => page.evaluate(() => (window as unknown as { countLive(): number }).countLive());
  await openPractice(page, 'camera');
  await press(page, 'camera.open');
  await expect.poll(isSaid(page, 'camera.coaching.into-frame')).toBe(true);
  expect(await live()).toBe(1);
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    Object.defineProperty(document, 'hidden', { value: false });
  });
  await page.getByRole('button', { name: nameOf(FILE, 'camera.open') }).waitFor();
  expect(await live()).toBe(0);
  await press(page, 'camera.open');
  await expect.poll(isSaid(page, 'camera.coaching.into-frame')).toBe(true);
  await page.getByRole('link', { name: nameOf('practice', 'toList') }).click();
  await page.waitForURL('**/practice');
  await expect.poll(live).toBe(0);
  await phone.close();
});

test.each(VARIANTS)('every place of the scanner passes the gate: $name', async (variant) => {
  const phone = await openPhoneIn(browser, app.url, variant);
  const { page } = phone;
  await page.addInitScript(showCode, [[false]]);
  const complaints: string[] = [];
  const look = async (place: string) => {
    for (const one of await auditScreen(page)) complaints.push(`${place}: ${one}`);
  };
  await page.goto(`${app.url}/practice`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await look('list');
  await page.goto(`${app.url}/practice/slip-reader`);
  await page.getByRole('heading', { level: 2 }).waitFor();
  await look('choose');
  await press(page, 'press.camera');
  await look('camera');
  await press(page, 'camera.open');
  await expect.poll(isSaid(page, 'camera.coaching.into-frame')).toBe(true);
  await look('camera on');
  await press(page, 'press.choose-again');
  await press(page, 'press.photo');
  await look('photo');
  await press(page, 'press.choose-again');
  await press(page, 'press.number');
  await look('number');
  await press(page, 'number.done');
  await expect.poll(isSaid(page, 'said.number.empty')).toBe(true);
  await look('stopped');
  await press(page, 'press.try-number');
  await page.getByRole('textbox').fill(SLIPS.A01.number.payment);
  await press(page, 'number.done');
  await expect.poll(isSaid(page, 'said.found')).toBe(true);
  await look('done');
  await page.goto(`${app.url}/print/slip/A01`);
  await page.getByRole('article').waitFor();
  await look('slip');
  expect(complaints).toEqual([]);
  await phone.close();
});
