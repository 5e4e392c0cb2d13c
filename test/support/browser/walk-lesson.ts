// Walks a lesson on the built app from its opening to its last word, as a person would: everything is found by what stands on the
// screen. A practice screen's own machine tells what to press.
import { readFileSync } from 'node:fs';

import type { Locator, Page } from 'playwright-core';

import { readLessonPlan } from '#core/lesson/lesson-formats.ts';
import type { LessonPlan, LessonStep, PracticeStep } from '#core/lesson/lesson-plan.ts';
import { isSimulatorId, loadSimulator } from '#simulators/registry.ts';
import type { AnySimulator, Press } from '#simulators/simulator.ts';
import { startSimulator } from '#simulators/start-simulator.ts';

import { leadOn, LOOK_MS } from './lead-on.ts';
import type { Touch } from './touches.ts';
import { nameOf, nameOfText, words } from './words.ts';

export type Walk = {
  readonly page: Page;
  readonly lesson: string;
  readonly language: string;
  readonly touch: Touch;
  /** Presses everything else first, to see that nothing leads astray. */
  readonly isWrongFirst?: boolean;
  /** Called with each step as it stands. */
  readonly onStep?: (step: LessonStep, number: number) => Promise<void>;
};

export const planOf = (lesson: string): LessonPlan =>
  readLessonPlan(JSON.parse(readFileSync(`src/content/lessons/${lesson}.json`, 'utf8')));

/** Wrong presses tried on one state of a practice screen; all of them would take the whole day. */
const MOST_WRONG = 6;
const MOST_PRESSES = 60;
/** So long it takes until all that a press changed is drawn and has come into sight. */
const GLANCE_MS = 150;

const file = ({ lesson }: Walk) => `lessons/${lesson}`;
const button = ({ page }: Walk, name: RegExp): Locator => page.getByRole('button', { name }).first();
const next = (walk: Walk) => button(walk, nameOf('common', 'next', walk.language));

async function seeTitle(walk: Walk, key: string, of = file(walk)): Promise<void> {
  await walk.page.getByRole('heading', { level: 1, name: nameOf(of, key, walk.language) }).waitFor();
}

/** A live region says something. */
async function hearSomething({ page }: Walk): Promise<void> {
  await page.locator('main [aria-live]').filter({ hasText: /\S/u, visible: true }).first().waitFor();
}

async function choose(walk: Walk, step: Extract<LessonStep, { kind: 'choice' }>): Promise<void> {
  const press = async (id: string) => {
    const label = `steps.${step.id}.choices.${id}.label`;
    const name = nameOf(file(walk), label, walk.language, 'begins');
    // after a wrong press the right one also bears 「ここです」
    await walk.touch(
      walk.page
        .locator('main')
        .getByRole(step.isFarApart ? 'button' : 'radio', { name })
        .first(),
    );
    await hearSomething(walk);
  };
  if (walk.isWrongFirst === true) {
    await walk.touch(next(walk));
    for (const { id, isRight } of step.choices) if (!isRight) await press(id);
  }
  const right = step.choices.find(({ isRight }) => isRight);
  if (right !== undefined) await press(right.id);
}

async function tickAll(walk: Walk): Promise<void> {
  if (walk.isWrongFirst === true) {
    await walk.touch(next(walk));
    await hearSomething(walk);
  }
  for (const box of await walk.page.locator('main').getByRole('checkbox').all()) await walk.touch(box);
}

/** What only a camera could do on the real reader: the number of the slip is typed instead. */
async function typeNumber(walk: Walk): Promise<void> {
  const { page, language } = walk;
  const simulator = 'simulators/slip-reader';
  await walk.touch(button(walk, nameOf(simulator, 'press.choose-again', language)));
  await walk.touch(button(walk, nameOf(simulator, 'press.number', language)));
  await page.getByRole('textbox').fill('0000 0000 0000 0000 0001');
  await walk.touch(button(walk, nameOf(simulator, 'number.done', language)));
}

type Played = {
  readonly simulator: AnySimulator;
  readonly id: string;
  state: unknown;
  /** Wrong presses of a state, each of which is tried once: one that leads back would else be tried for ever. */
  readonly tried: Set<string>;
};

/** A wrong key writes a letter more, and no text is ever the same: it is tried once for each press that was the right one. */
const trialOf = (press: Press<unknown>, state: unknown, right: string | undefined) =>
  `${press.id} ${press.letters === undefined ? JSON.stringify(state) : right}`;

const nameOfPress = (walk: Walk, { id }: Played, press: Press<unknown>) =>
  press.letters === undefined
    ? nameOf(`simulators/${id}`, `press.${press.id}`, walk.language)
    : nameOfText(press.letters);

/** What is said now, without readings. */
const heardNow = ({ page }: Walk): Promise<string> =>
  page.locator('main [aria-live]').evaluateAll((regions) =>
    regions
      .map((region) => {
        const copy = region.cloneNode(true);
        if (copy instanceof Element) for (const reading of copy.querySelectorAll('rt, rp')) reading.remove();
        return copy.textContent ?? '';
      })
      .join('')
      .replaceAll(/\s/gu, ''),
  );

