// `npm run shots`: a picture of every screen in the ways it is looked at, into `.shots/`. With words after it (`npm run shots -- lesson`)
// only the screens whose names begin with one of them.
import { mkdirSync } from 'node:fs';

import type { Browser } from 'playwright-core';

import { setup as buildIfOld } from '../support/browser/build-app.ts';
import { DESK, openBrowser, openPhone } from '../support/browser/open-browser.ts';
import { furnishTown, openPeople, SCREENS, showScreen, type Screen } from '../support/browser/screens.ts';
import { startApp, type RunningApp } from '../support/browser/start-app.ts';
import type { Town } from '../support/browser/town.ts';
import type { Variant } from '../support/browser/variants.ts';

const FOLDER = '.shots';

const LOOKS: readonly (Variant & { readonly label: string })[] = [
  { label: '360', name: '360 px', width: 360 },
  { label: '320', name: '320 px', width: 320 },
  { label: '200-percent', name: 'system text 200 %', width: 360, systemText: 2 },
];

const wanted = process.argv.slice(2);
const screens = SCREENS.filter(
  ({ name }) => wanted.length === 0 || wanted.some((word) => name.startsWith(word)),
);

async function shootPhones(browser: Browser, app: RunningApp, town: Town): Promise<void> {
  for (const look of LOOKS) {
    const people = await openPeople(browser, app, town, look);
    for (const screen of screens) {
      const { page } = people.phoneOf(screen);
      await showScreen(page, app.url, screen);
      await page.screenshot({ path: `${FOLDER}/${screen.name}-${look.label}.png`, fullPage: true });
    }
    await people.discard();
  }
}

const isForDesk = ({ name }: Screen) => /^(?:organiser|slip|projector|card)/u.test(name);

async function shootDesk(browser: Browser, app: RunningApp, town: Town): Promise<void> {
  const desk = await openPhone(browser, DESK);
  await town.signIn(desk.context);
  for (const screen of screens.filter(isForDesk)) {
    await showScreen(desk.page, app.url, screen);
    await desk.page.screenshot({ path: `${FOLDER}/${screen.name}-1280.png`, fullPage: true });
  }
  await desk.context.close();
}

buildIfOld();
mkdirSync(FOLDER, { recursive: true });
await using app = await startApp();
const browser = await openBrowser();
const town = await furnishTown(app);
await shootPhones(browser, app, town);
await shootDesk(browser, app, town);
await browser.close();
console.log(`${screens.length} screens in ${FOLDER}/`);
