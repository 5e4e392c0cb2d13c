// What a phone in a test has kept of the app, as the worker in use tells it.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** The parts that open without a network in the language of the moment. */
export const keptParts = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    const { port1, port2 } = new MessageChannel();
    return new Promise<string[]>((done) => {
      port1.onmessage = ({ data }: MessageEvent<{ kept: string[] }>) => done(data.kept);
      active?.postMessage({ type: 'WHICH_PARTS', language: document.documentElement.lang }, [port2]);
    });
  });

/** Waits until this part, `lessons/<id>`, `simulators/<id>` or `pages/<id>`, is kept. */
export async function untilKept(page: Page, part: string): Promise<void> {
  await expect.poll(() => keptParts(page)).toContain(part);
}
