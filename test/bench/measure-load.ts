// How long until a page's content stands on the screen of a slow phone, in milliseconds since the address was asked for.
import type { BrowserContext, Page } from 'playwright-core';

export type Load = { readonly firstPaint: number; readonly onScreen: number };

declare global {
  interface Window {
    contentShownMs: number | undefined;
  }
}

/** Slow 4G as browsers' own tools define it. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};

/** Runs in the page before anything else: notes the frame that paints the title, and the picture if there is one. */
function watchContent() {
  const look = () => {
    const isTitleThere = (document.querySelector('h1')?.textContent ?? '').trim() !== '';
    const picture = document.querySelector<HTMLImageElement>('main img');
    const isPictureThere = picture === null || (picture.complete && picture.naturalWidth > 0);
    // the parser may not have reached the picture yet
    const isWhole = document.querySelector('main') !== null && document.readyState !== 'loading';
    if (isTitleThere && isPictureThere && isWhole) {
      requestAnimationFrame(() => {
        window.contentShownMs = performance.now();
      });
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Opens an address on a slow phone in a fresh page and measures. `network` false leaves the network as it is. */
export async function measureLoad(
  context: BrowserContext,
  url: string,
  isSlowNetwork: boolean,
): Promise<Load> {
  const page = await context.newPage();
  await page.addInitScript(watchContent);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  if (isSlowNetwork) {
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
  }
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.contentShownMs !== undefined);
  const load = await page.evaluate(async () => {
    const firstPaint = await new Promise<number>((done) => {
      new PerformanceObserver((list) => {
        const [entry] = list.getEntriesByName('first-contentful-paint');
        if (entry) done(entry.startTime);
      }).observe({ type: 'paint', buffered: true });
    });
    return { firstPaint, onScreen: window.contentShownMs ?? Number.NaN };
  });
  await page.close();
  return load;
}

/** The letters of the content on the screen, to be sure that two pages show the same. */
export const contentOf = async (page: Page): Promise<string> =>
  (await page.locator('main').innerText()).replaceAll(/\s+/gu, '');

/** As `contentOf`, of the page at an address. */
export async function readContent(page: Page, url: string): Promise<string> {
  await page.goto(url);
  return contentOf(page);
}
