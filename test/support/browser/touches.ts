// The ways in which people press: a light touch, a finger that slips, one that stays, keys alone.
import type { CDPSession, Locator, Page } from 'playwright-core';

/** `isKey`: a key of a keyboard, which counts each press however soon it follows. */
export type Touch = (target: Locator, isKey?: boolean) => Promise<void>;

/** A finger drawn this far from where it came down still means the button it came down on. */
const SLIP_PX = 30;
const LONG_MS = 1500;
/** Chromium takes a tap within some 150 ms of a slip for the end of its fling, and drops it; nobody's next press comes so soon. */
const FLING_MS = 300;

type Point = { readonly x: number; readonly y: number };

async function middleOf(target: Locator): Promise<Point> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (box === null) throw new Error('nothing to press there');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** What the finger must not be asked to do: a link and a radio are the browser's own. */
const isOurButton = (target: Locator) => target.evaluate((element) => element.tagName === 'BUTTON');

/** Where a light touch is the very thing to learn, a slip or a long one is told apart, and counts from the fourth time on. */
const isToLearnOn = async (target: Locator) => (await target.getAttribute('data-target')) !== null;
const MOST_TRIES = 4;

async function tryUntilItCounts(target: Locator, press: () => Promise<void>): Promise<void> {
  for (let count = 0; count < MOST_TRIES; count += 1) {
    await press();
    const isGone = (await target.count()) === 0;
    if (isGone || (await target.getAttribute('aria-pressed')) === 'true') return;
  }
}

/** Whether what was given the focus has kept it once everything was drawn. */
const hasKeptFocus = (target: Locator) =>
  target.evaluate(
    (element) =>
      new Promise<boolean>((done) =>
        requestAnimationFrame(() => setTimeout(() => done(document.activeElement === element))),
      ),
  );

/** Nobody presses a key before they see where they are: a new place takes the focus only once it is drawn. */
async function pressKey(page: Page, target: Locator): Promise<void> {
  const isThere = async () => {
    await target.focus();
    return hasKeptFocus(target);
  };
  if (!(await isThere()) && !(await isThere())) throw new Error('the focus is taken away');
  await page.keyboard.press((await target.evaluate((it) => it.tagName)) === 'INPUT' ? 'Space' : 'Enter');
}

type Finger = { readonly session: CDPSession; readonly page: Page };

async function slip({ session, page }: Finger, { x, y }: Point): Promise<void> {
  const down = { x, y };
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [down] });
  for (const part of [0.3, 0.6, 1]) {
    const point = { x: x + SLIP_PX * part, y };
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point] });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await page.waitForTimeout(FLING_MS);
}

async function stay({ session, page }: Finger, point: Point): Promise<void> {
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  await page.waitForTimeout(LONG_MS);
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

export const TOUCHES = ['light', 'slipping', 'long', 'keys'] as const;
export type TouchName = (typeof TOUCHES)[number];

/** A second press of the same button within this time is taken for the same press; nobody old is as fast as a test. */
const SAME_PRESS_MS = 750;

/** Lets time pass before the same thing is pressed again. */
function unhurried(touch: Touch, page: Page): Touch {
  const pressedMs = new Map<string, number>();
  return async (target, isKey = false) => {
    const name = String(target);
    const passedMs = performance.now() - (pressedMs.get(name) ?? Number.NEGATIVE_INFINITY);
    if (!isKey && passedMs < SAME_PRESS_MS) await page.waitForTimeout(SAME_PRESS_MS - passedMs);
    await touch(target);
    pressedMs.set(name, performance.now());
  };
}

/** How a person of this kind presses on this page. */
export const touchOf = async (page: Page, name: TouchName): Promise<Touch> =>
  unhurried(await hurriedTouchOf(page, name), page);

async function hurriedTouchOf(page: Page, name: TouchName): Promise<Touch> {
  if (name === 'light') return (target) => target.tap();
  if (name === 'keys') return (target) => pressKey(page, target);
  const finger = { session: await page.context().newCDPSession(page), page };
  const press = name === 'slipping' ? slip : stay;
  return async (target) => {
    if (await isToLearnOn(target)) await tryUntilItCounts(target, () => pressAt(target));
    else if (await isOurButton(target)) await pressAt(target);
    else await target.tap();
  };
  async function pressAt(target: Locator) {
    await press(finger, await middleOf(target));
  }
}
