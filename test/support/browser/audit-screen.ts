// The gate every screen passes: axe, and what axe does not look at. Returns complaints; an empty list is a pass.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

import { classNameOf } from '../../../src/build/class-names.ts';
import { measureScreen } from './measure-screen.ts';

/** What main buttons are called in a build: those of the app, and those of drawn screens. */
const MAIN_CLASSES = ['src/ui/button/button.module.css', 'src/simulators/press-button.module.css'].map(
  (file) => classNameOf('main', file),
);

const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

async function axeComplaints(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({
      runOnly: { type: 'tag', values: AXE_TAGS },
      rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
    })
    .analyze();
  return violations.flatMap((rule) =>
    rule.nodes.map((node) => `axe ${rule.id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  );
}

const MOST_STOPS = 60;

/** Walks through the screen with the Tab key: every stop must show its focus, whole, and nothing may lie over it. */
async function focusComplaints(page: Page): Promise<string[]> {
  const complaints: string[] = [];
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.scrollTo(0, 0);
  });
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(lookAtFocus);
    if (seen === 'end') break;
    if (seen !== undefined) complaints.push(seen);
  }
  // the marks of this walk, so that the next one begins anew
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('[data-stop]')) element.removeAttribute('data-stop');
  });
  return complaints;
}

/** Runs in the page: what is wrong with the element that has the focus, or `end` after the last one. */
function lookAtFocus(): string | undefined {
  const element = document.activeElement;
  const isOver = element === null || element === document.body || element.hasAttribute('data-stop');
  if (isOver) return 'end';
  element.setAttribute('data-stop', '');
  // a radio is drawn by its label
  const label = element.matches('input[type=radio], input[type=checkbox], input[type=file]')
    ? element.closest('label')
    : null;
  const drawn = label ?? element;
  const name = `${element.tagName.toLowerCase()} "${drawn.textContent.trim().slice(0, 20)}"`;
  const isRinged = (it: Element) => {
    const style = getComputedStyle(it);
    const hasOutline = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
    return hasOutline || style.boxShadow !== 'none';
  };
  const trouble = () => {
    const box = drawn.getBoundingClientRect();
    // Of what is taller than the window only a part can be seen, and its sides with it.
    // the browser keeps this much free above and below what takes the focus (scroll-padding of base.css)
    const KEPT_FREE_PX = 160;
    const isTall = box.height > window.innerHeight - KEPT_FREE_PX;
    const seenMiddle = (Math.max(box.top, 0) + Math.min(box.bottom, window.innerHeight)) / 2;
    const y = isTall ? seenMiddle : box.top + Math.min(box.height / 2, 20);
    if (isTall && (box.bottom < 0 || box.top > window.innerHeight))
      return `focus outside the window on ${name}`;
    if (y < 0 || y > window.innerHeight) return `focus outside the window on ${name}`;
    const above = document.elementFromPoint(box.left + box.width / 2, y);
    const isCovered = above !== null && !drawn.contains(above) && !above.contains(drawn);
    return isCovered ? `focus hidden under ${above.tagName.toLowerCase()} on ${name}` : undefined;
  };
  return [drawn, element].some(isRinged) ? trouble() : `no focus to be seen on ${name}`;
}

/** Everything wrong with the screen as it stands. */
export async function auditScreen(page: Page): Promise<string[]> {
  return [
    ...(await axeComplaints(page)),
    ...(await page.evaluate(measureScreen, MAIN_CLASSES)),
    ...(await focusComplaints(page)),
  ];
}
