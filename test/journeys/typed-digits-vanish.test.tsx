// Numbers that may be somebody's own are typed wherever a practice screen has digits or a field. None of them is left anywhere.
import { cleanup, fireEvent } from '@testing-library/preact';
import { openDB } from 'idb';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { isForeignPin, realDataIn, type RealData } from '#core/scan/real-data.ts';
import { wordsFor } from '#i18n/use-words.ts';
import { namePress } from '#simulators/press-button.tsx';
import { loadSimulator, simulatorWords } from '#simulators/registry.ts';
import type { AnySimulator, Press } from '#simulators/simulator.ts';
import { startSimulator } from '#simulators/start-simulator.ts';

import { openAt } from '../pages/lesson/open-at.tsx';
import { PLACES, type PlaceOfPractice } from '../support/practices.ts';
import { press } from '../support/press.ts';

/** None of them is anybody's; the checks take the first three for real. */
const PLANTED: Readonly<Record<RealData, string>> = {
  'my-number': '802517394652',
  card: '4000056655665556',
  phone: '08031415926',
  pin: '8025',
};
const KINDS = Object.keys(PLANTED) as readonly RealData[];

/** Keys of a pad or a keyboard; a digit or two may also number the rows of a screen. */
const LEAST_KEYS = 8;
/** Screens looked for keys and fields, the nearest first. */
const MOST_SCREENS = 60;

const isButton = ({ by = 'button' }: Press<unknown>) => by === 'button';
const isDigit = ({ letters = '' }: Press<unknown>) => /^\d$/u.test(letters);
const keysOf = (simulator: AnySimulator, state: unknown) =>
  simulator.presses(state).filter((one) => isButton(one) && isDigit(one));

type Way = { readonly state: unknown; readonly presses: readonly Press<unknown>[] };

const takesFromOutside = (simulator: AnySimulator, state: unknown) =>
  simulator.presses(state).some(({ by }) => by === 'outside');

/** What a screen offers. One that takes something from outside may take it in several ways, each by a press of its own. */
function nameOfScreen(simulator: AnySimulator, state: unknown, last?: Press<unknown>): string {
  const ids = simulator.presses(state).map(({ id }) => id);
  return [...ids, ...(takesFromOutside(simulator, state) ? ['by', last?.id] : [])].join(' ');
}

/** How to get, by buttons alone, to each screen that offers other presses than those before it. */
function waysToScreens(simulator: AnySimulator, settings: unknown): readonly Way[] {
  const start = startSimulator(simulator, settings);
  const found = new Map<string, Way>([[nameOfScreen(simulator, start), { state: start, presses: [] }]]);
  for (const way of found.values()) {
    for (const one of simulator.presses(way.state).filter(isButton)) {
      const state = simulator.next(way.state, one.action);
      const name = nameOfScreen(simulator, state, one);
      if (found.has(name) || found.size === MOST_SCREENS) continue;
      found.set(name, { state, presses: [...way.presses, one] });
    }
  }
  return [...found.values()];
}

const bare = (text: string) => text.normalize('NFKC').replaceAll(/[\s\p{Pd}]/gu, '');

/** The drawn button of this name, if there is one now. */
const buttonCalled = (name: string) =>
  [...document.querySelectorAll<HTMLButtonElement>('main button')].find(
    (button) => bare(button.getAttribute('aria-label') ?? button.textContent) === bare(name),
  );

const fieldNow = () =>
  document.querySelector<HTMLInputElement | HTMLTextAreaElement>(
    'main textarea, main input:not([type=file], [type=radio], [type=checkbox])',
  );

const settle = () => act(() => new Promise((done) => setTimeout(done, 0)));

async function goTo(place: PlaceOfPractice, way: Way): Promise<void> {
  cleanup();
  await openAt(place.path);
  const say = wordsFor(simulatorWords(place.simulator));
  for (const one of way.presses) {
    const button = buttonCalled(namePress(say, one));
    if (button === undefined) throw new Error(`${place.path}: ${one.id} is not drawn`);
    press(button);
    await settle();
  }
}

/** As far as the screen has keys: one that is refused may lead to another screen. */
async function typeByKeys(digits: string): Promise<void> {
  const [first = ''] = digits;
  if (buttonCalled(first) === undefined) throw new Error(`no key ${first} on ${location.pathname}`);
  for (const digit of digits) {
    const key = buttonCalled(digit);
    if (key === undefined) return;
    press(key);
    await settle();
  }
}

/** Into the field as from a phone's own keyboard, as long as there is one: what is refused may lead to another screen. */
async function typeIntoField(digits: string): Promise<void> {
  for (const digit of digits) {
    const field = fieldNow();
    if (field === null) return;
    fireEvent.input(field, { target: { value: field.value + digit } });
    await settle();
  }
}

