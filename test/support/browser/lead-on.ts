// The same place pressed sooner than a person can see what came is the same press, and is not heard again.
import type { Page } from 'playwright-core';

/** So long a person looks at a screen before they press in the same place again. */
export const LOOK_MS = 750;

const ledOnMs = new WeakMap<Page, number>();

/** Leads on to the next screen by `press`, as a person does who has seen this one. */
export async function leadOn(page: Page, press: () => Promise<void>): Promise<void> {
  const sinceMs = performance.now() - (ledOnMs.get(page) ?? 0);
  if (sinceMs < LOOK_MS) await page.waitForTimeout(LOOK_MS - sinceMs);
  await press();
  ledOnMs.set(page, performance.now());
}
