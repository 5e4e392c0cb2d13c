// The rules of the contract, for every practice screen with every setting that a lesson gives it.
import { readFileSync } from 'node:fs';

import { cleanup, render, within } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';

import { LESSONS } from '#content/course.ts';
import { readLessonPlan } from '#core/lesson/lesson-formats.ts';
import { LANGUAGES } from '#i18n/languages.ts';
import { loadWords, setLanguage } from '#i18n/start-i18n.ts';
import { wordsFor } from '#i18n/use-words.ts';
import { namePress } from '#simulators/press-button.tsx';
import {
  loadSimulator,
  SIMULATOR_IDS,
  simulatorWords,
  wordsOfSimulator,
  type SimulatorId,
} from '#simulators/registry.ts';
import { SimulatorStory } from '#simulators/simulator-story.tsx';
import { MOST_ANSWERS, type AnySimulator } from '#simulators/simulator.ts';
import { startSimulator } from '#simulators/start-simulator.ts';

import { answersLeft, faultsOf, walkAll } from './walk.ts';

const plans = LESSONS.map((id) =>
  readLessonPlan(JSON.parse(readFileSync(`src/content/lessons/${id}.json`, 'utf8'))),
);
const practices = plans.flatMap(({ id, steps }) =>
  steps.flatMap((step) =>
    step.kind === 'practice'
      ? [{ at: `${id} ${step.id}`, simulator: step.simulator, settings: step.settings }]
      : [],
  ),
);
/** By itself, and as each lesson sets it. */
const settingsOf = (id: SimulatorId) => [
  { at: 'by itself', settings: {} },
  ...practices.filter(({ simulator }) => simulator === id),
];

type Story = { readonly states?: Readonly<Record<string, unknown>> };
const stories = import.meta.glob<Story>('../../src/simulators/*/*.story.tsx', { eager: true });
const storyOf = (id: string) => stories[`../../src/simulators/${id}/${id}.story.tsx`]?.states ?? {};

afterEach(async () => {
  cleanup();
  await setLanguage('ja');
});

describe.each(SIMULATOR_IDS)('%s', (id) => {
  let simulator: AnySimulator;
  beforeAll(async () => {
    simulator = await loadSimulator(id);
    await loadWords(['common', ...wordsOfSimulator(id)]);
  });

  test.each(settingsOf(id))(
    '$at: no dead end, and every press that leads nowhere is named',
    ({ settings }) => {
      const { states, isWhole } = walkAll(simulator, startSimulator(simulator, settings));
      const faults = states.flatMap((state) =>
        faultsOf(simulator, state).map((fault) => `${JSON.stringify(state)}: ${fault}`),
      );
      expect(faults.slice(0, 5)).toEqual([]);
      expect(states.length, isWhole ? 'all states' : 'the first states').toBeGreaterThan(1);
    },
    // thousands of states, each with every press
    30_000,
  );

  test.each(settingsOf(id))(
    '$at: after any presses at all the end is at most 12 answers away',
    ({ settings }) => {
      const choices = fc.array(fc.nat({ max: 999 }), { maxLength: 60 });
      fc.assert(
        fc.property(choices, (numbers) => {
          let state = startSimulator(simulator, settings);
          for (const number of numbers) {
            const presses = simulator.presses(state);
            const press = presses[number % Math.max(presses.length, 1)];
            if (press === undefined) break;
            state = simulator.next(state, press.action);
          }
          expect(answersLeft(simulator, state)).toBeLessThanOrEqual(MOST_ANSWERS);
        }),
      );
    },
  );

  test('has stories', () => {
    expect(Object.keys(storyOf(id)).length).toBeGreaterThan(0);
  });

  test.each(LANGUAGES)(
    'every story draws each of its presses as a button of that name, in %s',
    async (language) => {
      await setLanguage(language);
      const say = wordsFor(simulatorWords(id));
      for (const [name, state] of Object.entries(storyOf(id))) {
        const { baseElement } = render(<SimulatorStory id={id} simulator={simulator} state={state} />);
        for (const press of simulator.presses(state)) {
          if ((press.by ?? 'button') !== 'button') continue;
          const wanted = namePress(say, press).replaceAll(/\s/gu, '');
          const buttons = within(baseElement as HTMLElement).getAllByRole('button', {
            name: (heard) => heard.replaceAll(/\s/gu, '') === wanted,
          });
          expect(buttons.length, `${name}: ${wanted}`).toBeGreaterThan(0);
        }
        const answer = simulator.answer(state);
        const where =
          answer === undefined || answer.by === 'outside' ? 'none' : say.plain(`where.${answer.id}`);
        expect(where, `${name}: where to press`).not.toBe('');
        cleanup();
      }
    },
  );
});