/**
 * Where a letter comes to rest by itself, a slow press may come after that. Whoever reads what is said knows; `act` is what was done
 * meanwhile.
 */
async function afterWait(walk: Walk, { simulator, id, state }: Played, act: (before: unknown) => unknown) {
  const waits = simulator
    .presses(state)
    .filter(({ by, isNeutral }) => by === 'outside' && isNeutral === true);
  const heard = waits.length === 0 ? '' : await heardNow(walk);
  const straight = act(state);
  const isHeard = (other: unknown) => {
    const key = simulator.said(other)?.key;
    if (key === undefined || key === simulator.said(straight)?.key) return false;
    return heard.includes(words(`simulators/${id}`, key, walk.language).replaceAll(/\s/gu, ''));
  };
  return waits.map(({ action }) => act(simulator.next(state, action))).find(isHeard) ?? straight;
}

/** Lets time pass where the very button that was just pressed stands there again, under other words perhaps. */
async function look({ page }: Walk, target: Locator): Promise<void> {
  const isSame = await target.evaluate((element) => element.hasAttribute('data-just-pressed'));
  await page.waitForTimeout(isSame ? LOOK_MS : GLANCE_MS);
  await target.evaluate((element) => {
    for (const other of document.querySelectorAll('[data-just-pressed]'))
      other.removeAttribute('data-just-pressed');
    element.setAttribute('data-just-pressed', '');
  });
}

async function pressOn(walk: Walk, played: Played, press: Press<unknown>): Promise<void> {
  // what is offered stands in the place of what was offered before: a button like any other, not a key
  const isKey = press.letters !== undefined && !press.id.startsWith('candidate');
  const target = button(walk, nameOfPress(walk, played, press));
  // nobody presses again before what was said has come into sight
  if (!isKey) await look(walk, target);
  await walk.touch(target, isKey);
  played.state = await afterWait(walk, played, (before) => played.simulator.next(before, press.action));
}

/** Everything that leads nowhere from here is pressed, and each time what was pressed is said. */
async function pressWrong(walk: Walk, played: Played): Promise<void> {
  const { simulator } = played;
  const answer = simulator.answer(played.state);
  const wrong = simulator
    .presses(played.state)
    .filter(({ id, by = 'button', isNeutral }) => by === 'button' && isNeutral !== true && id !== answer?.id)
    .slice(0, MOST_WRONG);
  for (const press of wrong) {
    const isOffered = simulator.presses(played.state).some(({ id }) => id === press.id);
    const trial = trialOf(press, played.state, answer?.id);
    if (!isOffered || simulator.isDone(played.state) || played.tried.has(trial)) continue;
    played.tried.add(trial);
    await pressOn(walk, played, press);
    const said = simulator.said(played.state);
    if (said?.kind === 'again') await hearSomething(walk);
  }
}

async function practise(walk: Walk, step: PracticeStep): Promise<void> {
  const { simulator: id } = step;
  if (!isSimulatorId(id)) throw new Error(`no simulator ${id}`);
  const simulator = await loadSimulator(id);
  const played: Played = { simulator, id, state: startSimulator(simulator, step.settings), tried: new Set() };
  for (let count = 0; !simulator.isDone(played.state); count += 1) {
    if (count > MOST_PRESSES) throw new Error(`${walk.lesson} ${step.id} does not end`);
    if (walk.isWrongFirst === true) await pressWrong(walk, played);
    played.state = await afterWait(walk, played, (before) => before);
    const answer = simulator.answer(played.state);
    if (answer === undefined) continue;
    if (answer.by === 'outside') {
      await typeNumber(walk);
      played.state = simulator.next(played.state, answer.action);
    } else await pressOn(walk, played, answer);
  }
}

async function doStep(walk: Walk, step: LessonStep): Promise<void> {
  switch (step.kind) {
    case 'read':
    case 'card':
      break;
    case 'choice':
      await choose(walk, step);
      break;
    case 'check':
      await tickAll(walk);
      break;
    case 'practice':
      await practise(walk, step);
      break;
    case 'do-for-real':
      await leadOn(walk.page, () =>
        walk.touch(button(walk, nameOf('lesson', 'forReal.done', walk.language))),
      );
      return;
  }
  await leadOn(walk.page, () => walk.touch(next(walk)));
}

/** Walks the lesson that is open at its opening, and says at the end that it went alone. */
export async function walkLesson(walk: Walk): Promise<void> {
  const { page, language, onStep = async () => undefined } = walk;
  const [opening, ...steps] = planOf(walk.lesson).steps;
  await seeTitle(walk, 'title');
  await onStep(opening, 1);
  await leadOn(page, () => walk.touch(page.getByRole('link', { name: nameOf('lesson', 'begin', language) })));
  for (const [at, step] of steps.entries()) {
    await seeTitle(walk, `steps.${step.id}.title`);
    await onStep(step, at + 2);
    await doStep(walk, step);
  }
  await seeTitle(walk, 'done.title', 'lesson');
  await walk.touch(page.getByRole('radio', { name: nameOf('lesson', 'done.outcome.alone', language) }));
  await page.getByText(words('lesson', 'done.heard.alone', language)).waitFor();
}
