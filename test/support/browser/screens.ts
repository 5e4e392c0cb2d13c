// Every screen of the app and how to reach it: what is on this list is audited in its worst variants and photographed.
import { existsSync, readdirSync } from 'node:fs';

import type { Browser, Page } from 'playwright-core';

import type { LessonPlan, LessonStep } from '#core/lesson/lesson-plan.ts';
import { paths } from '#paths.ts';

import { PLANS } from '../plans.ts';
import type { Phone } from './open-browser.ts';
import type { RunningApp } from './start-app.ts';
import { setUpTown, type Town } from './town.ts';
import { openPhoneIn, type Variant } from './variants.ts';
import { nameOf } from './words.ts';

/** Told by their folders: the registry can be loaded only where a build gives it its words. */
const SIMULATORS = readdirSync('src/simulators').filter((id) => existsSync(`src/simulators/${id}/index.ts`));

export type Screen = {
  /** Also the name of its picture. */
  readonly name: string;
  readonly path: string;
  /** There is one for each lesson or for each of its steps. */
  readonly isOneOfMany?: true;
  /** Who looks at it: a resident by default. */
  readonly person?: 'tutor' | 'organiser';
  /** What to press once it stands. */
  readonly andThen?: (page: Page) => Promise<void>;
};

const openHelp = (page: Page) => page.getByRole('button', { name: nameOf('common', 'help.button') }).click();

const openNumberPad = (page: Page) =>
  page
    .getByRole('button', { name: /で 書く$/u })
    .first()
    .click();

const toFinish = async (page: Page) => {
  await page.getByRole('link', { name: nameOf('class', 'count.finish') }).click();
  await page.getByRole('heading', { name: nameOf('class', 'finish.title') }).waitFor();
};

const finishClass = async (page: Page) => {
  await toFinish(page);
  await page.getByRole('button', { name: nameOf('class', 'finish.send') }).click();
  await page.getByRole('heading', { name: nameOf('class', 'done.title') }).waitFor();
};

const many = (name: string, path: string): Screen => ({ name, path, isOneOfMany: true });

/** A lesson from its opening to its last word, and its card to take home. */
function screensOf({ id, steps: [opening, ...later] }: LessonPlan): readonly Screen[] {
  return [
    many(`lesson-${id}-${opening.id}`, paths.lesson(id)),
    ...later.map((step) => many(`lesson-${id}-${step.id}`, paths.step(id, step.id))),
    many(`lesson-${id}-done`, `${paths.lesson(id)}/done`),
    many(`card-${id}`, paths.card(id)),
  ];
}

/** The wall of a class shows each kind of step in its own way: the first of each that the course has. */
function screensOnTheWall(): readonly Screen[] {
  const all = PLANS.flatMap(({ id, steps }) => steps.map((step: LessonStep) => ({ id, step })));
  return [...Map.groupBy(all, ({ step }) => step.kind)].flatMap(([kind, [first]]) =>
    first === undefined
      ? []
      : [{ name: `projector-${kind}`, path: paths.projector(first.id, first.step.id) }],
  );
}

/** In the order in which they are visited: the tutor's class is open until `class-finished`. */
export const SCREENS: readonly Screen[] = [
  { name: 'home', path: '/' },
  { name: 'home-help', path: '/', andThen: openHelp },
  { name: 'settings', path: '/settings' },
  { name: 'lessons', path: '/lessons' },
  { name: 'search', path: '/search' },
  {
    name: 'search-found',
    path: '/search',
    andThen: async (page) => page.getByRole('textbox').fill('電話'),
  },
  ...PLANS.flatMap(screensOf),
  ...screensOnTheWall(),
  { name: 'not-found', path: '/there-is-no-such-page' },
  { name: 'practice', path: '/practice' },
  ...SIMULATORS.map((id) => ({ name: `practice-${id}`, path: paths.practice(id) })),
  { name: 'slip', path: '/print/slip/A01' },
  { name: 'class-without', path: '/class' },
  { name: 'class-join', path: '/class/join' },
  { name: 'class', path: '/class', person: 'tutor' },
  { name: 'class-count', path: '/class/count', person: 'tutor' },
  { name: 'class-number-pad', path: '/class/count', person: 'tutor', andThen: openNumberPad },
  { name: 'class-finish', path: '/class/count', person: 'tutor', andThen: toFinish },
  { name: 'class-finished', path: '/class/count', person: 'tutor', andThen: finishClass },
  { name: 'outbox', path: '/outbox', person: 'tutor' },
  { name: 'organiser-sign-in', path: '/organiser' },
  { name: 'organiser-set-up', path: '/organiser/set-up' },
  { name: 'organiser', path: '/organiser', person: 'organiser' },
  { name: 'organiser-attendance', path: '/organiser/attendance', person: 'organiser' },
  { name: 'organiser-venues', path: '/organiser/venues', person: 'organiser' },
  { name: 'organiser-join-code', path: '/organiser/join-code', person: 'organiser' },
];

