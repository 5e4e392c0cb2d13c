// The content check: everything that can be wrong with a lesson, one line for each fault. A lesson without faults needs no code.
import * as v from 'valibot';

import { FACTS } from '#content/facts.ts';
import { DEVICES } from '#core/lesson/device.ts';
import { readLessonPlan } from '#core/lesson/lesson-formats.ts';
import type { LessonPlan, LessonStep } from '#core/lesson/lesson-plan.ts';
import type { Language } from '#i18n/languages.ts';
import { isSimulatorId, loadSimulator } from '#simulators/registry.ts';

import {
  bareKanji,
  brokenMarks,
  flatWords,
  forbiddenWords,
  longSentences,
  type Words,
} from '../architecture/words-rules.ts';

export type LessonFolder = {
  readonly id: string;
  readonly plan: unknown;
  readonly words: Readonly<Record<Language, unknown>>;
  /** Drawings by file name. */
  readonly media: Readonly<Record<string, string>>;
};

const numbered = (name: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${name}${at + 1}`);
const TUTOR_LAYER = ['say', 'do', 'dont', 'ifFails'].map((part) => `tutor.${part}`);

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
    case 'do-for-real':
      return ['do'];
    case 'card':
      return numbered('line', step.lines);
  }
}

function wordsOfStep(step: LessonStep, isOpening: boolean): string[] {
  const { onDevice } = step;
  const own = [
    ...(step.picture === undefined ? [] : ['picture']),
    ...numbered('say', step.says),
    // the opening step carries the title of the lesson
    ...(isOpening ? [] : ['title']),
    ...wordsOfKind(step),
    ...(onDevice === undefined
      ? []
      : DEVICES.flatMap((device) => numbered(`onDevice.${device}.say`, onDevice[device]))),
    ...TUTOR_LAYER,
  ];
  return own.map((key) => `steps.${step.id}.${key}`);
}

const OF_EVERY_LESSON = ['title', 'about', 'find', 'done.what', 'done.note', 'done.atHome'];

/** Every key of words that a lesson with this plan asks for. */
export const wordsOfPlan = ({ bring, withoutPhone, steps }: LessonPlan): string[] => [
  ...OF_EVERY_LESSON,
  ...numbered('bring', bring),
  ...numbered('withoutPhone', withoutPhone),
  ...steps.flatMap((step, at) => wordsOfStep(step, at === 0)),
];

const FACT = /\{\{\s*([\w.]+)[^}]*\}\}/gu;
/** What ages and so may not be written out: telephone numbers, money, hours. The practice slip's and telephone's are no facts. */
const AGEING = /(?<![\d-])(?:188|#9110|110|119)(?![\d-])|0\d{1,4}-\d{1,4}-\d{3,4}|\d[\d,]*円|\d+時(?!間)/gu;
const PRACTICE_PHONE = /0[39]0?-0000-0000/gu;

const unknownFacts = (text: string) =>
  [...text.matchAll(FACT)]
    .map((match) => match[1] ?? '')
    .filter((name) => !name.startsWith('facts.') || !Object.hasOwn(FACTS, name.slice('facts.'.length)))
    .map((name) => `unknown fact ${name}`);

/** What ages and stands written out in a text, be it of a lesson or of a practice screen. */
export const ageing = (text: string): string[] =>
  [...text.replaceAll(FACT, '').replaceAll(PRACTICE_PHONE, '').matchAll(AGEING)].map(
    (match) => `${match[0]} ages and belongs into facts.json`,
  );

const MOST_LETTERS = { ja: 30, 'ja-x-easy': 20 } as const;

function faultsOfText(language: Language, text: string): string[] {
  const everywhere = [...unknownFacts(text), ...ageing(text), ...(text.trim() === '' ? ['empty'] : [])];
  if (language === 'en') return everywhere;
  return [
    ...everywhere,
    ...longSentences(text, MOST_LETTERS[language]).map((it) => `too long: ${it}`),
    ...forbiddenWords(text).map((it) => `we do not say ${it}`),
    ...brokenMarks(text).map((it) => `broken mark ${it}`),
    ...bareKanji(text, language === 'ja' ? 'hard' : 'all').map((it) => `no reading on ${it}`),
  ];
}

function faultsOfWords(language: Language, words: Words, wanted: readonly string[]): string[] {
  const found = Object.keys(words);
  return [
    ...wanted.filter((key) => !found.includes(key)).map((key) => `${language}: no words ${key}`),
    ...found.filter((key) => !wanted.includes(key)).map((key) => `${language}: nobody asks for ${key}`),
    ...Object.entries(words).flatMap(([key, text]) =>
      // words to be found by are a list, not a sentence
      faultsOfText(language, key === 'find' ? text.replaceAll('、', '。') : text).map(
        (fault) => `${language}: ${key}: ${fault}`,
      ),
    ),
  ];
}

/** A lesson says which facts it names, so that it grows old with them. */
function faultsOfFacts({ facts }: LessonPlan, words: LessonFolder['words']): string[] {
  const texts = Object.values(words).flatMap((written) => Object.values(flatWords(written)));
  const named = new Set(
    texts
      .flatMap((text) => [...text.matchAll(FACT)].map((match) => (match[1] ?? '').replace('facts.', '')))
      .filter((name) => Object.hasOwn(FACTS, name)),
  );
  return [
    ...[...named]
      .filter((name) => !facts.includes(name))
      .map((name) => `the plan does not list the fact ${name}`),
    ...facts.filter((name) => !named.has(name)).map((name) => `no words name the fact ${name}`),
  ];
}

function faultsOfPictures({ steps }: LessonPlan, media: LessonFolder['media']): string[] {
  const named = steps.flatMap(({ picture }) => (picture === undefined ? [] : [`${picture}.svg`]));
  return [
    ...named.filter((file) => !Object.hasOwn(media, file)).map((file) => `no picture ${file}`),
    ...Object.keys(media)
      .filter((file) => !named.includes(file))
      .map((file) => `no step shows ${file}`),
    ...Object.entries(media)
      .filter(([, drawing]) => !drawing.includes('viewBox="0 0 320 200"'))
      .map(([file]) => `${file} is not 320 by 200`),
    ...Object.entries(media)
      .filter(([, drawing]) => /<text|<image|<script|style=|href=/u.test(drawing))
      .map(([file]) => `${file} holds letters or more than a drawing`),
  ];
}

async function faultsOfPractice(step: LessonStep): Promise<string[]> {
  if (step.kind !== 'practice') return [];
  if (!isSimulatorId(step.simulator)) return [`${step.id}: no simulator ${step.simulator}`];
  const { settings } = await loadSimulator(step.simulator);
  return v.safeParse(settings, step.settings).success
    ? []
    : [`${step.id}: ${step.simulator} does not take these settings`];
}

function readPlan({ id, plan }: LessonFolder): LessonPlan | string {
  try {
    const read = readLessonPlan(plan);
    return read.id === id ? read : `calls itself ${read.id}`;
  } catch (error) {
    if (error instanceof v.ValiError) return `plan: ${v.getDotPath(error.issues[0]) ?? ''} ${error.message}`;
    throw error;
  }
}

/** Every fault of a lesson, in plain words; none for a lesson that is whole. */
export async function lessonFaults(folder: LessonFolder): Promise<string[]> {
  const plan = readPlan(folder);
  if (typeof plan === 'string') return [plan];
  const wanted = wordsOfPlan(plan);
  const words = Object.entries(folder.words).flatMap(([language, written]) =>
    faultsOfWords(language as Language, flatWords(written), wanted),
  );
  const practices = await Promise.all(plan.steps.map(faultsOfPractice));
  return [
    ...faultsOfFacts(plan, folder.words),
    ...(plan.withoutPhone === 0 ? ['does not tell the way without a phone'] : []),
    ...(plan.ask.length === 0 ? ['does not tell whom to ask'] : []),
    ...words,
    ...faultsOfPictures(plan, folder.media),
    ...practices.flat(),
  ];
}
