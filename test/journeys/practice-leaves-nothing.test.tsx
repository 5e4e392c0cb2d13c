// Whatever is pressed while practising: a phone that counts a class keeps and sends what it would have without it, and asks nobody.
import { cleanup, fireEvent } from '@testing-library/preact';
import fc from 'fast-check';
import { openDB } from 'idb';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { countHeads } from '#actions/count-heads.ts';
import { openSession } from '#actions/open-session.ts';
import { teachLesson } from '#actions/teach-lesson.ts';
import { PracticeStage } from '#pages/practice/practice-stage.tsx';
import { usePractice, type Practice } from '#pages/practice/use-practice.ts';
import { readWhatIsSent } from '#reads/what-is-sent.ts';
import { loadSimulator, wordsOfSimulator } from '#simulators/registry.ts';
import type { AnySimulator } from '#simulators/simulator.ts';
import type { TetoteSchema } from '#storage/schema.ts';

import { openAt } from '../pages/lesson/open-at.tsx';
import { aRow, joinPhone, keepRows, keepSession, TODAY } from '../support/phone.ts';
import { PLANS } from '../support/plans.ts';
import { PLACES, type PlaceOfPractice } from '../support/practices.ts';
import { press } from '../support/press.ts';
import { showScreen } from '../support/show-screen.tsx';

/** `SEED=…` plays a run again. */
const SEED = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
const ALL = 1000;
const HERE = Math.max(Math.ceil(ALL / PLACES.length), 8);

const asked: string[] = [];

/** Every way out of a page; nothing waits for an answer. */
function listenAtTheDoor() {
  asked.length = 0;
  vi.stubGlobal('fetch', (to: unknown) => {
    asked.push(String(to));
    return Promise.reject(new TypeError('no network in a test'));
  });
  vi.spyOn(XMLHttpRequest.prototype, 'open').mockImplementation((_, to) => void asked.push(String(to)));
  vi.spyOn(navigator, 'sendBeacon').mockImplementation((to) => asked.push(String(to)) > 0);
}

/** A tutor's phone: joined, one class finished and waiting in the outbox, and one being counted. */
async function aClassPhone(): Promise<string[]> {
  await joinPhone();
  const finished = await keepSession({ status: 'held', minutes: 90, heads: { residents: 12 } });
  await keepRows(aRow({ body: await readWhatIsSent(finished.id) }));
  const open = await openSession(TODAY);
  await countHeads(open, 'residents', { add: 7 });
  await countHeads(open, 'tutors.highSchool', { set: 2 });
  await teachLesson(open, 'el-qr-pay', true);
  return [finished.id, open];
}

/** All that stands in these stores, key by key. */
async function contentOf(stores: readonly string[]): Promise<string> {
  const phone = await openDB('tetote');
  const rows = await Promise.all(
    stores.map(async (store) => [store, await phone.getAllKeys(store), await phone.getAll(store)]),
  );
  phone.close();
  return JSON.stringify(rows);
}

/** What a class leaves on the phone, and what would be sent of it. */
async function whatOthersWillSee(sessions: readonly string[]) {
  return {
    kept: await contentOf(['sessions', 'headCounts', 'outbox', 'settings']),
    sent: await Promise.all(sessions.map((id) => readWhatIsSent(id))),
  };
}

const NAMES = new Set(PLANS.flatMap(({ id, steps }) => [id, ...steps.map((step) => step.id)]));

/** What a lesson does leave: how far somebody is in it. Anything in it that is no name of a lesson or a step. */
async function strangersInProgress(): Promise<string[]> {
  const phone = await openDB<TetoteSchema>('tetote');
  const rows = await phone.getAll('progress');
  phone.close();
  return rows
    .flatMap(({ lesson, at, done }) => [lesson, ...(at === null ? [] : [at]), ...done])
    .filter((name) => !NAMES.has(name));
}

/** Lets what a press began (a way on, something loaded) come to an end. */
const settle = () => act(() => new Promise((done) => setTimeout(done, 0)));

const visible = (selector: string) =>
  [...document.querySelectorAll<HTMLElement>(`main ${selector}`)].filter(
    (element) => !element.matches(':disabled, [hidden], [hidden] *'),
  );

