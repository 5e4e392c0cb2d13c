// The eight ways in which every screen is looked at, and how a phone is put into each.
import type { Browser, Page } from 'playwright-core';

import { openPhone, PHONE, readyOffline, type Phone } from './open-browser.ts';

export type Variant = {
  readonly name: string;
  readonly width: 360 | 320;
  readonly textSize?: 'largest';
  /** The size of letters set in the phone's own settings, 2 for 200 %. */
  readonly systemText?: 2;
  readonly media?: {
    readonly forcedColors?: 'active';
    readonly contrast?: 'more';
    readonly colorScheme?: 'dark';
  };
};

const NARROW_LARGEST: Variant = { name: '320 px, largest', width: 320, textSize: 'largest' };
const SYSTEM_DOUBLE: Variant = { name: '360 px, system text 200 %', width: 360, systemText: 2 };

/** The two in which a screen breaks first. */
const WORST_VARIANTS: readonly Variant[] = [NARROW_LARGEST, SYSTEM_DOUBLE];

const ALL_VARIANTS: readonly Variant[] = [
  { name: '360 px, standard', width: 360 },
  { name: '360 px, largest', width: 360, textSize: 'largest' },
  { name: '320 px, standard', width: 320 },
  ...WORST_VARIANTS,
  { name: 'forced colours', width: 360, media: { forcedColors: 'active' } },
  { name: 'more contrast', width: 360, media: { contrast: 'more' } },
  { name: 'a dark system', width: 360, media: { colorScheme: 'dark' } },
];

/** Whether everything is looked at in every way, as long as it takes. */
export const IS_LONG = process.env['LONG'] === '1';

/** Those in which a run looks at every screen: the worst two always, all eight with LONG=1. */
export const VARIANTS = IS_LONG ? ALL_VARIANTS : WORST_VARIANTS;

/** The person chooses this size of letters on the home screen; it lasts. */
export async function chooseTextSize(page: Page, home: string, size: 'standard' | 'large' | 'largest') {
  await page.goto(home);
  // the radio itself is unseen; its label is what a finger meets
  await page.locator(`label:has(input[name="text-size"][value="${size}"])`).click();
  await page.waitForFunction(
    (wanted) => (document.documentElement.dataset['size'] ?? 'standard') === wanted,
    size,
  );
}

/** A fresh phone in this variant, with the app loaded once. */
export async function openPhoneIn(browser: Browser, url: string, variant: Variant): Promise<Phone> {
  const phone = await openPhone(browser, {
    ...PHONE,
    ...variant.media,
    viewport: { width: variant.width, height: variant.width === 320 ? 640 : 740 },
  });
  const { context, page } = phone;
  if (variant.systemText !== undefined) {
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setEmulatedOSTextScale', { scale: variant.systemText });
  }
  await page.goto(`${url}/`);
  await readyOffline(page);
  if (variant.textSize !== undefined) await chooseTextSize(page, `${url}/`, variant.textSize);
  return phone;
}
