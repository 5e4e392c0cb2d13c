// Chromium as the tests use it, and a phone in it: 360 × 740, Japanese, touch. What goes wrong on its console fails the test.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { expect } from 'vitest';

import { findChromium } from '../machine.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A phone of a resident. Spread it to make another: `{ ...PHONE, viewport: { width: 320, height: 640 } }`. */
export const PHONE = {
  locale: 'ja-JP',
  timezoneId: 'Asia/Tokyo',
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
} as const satisfies BrowserContextOptions;

/** The desk of an organiser. */
export const DESK = {
  locale: 'ja-JP',
  timezoneId: 'Asia/Tokyo',
  viewport: { width: 1280, height: 800 },
} as const satisfies BrowserContextOptions;

/** Launch flags for a camera that plays this film (see fake-camera.ts) and asks nobody. */
export const cameraFlags = (film: string) => [
  '--use-fake-ui-for-media-stream',
  '--use-fake-device-for-media-stream',
  `--use-file-for-fake-video-capture=${film}`,
];

const launchOptions = (flags: readonly string[]) => {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('no Chromium on this machine');
  return { executablePath, headless: true, args: [...FLAGS, ...flags] };
};

/** Starts Chromium. One camera film a start. */
export const openBrowser = (flags: readonly string[] = []): Promise<Browser> =>
  chromium.launch(launchOptions(flags));

/** Whatever a screen does, it does within this time. */
const LONGEST_WAIT_MS = 20_000;

export type Phone = {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What its console and pages complained of, without what the test expects. */
  troubles(): string[];
  /** Complaints that fit are expected from now on, for example `NO_NETWORK` after the server was stopped. */
  expectTrouble(rule: RegExp): void;
  /** Closes it; fails if anything went wrong on it. */
  close(): Promise<void>;
};

/** What Chromium itself writes on the console when a request finds no server. */
export const NO_NETWORK = /net::ERR_(?:CONNECTION_REFUSED|INTERNET_DISCONNECTED|FAILED|EMPTY_RESPONSE)/u;

function watch(context: BrowserContext, page: Page, close: () => Promise<void>): Phone {
  const all: string[] = [];
  const expected: RegExp[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      all.push(`${message.type()} at ${message.location().url}: ${message.text()}`);
    }
  });
  context.on('weberror', (error) => all.push(`thrown: ${String(error.error())}`));
  const troubles = () => all.filter((text) => !expected.some((rule) => rule.test(text)));
  return {
    context,
    page,
    troubles,
    expectTrouble: (rule) => expected.push(rule),
    async close() {
      await close();
      expect(troubles(), 'what the console said').toEqual([]);
    },
  };
}

/** A fresh phone (its own storage) in a running browser. */
export async function openPhone(browser: Browser, options: BrowserContextOptions = PHONE): Promise<Phone> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(LONGEST_WAIT_MS);
  return watch(context, await context.newPage(), () => context.close());
}

/** A phone with a profile on the disk: it can be closed and opened again, and can install. */
export async function openLastingPhone(profile: string, flags: readonly string[] = []): Promise<Phone> {
  const context = await chromium.launchPersistentContext(profile, { ...launchOptions(flags), ...PHONE });
  context.setDefaultTimeout(LONGEST_WAIT_MS);
  return watch(context, context.pages()[0] ?? (await context.newPage()), () => context.close());
}

/** A folder for `openLastingPhone`, and how to delete it. */
export function newProfile(): { folder: string; erase: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'tetote-profile-'));
  return { folder, erase: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Waits until this page's app is ready to work with no network. */
export async function readyOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state === 'activated') return;
    await new Promise((done) => active?.addEventListener('statechange', done, { once: true }));
  });
}