/** One of the things on the screen, by a number drawn at random: a button is pressed, a field gets digits. */
function doSomething(number: number): string {
  const all = visible('button, textarea, input:not([type=file], [type=radio], [type=checkbox])');
  const chosen = all[number % all.length];
  if (chosen === undefined) throw new Error('nothing to press');
  if (chosen instanceof HTMLButtonElement) press(chosen);
  else fireEvent.input(chosen, { target: { value: String(number).repeat(4) } });
  return chosen.textContent;
}

async function pressAtRandom(path: string, numbers: readonly number[]): Promise<Set<string>> {
  const pressed = new Set<string>();
  await openAt(path);
  for (const number of numbers) {
    // a press may have led to the next step, or to the end of the practice
    if (location.pathname !== path || visible('button').length === 0) {
      cleanup();
      await openAt(path);
    }
    pressed.add(doSomething(number));
    await settle();
  }
  cleanup();
  return pressed;
}

const numbersOf = (count: number) => fc.array(fc.nat(), { minLength: count, maxLength: count });
const onceWith = (place: PlaceOfPractice) => ({ seed: SEED + PLACES.indexOf(place), numRuns: 1 });

beforeEach(listenAtTheDoor);
afterEach(cleanup);

describe(`${PLACES.length * HERE} presses of drawn buttons, seed ${SEED}`, () => {
  test.each(PLACES)(`${HERE} presses on $path touch no count, no report, and ask nobody`, async (place) => {
    const sessions = await aClassPhone();
    const before = await whatOthersWillSee(sessions);
    expect(before.kept).toContain('"residents":7');
    await fc.assert(
      fc.asyncProperty(numbersOf(HERE), async (numbers) => {
        const pressed = await pressAtRandom(place.path, numbers);
        expect(pressed.size).toBeGreaterThan(1);
        expect(await whatOthersWillSee(sessions)).toEqual(before);
        expect(await strangersInProgress()).toEqual([]);
        expect(asked).toEqual([]);
      }),
      onceWith(place),
    );
  });
});

type Hosted = { practice?: Practice };

/** The stage of the real host, with the practice in reach: what a camera brings and what a finger draws has no button. */
function Stage({
  place,
  simulator,
  hosted,
}: {
  place: PlaceOfPractice;
  simulator: AnySimulator;
  hosted: Hosted;
}) {
  hosted.practice = usePractice(simulator, place.settings);
  return <PracticeStage id={place.simulator} practice={hosted.practice} help="full" />;
}

async function actAtRandom(place: PlaceOfPractice, numbers: readonly number[]): Promise<void> {
  const simulator = await loadSimulator(place.simulator);
  const hosted: Hosted = {};
  await showScreen(<Stage place={place} simulator={simulator} hosted={hosted} />, {
    words: ['lesson', ...wordsOfSimulator(place.simulator)],
  });
  for (const number of numbers) {
    const all = simulator.presses(hosted.practice?.state);
    const chosen = all[number % Math.max(all.length, 1)];
    await act(() => (chosen === undefined ? hosted.practice?.reset() : hosted.practice?.act(chosen.action)));
  }
  cleanup();
}

describe(`${PLACES.length * HERE} presses that machines know, gestures and cameras included, seed ${SEED}`, () => {
  test.each(PLACES)(`${HERE} presses on $path touch no count, no report, and ask nobody`, async (place) => {
    const sessions = await aClassPhone();
    const before = await whatOthersWillSee(sessions);
    await fc.assert(
      fc.asyncProperty(numbersOf(HERE), async (numbers) => {
        await actAtRandom(place, numbers);
        expect(await whatOthersWillSee(sessions)).toEqual(before);
        expect(asked).toEqual([]);
      }),
      onceWith(place),
    );
  });
});

test('the net has no hole: a class that is counted on is seen, and so is a question', async () => {
  const sessions = await aClassPhone();
  const before = await whatOthersWillSee(sessions);
  await countHeads(sessions[1] ?? '', 'residents', { add: 1 });
  expect(await whatOthersWillSee(sessions)).not.toEqual(before);
  await fetch('/api/anything').catch(() => undefined);
  expect(asked).toEqual(['/api/anything']);
});