/** Waits until the screen has its title and nothing on it moves any more. */
export async function settle(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const QUIET_MS = 150;
        let timer = setTimeout(done, QUIET_MS);
        const again = () => {
          clearTimeout(timer);
          timer = setTimeout(done, QUIET_MS);
        };
        new MutationObserver(again).observe(document, { subtree: true, childList: true, attributes: true });
        setTimeout(done, 3_000);
      }),
  );
}

/** Goes to a screen and waits until it stands. */
export async function showScreen(page: Page, url: string, screen: Screen): Promise<void> {
  await page.goto(url + screen.path);
  await settle(page);
  if (screen.andThen !== undefined) {
    await screen.andThen(page);
    await settle(page);
  }
  // the screen that says sorry would pass every other check
  if ((await page.getByRole('heading', { name: nameOf('common', 'trouble.title') }).count()) > 0) {
    throw new Error(`${screen.name} could not be drawn`);
  }
}

export type People = {
  phoneOf(screen: Screen): Phone;
  /** Ends the visit; fails if a console complained. */
  close(): Promise<void>;
  /** Ends the visit without a look at the consoles. */
  discard(): Promise<void>;
};

/** The tutor's phone joins with a code and begins today's class; three residents came. */
export async function beginClass(page: Page, app: RunningApp, code: string): Promise<void> {
  await page.goto(`${app.url}/class/join#${code}`);
  await page.getByRole('button', { name: nameOf('class', 'join.go') }).click();
  await page.getByRole('heading', { name: nameOf('class', 'join.done.title') }).waitFor();
  await page.goto(`${app.url}/class`);
  await page.getByRole('button', { name: /はじめる$/u }).click();
  await page.getByRole('heading', { name: nameOf('class', 'count.title') }).waitFor();
  const more = page.getByRole('button', { name: /ふやす$/u }).first();
  for (let count = 0; count < 3; count += 1) await more.click();
}

/** A town with the people of the app, each with a phone of their own in this variant. */
export async function openPeople(
  browser: Browser,
  app: RunningApp,
  town: Town,
  variant: Variant,
): Promise<People> {
  const [resident, tutor, organiser] = await Promise.all([
    openPhoneIn(browser, app.url, variant),
    openPhoneIn(browser, app.url, variant),
    openPhoneIn(browser, app.url, variant),
  ]);
  await beginClass(tutor.page, app, await town.newJoinCode());
  await town.signIn(organiser.context);
  // to be asked to sign in is an answer, but Chromium writes every 401 on the console
  resident.expectTrouble(/status of 401/u);
  const phones = { resident, tutor, organiser };
  return {
    phoneOf: ({ person }) => phones[person ?? 'resident'],
    async close() {
      for (const phone of Object.values(phones)) await phone.close();
    },
    async discard() {
      for (const phone of Object.values(phones)) await phone.context.close();
    },
  };
}

/** A town with two venues and a class that was held, so that tables have rows. */
export async function furnishTown(app: RunningApp): Promise<Town> {
  const town = await setUpTown(app);
  await town.addVenue('中央公民館');
  await town.addVenue('荒尾駅前 市民ひろば 2階 大会議室');
  await town.reportClass();
  return town;
}
