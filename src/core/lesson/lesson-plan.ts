// What a lesson is: its steps in order, and not one sentence. The words stand in locales/<language>/lessons/<id>.json.
import * as v from 'valibot';

import { day, slug } from '#shared/forms.ts';

/** The address of the last screen is `/lesson/<id>/done`, so no step may be called that. */
const stepId = v.pipe(
  slug,
  v.check((id) => id !== 'done', 'a step may not be called done'),
);

const common = {
  id: stepId,
  /** A drawing in `public/media/<lesson>/`, without its ending. */
  picture: slug,
  /** How many sentences there are to say: `say1` to `say3`. */
  says: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3)),
  /** Drawn with the mark of practice: what is shown there looks like a real thing and is none. */
  isPractice: v.optional(v.boolean(), false),
};

const haveDifferentIds = (items: readonly { readonly id: string }[]) =>
  new Set(items.map(({ id }) => id)).size === items.length;

const choices = v.pipe(
  v.array(v.strictObject({ id: slug, isRight: v.optional(v.boolean(), false) })),
  v.minLength(2),
  v.maxLength(4),
  v.check((all) => haveDifferentIds(all), 'choices have different ids'),
  v.check((all) => all.some(({ isRight }) => isRight), 'one choice at least is right'),
);

const readStep = v.strictObject({ ...common, kind: v.literal('read') });

/** Two to four things to choose from. More than one may be right. */
const choiceStep = v.strictObject({
  ...common,
  kind: v.literal('choice'),
  choices,
  /** Two buttons far apart instead of a list: for what cannot be taken back in real life. */
  isFarApart: v.optional(v.boolean(), false),
});

/** Things to tick one by one. With a slip, each is a fact of that practice slip to compare with the paper. */
const checkStep = v.strictObject({
  ...common,
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
  kind: v.literal('practice'),
  simulator: slug,
  settings: v.optional(v.record(v.string(), v.unknown()), {}),
});

/** The name of a lesson in addresses, files and reports. */
export const lessonId = slug;

export const lessonStep = v.variant('kind', [readStep, choiceStep, checkStep, practiceStep]);

export const lessonPlan = v.strictObject({
  format: v.literal(1),
  id: lessonId,
  minutes: v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(30)),
  /** The day on which a person compared the lesson with the real screens. */
  checkedOn: day,
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
