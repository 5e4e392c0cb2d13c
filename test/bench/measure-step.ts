// How long a slow phone takes from the finger that leaves 「つぎへ」 to the frame that paints the next step, in milliseconds.
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    stepShownMs: number | undefined;
  }
}

/** Runs in the page: from the next touch that ends until a frame with another title has been painted. */
function watchStep() {
  window.stepShownMs = undefined;
  const title = () => document.querySelector('h1')?.textContent ?? '';
  const before = title();
  const begin = ({ timeStamp }: Event) => {
    const look = () => {
      if (title() === before) {
        requestAnimationFrame(look);
        return;
      }
      // this frame draws it; a message comes after its painting
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        window.stepShownMs = performance.now() - timeStamp;
      };
      port2.postMessage(undefined);
    };
    requestAnimationFrame(look);
  };
  addEventListener('pointerup', begin, { capture: true, once: true });
}

/** How long a finger rests on a button: what the button shows while it is held is drawn by then. */
const PRESS_MS = 120;

/** Presses 「つぎへ」 on a step that can be left, with a processor this many times slower. */
export async function measureStep(page: Page, slower: number): Promise<number> {
  const next = page.getByRole('button', { name: /つぎ\s*へ/u });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.evaluate(watchStep);
  const box = await next.boundingBox();
  if (box === null) throw new Error('no way on');
  const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  await page.waitForTimeout(PRESS_MS);
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  const shown = await page.waitForFunction(() => window.stepShownMs);
  const ms = (await shown.jsonValue()) ?? Number.NaN;
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await cdp.detach();
  return ms;
}
