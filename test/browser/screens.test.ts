// Every screen passes the gate: axe (A, AA, AAA contrast, target size, best practice), sizes of targets and letters, no overflow, no
// clipped label, a focus that can be seen. The two worst variants always; all eight with LONG=1. Of what there is one for each lesson
// or step there are hundreds: each of these is looked at once, by turns in one of the two, so that the tier keeps within its time.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { auditScreen } from '../support/browser/audit-screen.ts';
import { DESK, openBrowser, openPhone } from '../support/browser/open-browser.ts';
import {
  furnishTown,
  openPeople,
  SCREENS,
  showScreen,
  type People,
  type Screen,
} from '../support/browser/screens.ts';
import { startApp, type RunningApp } from '../support/browser/start-app.ts';
import type { Town } from '../support/browser/town.ts';
import { IS_LONG, VARIANTS, type Variant } from '../support/browser/variants.ts';

let app: RunningApp;
let browser: Browser;
let town: Town;
beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), openBrowser()]);
  town = await furnishTown(app);
});
afterAll(async () => {
  await browser?.close();
  await app?.[Symbol.asyncDispose]();
});

const MANY = SCREENS.filter(({ isOneOfMany }) => isOneOfMany);

/** Whether it is this screen's turn in this variant. */
function isTurn(screen: Screen, variant: Variant): boolean {
  const turn = MANY.indexOf(screen);
  return IS_LONG || turn === -1 || VARIANTS[turn % VARIANTS.length] === variant;
}

// two variants side by side, each on phones of its own, where one screen is looked at after the other
describe.concurrent.each(VARIANTS)('$name', (variant) => {
  let people: People;
  beforeAll(async () => {
    people = await openPeople(browser, app, town, variant);
  });
  afterAll(() => people.close());

  test.each(SCREENS.filter((screen) => isTurn(screen, variant)))(
    '$name passes',
    { concurrent: false },
    async (screen) => {
      const { page } = people.phoneOf(screen);
      await showScreen(page, app.url, screen);
      expect(await auditScreen(page)).toEqual([]);
    },
  );
});

test.each(SCREENS.filter(({ name }) => name.startsWith('projector')))(
  '$name passes on a wall of 1280 px',
  async (screen) => {
    const desk = await openPhone(browser, DESK);
    await showScreen(desk.page, app.url, screen);
    expect(await auditScreen(desk.page)).toEqual([]);
    await desk.close();
  },
);

test('every screen is looked at', () => {
  for (const screen of SCREENS) {
    expect(VARIANTS.filter((variant) => isTurn(screen, variant)).length, screen.name).toBeGreaterThan(0);
  }
});

describe('the gate itself', () => {
  test.each([
    ['<h1>a</h1><main><button style="font-size:20px">もどる</button></main>', /is \d+ × \d+, not 56/u],
    ['<main><p style="font-size:20px">x</p></main>', /no h1/u],
    ['<h1>a</h1><p style="font-size:14px">x</p>', /letters of 14 px/u],
    ['<h1>a</h1><div style="width:900px;height:9px">x</div>', /wider than the screen/u],
    [
      '<h1>a</h1><p style="color:#666;font-size:20px">これは うすい 字です</p>',
      /axe color-contrast-enhanced/u,
    ],
    [
      '<h1>a</h1><button style="width:80px;height:60px;white-space:nowrap;font-size:20px;padding:0">ながい ことば です</button>',
      /label is clipped/u,
    ],
    [
      '<h1>a</h1><div style="width:90px;height:20px;overflow:hidden;font-size:20px">ながい ながい ことば</div>',
      /content is cut off/u,
    ],
    [
      '<h1>a</h1><button style="width:80px;height:60px;font-size:20px;line-height:2">ながい ながい ながい ことば</button>',
      /label is clipped/u,
    ],
    [
      '<h1>a</h1><button style="width:80px;height:60px;outline:none;font-size:20px">もどる</button>',
      /no focus to be seen/u,
    ],
    [
      '<style>:focus{outline:4px solid}</style><h1>a</h1><a href="#x" style="display:block;height:60px">x</a><div style="position:fixed;inset:0;background:#fff"></div>',
      /focus hidden under div/u,
    ],
  ])('%s is stopped', async (body, complaint) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await page.setContent(
      `<!doctype html><html lang="ja"><head><title>a</title><meta name="viewport" content="width=device-width"></head><body>${body}</body></html>`,
    );
    expect((await auditScreen(page)).join('\n')).toMatch(complaint);
    await page.close();
  });
});
