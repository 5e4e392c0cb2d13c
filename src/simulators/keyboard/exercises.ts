// What is to be written, and what the drawn keyboard offers on the way. The words to write are data: exercises.json.
import * as v from 'valibot';

import written from './exercises.json' with { type: 'json' };

const TYPING_TARGETS = [
  'same-key',
  'autumn',
  'small-letter',
  'marks',
  'convert',
  'insert',
  'phone',
  'pin',
  'message',
] as const;
export type TypingTarget = (typeof TYPING_TARGETS)[number];

export const TARGETS = [...TYPING_TARGETS, 'voice'] as const;
export type Target = (typeof TARGETS)[number];

const letters = v.pipe(v.string(), v.minLength(1));

/** A stretch of the text: written letter by letter, or begun and then chosen from what is offered. */
const part = v.strictObject({
  /** What its keys write; more than one where there are two good ways. */
  reads: v.pipe(v.array(letters), v.minLength(1)),
  /** The same in roman letters. */
  roman: v.optional(v.array(letters), []),
  /** What it becomes when the right word is chosen. */
  write: v.optional(letters),
  /** From how many letters on words are offered. */
  from: v.optional(v.number(), 0),
  offers: v.optional(v.array(letters), []),
});
export type Part = v.InferOutput<typeof part>;

const exercise = v.strictObject({
  /** What may stand in the field in the end; the first is shown. */
  want: v.tupleWithRest([letters], letters),
  /** What stands there already, with a gap to fill. */
  begun: v.optional(
    v.strictObject({ before: letters, after: letters, reads: v.array(letters), roman: v.array(letters) }),
  ),
  /** The keys beside the letters; what has not been taught yet is not there. */
  tools: v.array(v.picklist(['next-letter', 'small', 'candidates', 'arrows', 'modes', 'looks'])),
  parts: v.pipe(v.array(part), v.minLength(1)),
});
type Exercise = v.InferOutput<typeof exercise>;
export type Tool = Exercise['tools'][number];

const exercises = v.parse(
  v.strictObject({
    typing: v.strictObject(v.entriesFromList(TYPING_TARGETS, exercise)),
    voice: v.strictObject({
      want: letters,
      heard: v.array(letters),
      /** Which of the words was heard wrongly. */
      wrong: v.number(),
      offers: v.array(letters),
    }),
  }),
  written,
);

export const EXERCISES = exercises.typing;
export const VOICE = exercises.voice;

type Offer = { readonly part: Part; /** Where the stretch begins. */ readonly start: number };

/** The stretch of the text for which words are offered, the caret standing behind `before`. */
export function offerAt(target: TypingTarget, before: string): Offer | undefined {
  let done = '';
  for (const each of EXERCISES[target].parts) {
    if (!before.startsWith(done)) return undefined;
    const begun = before.slice(done.length);
    const isOffered =
      each.offers.length > 0 &&
      begun.length >= each.from &&
      each.reads.some((read) => read.startsWith(begun) && (begun !== read || read !== each.write));
    if (isOffered) return { part: each, start: done.length };
    done += each.write ?? each.reads[0] ?? '';
  }
  return undefined;
}
