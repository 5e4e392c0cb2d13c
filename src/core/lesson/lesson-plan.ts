// What a lesson is: its steps in order, and not one sentence. The words stand in locales/<language>/lessons/<id>.json.
// How a teacher writes one is told in src/content/README.md.
import * as v from 'valibot';

import { countUpTo, day, slug } from '#shared/forms.ts';

import { lessonId } from './lesson-id.ts';

/** The address of the last screen is `/lesson/<id>/done`, so no step may be called that. */
const stepId = v.pipe(
  slug,
  v.check((id) => id !== 'done', 'a step may not be called done'),
);

/** How many there are of something that is numbered in the words: `say1` to `say3`. */
const fromOneTo = (most: number) => v.pipe(countUpTo(most), v.minValue(1));

const common = {
  id: stepId,
  /** How many sentences there are to say: `say1` to `say3`. */
  says: fromOneTo(3),
  /** Drawn with the mark of practice: what is shown there looks like a real thing and is none. */
  isPractice: v.optional(v.boolean(), false),
  /** Where the step differs by phone: how many sentences for each, `onDevice.iphone.say1` and so on. */
  onDevice: v.optional(v.strictObject({ iphone: fromOneTo(3), android: fromOneTo(3), raku: fromOneTo(3) })),
};

/** A drawing in `public/media/<lesson>/`, without its ending. */
const withPicture = { ...common, picture: slug };

const haveDifferentIds = (items: readonly { readonly id: string }[]) =>
  new Set(items.map(({ id }) => id)).size === items.length;

const choices = v.pipe(
  v.array(v.strictObject({ id: slug, isRight: v.optional(v.boolean(), false) })),
  v.minLength(2),
  v.maxLength(4),
  v.check((all) => haveDifferentIds(all), 'choices have different ids'),
  v.check((all) => all.some(({ isRight }) => isRight), 'one choice at least is right'),
);

/** Only tells something. */
const readStep = v.strictObject({ ...withPicture, kind: v.literal('read') });

/** Two to four things to choose from. More than one may be right. */
const choiceStep = v.strictObject({
  ...withPicture,
  kind: v.literal('choice'),
  choices,
  /** Two buttons far apart instead of a list: for what cannot be taken back in real life. */
  isFarApart: v.optional(v.boolean(), false),
});

/** Things to tick one by one. With a slip, each is a fact of that practice slip to compare with the paper. */
const checkStep = v.strictObject({
  ...withPicture,
  kind: v.literal('check'),
  slip: v.optional(v.string()),
  items: v.pipe(
    v.array(v.strictObject({ id: slug })),
    v.minLength(2),
    v.maxLength(5),
    v.check((all) => haveDifferentIds(all), 'items have different ids'),
  ),
});

/** A practice screen: which simulator, and the settings it is started with (checked by the simulator's own schema). */
const practiceStep = v.strictObject({
  ...common,
  /** The practice screen is picture enough; a drawing only where it shows what the screen cannot. */
  picture: v.optional(slug),
  isPractice: v.optional(v.literal(true), true),
  kind: v.literal('practice'),
  simulator: slug,
  settings: v.optional(v.record(v.string(), v.unknown()), {}),
});

/** Something to do on the own phone, outside of てとて, now or later. */
const doForRealStep = v.strictObject({ ...withPicture, kind: v.literal('do-for-real') });

/** What to remember, in few big lines; it can be printed. */
const cardStep = v.strictObject({ ...withPicture, kind: v.literal('card'), lines: fromOneTo(5) });

const lessonStep = v.variant('kind', [
  readStep,
  choiceStep,
  checkStep,
  practiceStep,
  doForRealStep,
  cardStep,
]);

/** Whom to ask when the person is alone with it. */
const CONTACTS = ['tutor', 'family', 'desk', 'shop', 'consumer-hotline', 'police-line'] as const;
export type Contact = (typeof CONTACTS)[number];

export const lessonPlan = v.strictObject({
  format: v.literal(2),
  id: lessonId,
  /** For whom it is: a tutor's lesson is not offered to residents. */
  audience: v.picklist(['resident', 'tutor']),
  minutes: v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(30)),
  /** The day on which a person compared the lesson with the real screens or their sources. */
  checkedOn: day,
  /** The facts of facts.json that its words ask for: when one of them is old, so is the lesson. */
  facts: v.optional(v.array(v.string()), []),
  /** How many things to bring: `bring1` … */
  bring: countUpTo(4),
  /** How many sentences tell the way without a phone: `withoutPhone1` … */
  withoutPhone: countUpTo(3),
  ask: v.pipe(v.array(v.picklist(CONTACTS)), v.maxLength(4)),
  /** A lesson opens with something to read: what it is for. */
  steps: v.pipe(
    v.tupleWithRest([readStep], lessonStep),
    v.minLength(5),
    v.maxLength(12),
    v.check((all) => haveDifferentIds(all), 'steps have different ids'),
  ),
});

export type LessonPlan = v.InferOutput<typeof lessonPlan>;
export type LessonStep = v.InferOutput<typeof lessonStep>;
export type ChoiceStep = v.InferOutput<typeof choiceStep>;
export type CheckStep = v.InferOutput<typeof checkStep>;
export type PracticeStep = v.InferOutput<typeof practiceStep>;
export type DoForRealStep = v.InferOutput<typeof doForRealStep>;
export type CardStep = v.InferOutput<typeof cardStep>;
