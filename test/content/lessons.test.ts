// Everything a lesson names must exist, and nothing may lie about that no lesson names.
import { existsSync, readFileSync } from 'node:fs';

import * as v from 'valibot';
import { expect, test } from 'vitest';

import { LESSONS } from '#content/course.ts';
import { SLIPS } from '#content/slips.ts';
import { lessonPlan, type LessonPlan, type LessonStep } from '#core/lesson/lesson-plan.ts';
import { LANGUAGES, type Language } from '#i18n/languages.ts';
import { isSimulatorId, loadSimulator } from '#simulators/registry.ts';

import { flatWords } from '../architecture/words-rules.ts';
import { filesUnder } from '../support/source-files.ts';

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const PLANS = LESSONS.map((id) => v.parse(lessonPlan, readJson(`src/content/lessons/${id}.json`)));
const STEPS = PLANS.flatMap((plan) =>
  plan.steps.map((step) => ({ plan, step, name: `${plan.id} ${step.id}` })),
);
const PRACTICES = STEPS.flatMap(({ step, name }) => (step.kind === 'practice' ? [{ step, name }] : []));

const OF_EVERY_LESSON = ['title', 'about', 'bring', 'done.what', 'done.notReally', 'done.atHome'];

/** The words that the player asks for in a step of this kind. */
function wordsOfKind(step: LessonStep): string[] {
  switch (step.kind) {
    case 'read':
    case 'practice':
      return [];
    case 'choice':
      return ['do', ...step.choices.flatMap(({ id }) => [`choices.${id}.label`, `choices.${id}.feedback`])];
    case 'check':
      return ['do', 'all', ...step.items.map(({ id }) => `items.${id}`)];
  }
}

function wordsOfStep(step: LessonStep, isOpening: boolean): string[] {
  const says = Array.from({ length: step.says }, (_, at) => `say${at + 1}`);
  // the opening step carries the title of the lesson
  const own = ['picture', ...says, ...(isOpening ? [] : ['title']), ...wordsOfKind(step)];
  return own.map((key) => `steps.${step.id}.${key}`);
}

const wordsOfPlan = ({ steps }: LessonPlan) => [
  ...OF_EVERY_LESSON,
  ...steps.flatMap((step, at) => wordsOfStep(step, at === 0)),
];

test('every lesson of the course has a plan of its name, and every plan is in the course', () => {
  expect(PLANS.map(({ id }) => id)).toEqual(LESSONS);
  expect(filesUnder('src/content/lessons', '.json')).toEqual(LESSONS.map((id) => `${id}.json`).toSorted());
});

const inEveryLanguage = PLANS.flatMap((plan) =>
  LANGUAGES.map((language): [string, Language, LessonPlan] => [plan.id, language, plan]),
);

test.each(inEveryLanguage)(
  '%s has all its words in %s and none that no step asks for',
  (id, language, plan) => {
    const words = Object.keys(flatWords(readJson(`locales/${language}/lessons/${id}.json`)));
    expect(words.toSorted()).toEqual(wordsOfPlan(plan).toSorted());
  },
);

test.each(PLANS)('$id has every picture it names and none besides', ({ id, steps }) => {
  const named = [...new Set(steps.map(({ picture }) => `${picture}.svg`))];
  expect(filesUnder(`public/media/${id}`, '')).toEqual(named.toSorted());
});

test.each(STEPS)('the picture of $name has no letters and is 320 by 200', ({ plan, step }) => {
  const drawing = readFileSync(`public/media/${plan.id}/${step.picture}.svg`, 'utf8');
  expect(drawing).toContain('viewBox="0 0 320 200"');
  expect(drawing).not.toMatch(/<text|<image|<script|style=|href=/u);
});

test('no pictures lie in a folder without a lesson', () => {
  const folders = new Set(filesUnder('public/media', '').map((path) => path.split('/')[0]));
  expect([...folders].filter((folder) => !LESSONS.includes(folder ?? ''))).toEqual([]);
});

test.each(PRACTICES)('$name names a simulator that takes its settings', async ({ step }) => {
  if (!isSimulatorId(step.simulator)) throw new Error(`no simulator ${step.simulator}`);
  const simulator = await loadSimulator(step.simulator);
  expect(v.safeParse(simulator.settings, step.settings).success).toBe(true);
  for (const language of LANGUAGES) {
    expect(existsSync(`locales/${language}/simulators/${step.simulator}.json`)).toBe(true);
  }
});

test('what is compared with the paper stands on a slip, and on the slip that was read', () => {
  for (const { steps } of PLANS) {
    const read = steps.flatMap((step) => (step.kind === 'practice' ? [step.settings['slip']] : []));
    for (const step of steps) {
      if (step.kind !== 'check' || step.slip === undefined) continue;
      expect(Object.keys(SLIPS)).toContain(step.slip);
      expect(read).toContain(step.slip);
    }
  }
});

test('whoever pays in practice reads that nothing was really paid', () => {
  const words = flatWords(readJson('locales/ja/lessons/el-qr-pay.json'));
  for (const key of [
    'steps.confirm.choices.pay.feedback',
    'steps.confirm.choices.stop.feedback',
    'done.notReally',
  ]) {
    expect(words[key]).toContain('ほんとうには {払|はら}っていません');
  }
});
