// The content check itself: a lesson that is whole, broken in each way the check knows. Each break is found and named, alone.
import { expect, test } from 'vitest';

import type { Language } from '#i18n/languages.ts';

import { lessonFaults, type LessonFolder } from './lesson-faults.ts';
import { readFolder } from './read-folder.ts';

const SAMPLE = readFolder('read-a-mark', 'test/fixtures/sample-lesson');

type Tree = Record<string, unknown>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** A copy of nested objects and lists with one place changed: a value put there, or `undefined` for gone. */
function changed(tree: unknown, path: string, value: unknown): unknown {
  const copy = structuredClone(tree);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const place = keys.reduce<unknown>((at, key) => (isTree(at) ? at[key] : undefined), copy);
  if (!isTree(place)) throw new Error(`no place ${path}`);
  if (value === undefined) Reflect.deleteProperty(place, last);
  else place[last] = value;
  return copy;
}

const withPlan = (path: string, value: unknown): LessonFolder => ({
  ...SAMPLE,
  plan: changed(SAMPLE.plan, path, value),
});
const withWords = (language: Language, path: string, value: unknown): LessonFolder => ({
  ...SAMPLE,
  words: { ...SAMPLE.words, [language]: changed(SAMPLE.words[language], path, value) },
});
const withMedia = (media: Record<string, string | undefined>): LessonFolder => ({
  ...SAMPLE,
  media: Object.fromEntries(
    Object.entries({ ...SAMPLE.media, ...media }).flatMap(([file, drawing]) =>
      drawing === undefined ? [] : [[file, drawing] as const],
    ),
  ),
});
/** Neither the plan nor the words know of a way without a phone. */
const WITHOUT_WAY: LessonFolder = {
  ...withPlan('withoutPhone', 0),
  words: {
    ja: changed(SAMPLE.words.ja, 'withoutPhone1', undefined),
    'ja-x-easy': changed(SAMPLE.words['ja-x-easy'], 'withoutPhone1', undefined),
    en: changed(SAMPLE.words.en, 'withoutPhone1', undefined),
  },
};
const drawing = (inside: string) => `<svg viewBox="0 0 320 200">${inside}</svg>`;

test('the sample lesson is whole', async () => {
  expect(await lessonFaults(SAMPLE)).toEqual([]);
});

const SAY = 'steps.purpose.say1';

