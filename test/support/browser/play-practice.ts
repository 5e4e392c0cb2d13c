// Brings a practice screen on the built app to where a person gets with it: after a wrong press, and at its end. It goes as fast as
// the page does, for here the screen is looked at; how a person presses is walked elsewhere.
import type { Locator, Page } from 'playwright-core';

import { loadSimulator } from '#simulators/registry.ts';
import type { AnySimulator, Press } from '#simulators/simulator.ts';
import { startSimulator } from '#simulators/start-simulator.ts';

import type { PlaceOfPractice } from '../practices.ts';
import { settle } from './screens.ts';
import { nameOf, nameOfText, words } from './words.ts';

/** What no button does is done on the screen by other means, for example a number that is typed where a camera would read it. */
const NUMBER_OF_SLIP = '0000 0000 0000 0000 0001';
const MOST_PRESSES = 60;

type Played = { readonly page: Page; readonly id: string; readonly simulator: AnySimulator; state: unknown };

/** A press as heard long after the last one: the same button pressed twice at once would count once. */
async function pressAtOnce(button: Locator): Promise<void> {
  await button.evaluate((element) => {
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    const root = document.documentElement;
    const count = Number(root.dataset['presses'] ?? 0) + 1;
    root.dataset['presses'] = String(count);
    const SECOND_MS = 1000;
    Object.defineProperty(click, 'timeStamp', { value: performance.now() + count * SECOND_MS });
    element.dispatchEvent(click);
  });
}

const buttonOf = ({ page, id }: Played, { id: press, letters }: Press<unknown>): Locator =>
  page
    .locator('main')
    .getByRole('button', {
      name: letters === undefined ? nameOf(`simulators/${id}`, `press.${press}`) : nameOfText(letters),
    })
    .first();

async function press(played: Played, made: Press<unknown>): Promise<void> {
  await pressAtOnce(buttonOf(played, made));
  played.state = played.simulator.next(played.state, made.action);
}

async function typeNumber(page: Page): Promise<void> {
  const file = 'simulators/slip-reader';
  const button = (key: string) => page.getByRole('button', { name: nameOf(file, key) });
  await pressAtOnce(button('press.choose-again'));
  await pressAtOnce(button('press.number'));
  await page.getByRole('textbox').fill(NUMBER_OF_SLIP);
  await pressAtOnce(button('number.done'));
}

async function pressAnswer(played: Played): Promise<void> {
  const answer = played.simulator.answer(played.state);
  if (answer === undefined) return;
  if (answer.by !== 'outside') return press(played, answer);
  await typeNumber(played.page);
  played.state = played.simulator.next(played.state, answer.action);
}

/** A press that is spoken of as leading elsewhere, if there is one in this state. */
function wrongPress({ simulator, state }: Played): Press<unknown> | undefined {
  return simulator
    .presses(state)
    .find(
      (it) =>
        (it.by ?? 'button') === 'button' &&
        simulator.said(simulator.next(state, it.action))?.kind === 'again',
    );
}

async function open(page: Page, url: string, place: PlaceOfPractice): Promise<Played> {
  await page.goto(url + place.path);
  await settle(page);
  const simulator = await loadSimulator(place.simulator);
  return { page, id: place.simulator, simulator, state: startSimulator(simulator, place.settings) };
}

async function go(played: Played, isThere: () => boolean): Promise<void> {
  for (let count = 0; !isThere(); count += 1) {
    if (count > MOST_PRESSES) throw new Error(`${played.id} does not end`);
    await pressAnswer(played);
  }
}

/** Opens it and makes the first wrong press there is on the way. False if no button of it leads elsewhere. */
export async function showWrong(
  page: Page,
  url: string,
  place: PlaceOfPractice,
  justBefore: () => Promise<void> = async () => undefined,
): Promise<boolean> {
  const played = await open(page, url, place);
  const { simulator } = played;
  await go(played, () => wrongPress(played) !== undefined || simulator.isDone(played.state));
  const wrong = wrongPress(played);
  await settle(page);
  await justBefore();
  if (wrong !== undefined) await press(played, wrong);
  await settle(page);
  return wrong !== undefined;
}

/** Opens it and does all that is asked. */
export async function showDone(page: Page, url: string, place: PlaceOfPractice): Promise<void> {
  const played = await open(page, url, place);
  await go(played, () => played.simulator.isDone(played.state));
  await settle(page);
}

/** Where the drawn phone stands on the screen. */
export const topOfPhone = (page: Page): Promise<number> =>
  page
    .locator('main')
    .getByText(words('common', 'practiceMark'), { exact: true })
    .evaluate((it) => it.getBoundingClientRect().top);