/** On with the button below the field, if it is still there. */
async function finishField(): Promise<void> {
  const form = fieldNow()?.form ?? null;
  if (form !== null) fireEvent.submit(form);
  await settle();
}

/** All that can be seen or heard of the screen. */
function onScreen(): string {
  const all = [...document.querySelectorAll('*')];
  const texts = all.flatMap((element) => [...element.attributes].map(({ value }) => value));
  const fields = all.flatMap((element) => ('value' in element ? [String(element.value)] : []));
  return bare([document.body.textContent, document.title, ...texts, ...fields].join('\n'));
}

/** All that a page can keep: every store of every database, and the small memories beside them. */
async function keptAnywhere(): Promise<string> {
  const kept: unknown[] = [
    Object.entries(localStorage),
    Object.entries(sessionStorage),
    document.cookie,
    history.state,
    location.href,
  ];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await openDB(name);
    for (const store of database.objectStoreNames) {
      kept.push(await database.getAllKeys(store), await database.getAll(store));
    }
    database.close();
  }
  return bare(JSON.stringify(kept));
}

/** Six digits in a row of a long number, or the whole of a short one: enough to be somebody's. */
const partsOf = (digits: string) =>
  Array.from({ length: Math.max(digits.length - 5, 1) }, (_, at) => digits.slice(at, at + 6));

const tell = vi.fn<(text: string) => void>();

beforeEach(() => {
  tell.mockClear();
  vi.stubGlobal('fetch', (...all: unknown[]) => {
    tell(bare(JSON.stringify(all)));
    return Promise.reject(new TypeError('no network in a test'));
  });
});
afterEach(cleanup);

/** What is left of these digits once the screen is left. */
async function leftOf(digits: string): Promise<string[]> {
  cleanup();
  const left = [await keptAnywhere(), onScreen(), ...tell.mock.calls.flat()].join('\n');
  return partsOf(digits).filter((part) => left.includes(part));
}

test('what is planted would be taken for real', () => {
  for (const kind of KINDS) {
    expect(kind === 'pin' ? isForeignPin(PLANTED.pin) : realDataIn(PLANTED[kind])).toBe(
      kind === 'pin' ? true : kind,
    );
  }
});

/** A screen on which digits can be typed, by the keys it draws or into its field. */
type Typing = { readonly place: PlaceOfPractice; readonly way: Way; readonly by: 'keys' | 'field' };

async function typingsOf(place: PlaceOfPractice): Promise<Typing[]> {
  const simulator = await loadSimulator(place.simulator);
  const found: Typing[] = [];
  for (const way of waysToScreens(simulator, place.settings)) {
    if (keysOf(simulator, way.state).length >= LEAST_KEYS) found.push({ place, way, by: 'keys' });
    // what a machine takes without a key for it may be a field of the face
    else if (takesFromOutside(simulator, way.state)) {
      await goTo(place, way);
      if (fieldNow() !== null) found.push({ place, way, by: 'field' });
    }
  }
  return found;
}

async function typeAll({ place, way, by }: Typing, digits: string): Promise<void> {
  await goTo(place, way);
  if (by === 'keys') await typeByKeys(digits);
  else await typeIntoField(digits);
}

const typings: Typing[] = [];
test('there are screens with keys and screens with a field', async () => {
  for (const place of PLACES) typings.push(...(await typingsOf(place)));
  expect(new Set(typings.map(({ by }) => by))).toEqual(new Set(['keys', 'field']));
}, 120_000);

/** Four digits may be a year until a PIN is asked for; the long ones are let go of with the press that completes them. */
const isGoneInTime = (kind: RealData, digits: string) => kind === 'pin' || !onScreen().includes(digits);

test.each(KINDS)(
  'a %s typed on every one of them is left nowhere',
  async (kind) => {
    const digits = PLANTED[kind];
    for (const typing of typings) {
      await typeAll(typing, digits);
      expect(isGoneInTime(kind, digits), typing.place.path).toBe(true);
      await finishField();
      expect(await leftOf(digits), typing.place.path).toEqual([]);
    }
  },
  120_000,
);

test('the net has no hole: what is kept, shown or told is found', async () => {
  localStorage.setItem('note', '0803-1415-926');
  expect(await leftOf(PLANTED.phone)).not.toEqual([]);
  localStorage.clear();
  expect(await leftOf(PLANTED.phone)).toEqual([]);
  const memory = await openDB('other', 1, { upgrade: (fresh) => void fresh.createObjectStore('any') });
  await memory.put('any', { pin: 8025 }, 'this');
  memory.close();
  expect(await leftOf(PLANTED.pin)).not.toEqual([]);
  await fetch('/any', { method: 'POST', body: PLANTED.card }).catch(() => undefined);
  expect(await leftOf(PLANTED.card)).not.toEqual([]);
});