test.each<[what: string, broken: LessonFolder, fault: string]>([
  ['a missing word', withWords('ja', SAY, undefined), `ja: no words ${SAY}`],
  ['a word missing in one language', withWords('en', 'find', undefined), 'en: no words find'],
  [
    'a word nobody asks for',
    withWords('en', 'steps.purpose.say3', 'More.'),
    'en: nobody asks for steps.purpose.say3',
  ],
  [
    'words of a step that is not there',
    withWords('ja', 'steps.gone', { title: 'ない' }),
    'ja: nobody asks for steps.gone.title',
  ],
  ['an empty word', withWords('en', SAY, ' '), `en: ${SAY}: empty`],
  [
    'no reading on a kanji outside the 1,026',
    withWords('ja', SAY, '鞄を 見ます。'),
    `ja: ${SAY}: no reading on 鞄`,
  ],
  [
    'no reading in easy Japanese',
    withWords('ja-x-easy', SAY, '紙を {見|み}ます。'),
    `ja-x-easy: ${SAY}: no reading on 紙`,
  ],
  ['a broken reading', withWords('ja', SAY, '{かみ|紙}を 見ます。'), `ja: ${SAY}: broken mark {かみ|紙}`],
  [
    'a sentence of more than 30 letters',
    withWords('ja', SAY, `${'あ'.repeat(30)}。`),
    `ja: ${SAY}: too long: ${'あ'.repeat(30)}。`,
  ],
  [
    'an easy sentence of more than 20 letters',
    withWords('ja-x-easy', SAY, `${'あ'.repeat(20)}。`),
    `ja-x-easy: ${SAY}: too long: ${'あ'.repeat(20)}。`,
  ],
  ['a forbidden word', withWords('ja', SAY, 'ここを タップします。'), `ja: ${SAY}: we do not say タップ`],
  [
    'an unknown fact',
    withWords('en', SAY, 'Call {{facts.nobody}}.'),
    `en: ${SAY}: unknown fact facts.nobody`,
  ],
  ['a value that no fact has', withWords('en', SAY, 'Call {{name}}.'), `en: ${SAY}: unknown fact name`],
  [
    'a telephone number written out',
    withWords('ja', SAY, '188に 聞きます。'),
    `ja: ${SAY}: 188 ages and belongs into facts.json`,
  ],
  [
    'a fee written out',
    withWords('en', SAY, 'It costs 300円.'),
    `en: ${SAY}: 300円 ages and belongs into facts.json`,
  ],
  [
    'an hour written out',
    withWords('ja', SAY, '9時から です。'),
    `ja: ${SAY}: 9時 ages and belongs into facts.json`,
  ],
  [
    'a tutor who does not know what to do if it fails',
    withWords('ja', 'steps.read-it.tutor.ifFails', undefined),
    'ja: no words steps.read-it.tutor.ifFails',
  ],
  [
    'a device without its sentence',
    withWords('en', 'steps.by-yourself.onDevice.raku.say1', undefined),
    'en: no words steps.by-yourself.onDevice.raku.say1',
  ],
  ['no way without a phone', WITHOUT_WAY, 'does not tell the way without a phone'],
  ['nobody to ask', withPlan('ask', []), 'does not tell whom to ask'],
  ['a missing picture', withMedia({ 'purpose.svg': undefined }), 'no picture purpose.svg'],
  ['an orphan picture', withMedia({ 'lost.svg': drawing('') }), 'no step shows lost.svg'],
  [
    'letters in a picture',
    withMedia({ 'purpose.svg': drawing('<text>A</text>') }),
    'purpose.svg holds letters or more than a drawing',
  ],
  [
    'a picture of another size',
    withMedia({ 'purpose.svg': '<svg viewBox="0 0 10 10"/>' }),
    'purpose.svg is not 320 by 200',
  ],
  [
    'an unknown simulator',
    withPlan('steps.2.simulator', 'time-machine'),
    'read-it: no simulator time-machine',
  ],
  [
    'settings the simulator does not take',
    withPlan('steps.2.settings', { slip: 'Z99' }),
    'read-it: slip-reader does not take these settings',
  ],
])('%s is found and named', async (_, broken, fault) => {
  expect(await lessonFaults(broken)).toEqual([fault]);
});

test('a step without its tutor layer lacks all four of its words, in that language', async () => {
  expect(await lessonFaults(withWords('en', 'steps.remember.tutor', undefined))).toEqual(
    ['say', 'do', 'dont', 'ifFails'].map((part) => `en: no words steps.remember.tutor.${part}`),
  );
});

test.each<[what: string, broken: LessonFolder, named: string]>([
  ['no day on which it was checked', withPlan('checkedOn', undefined), 'checkedOn'],
  ['a day that is none', withPlan('checkedOn', '2026-02-30'), 'checkedOn'],
  ['no word about whom to ask', withPlan('ask', undefined), 'ask'],
  ['no count of ways without a phone', withPlan('withoutPhone', undefined), 'withoutPhone'],
  ['a format nobody knows', withPlan('format', 99), 'format'],
  ['a field nobody knows', withPlan('colour', 'red'), 'colour'],
  ['a step called done', withPlan('steps.1.id', 'done'), 'steps.1.id'],
  ['two steps of one name', withPlan('steps.1.id', 'purpose'), 'steps have different ids'],
  ['no right choice', withPlan('steps.1.choices.0.isRight', false), 'steps.1.choices'],
  [
    'a first step that asks for something',
    withPlan('steps.0', (SAMPLE.plan as { steps: unknown[] }).steps[1]),
    'steps.0',
  ],
  ['the name of another lesson', withPlan('id', 'another-one'), 'calls itself another-one'],
])('a plan with %s is refused, and the place is named', async (_, broken, named) => {
  const faults = await lessonFaults(broken);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(named);
});
