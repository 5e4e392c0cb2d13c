// The keys of a drawn keyboard and what a key does to the letters before the caret. The letters themselves are data: keys.json.
import * as v from 'valibot';

import written from './keys.json' with { type: 'json' };

export const LOOKS = ['keypad', 'flick', 'romaji'] as const;
/** `keypad`: one key several times · `flick`: one key and a direction · `romaji`: letter by letter. */
export type Look = (typeof LOOKS)[number];

export const MODES = ['kana', 'abc', 'numbers'] as const;
export type Mode = (typeof MODES)[number];

const key = v.strictObject({
  id: v.string(),
  /** What is printed on the key. */
  letters: v.string(),
  /** What it writes, pressed once, twice … */
  cycle: v.pipe(v.array(v.string()), v.minLength(1)),
});
export type Key = v.InferOutput<typeof key>;

const keys = v.parse(
  v.strictObject({
    modes: v.strictObject(v.entriesFromList(MODES, v.string())),
    small: v.string(),
    kana: v.array(key),
    abc: v.array(key),
    numbers: v.array(key),
    qwerty: v.array(v.array(key)),
    changes: v.array(v.array(v.string())),
    roman: v.record(v.string(), v.string()),
  }),
  written,
);

/** What is printed on the keys that switch between kana, ABC and 123. */
export const MODE_KEYS = keys.modes;
/** What is printed on the key that makes a letter small or gives it its marks. */
export const SMALL_KEY = keys.small;

const qwerty = keys.qwerty.flat();
const byId = new Map(
  [...keys.kana, ...keys.abc, ...keys.numbers, ...qwerty].map((each) => [each.id, each] as const),
);

/** What the key of this id writes, pressed once, twice …; nothing if there is no such key. */
export const cycleOf = (id: string): readonly string[] => byId.get(id)?.cycle ?? [];

/** What is printed on the key of this id. */
export const lettersOf = (id: string): string => byId.get(id)?.letters ?? '';

/** The letter keys of a keyboard, in reading order. */
export function keysOn(look: Look, mode: Mode): readonly Key[] {
  if (mode === 'numbers') return keys.numbers;
  if (look === 'romaji') return qwerty;
  return mode === 'abc' ? keys.abc : keys.kana;
}

/** The rows of a keyboard with a key for each roman letter. */
export const QWERTY_ROWS: readonly (readonly Key[])[] = keys.qwerty;

const changed = new Map(
  keys.changes.flatMap((cycle) =>
    cycle.map((letter, at) => [letter, cycle[(at + 1) % cycle.length] ?? letter] as const),
  ),
);

/** The letter in its next form, small or with marks; a letter with one form stays. */
export const changeOf = (letter: string): string => changed.get(letter) ?? letter;

/** The plain form of a letter, and how many presses of the small key lead from there to it. */
export function plainOf(letter: string): { readonly plain: string; readonly changes: number } {
  const cycle = keys.changes.find((each) => each.includes(letter));
  return { plain: cycle?.[0] ?? letter, changes: Math.max(cycle?.indexOf(letter) ?? 0, 0) };
}

/** Letters after which the first one has become kana of its own: っ for kk, ん for nk. */
const DOUBLE = /^([^aiueon])\1/u;
const SINGLE_N = /^n[^aiueoyn]/u;

/** What the first roman letter has become by itself, now that another follows; undefined if it waits. */
function aloneIn(run: string): string | undefined {
  if (DOUBLE.test(run)) return keys.roman['xtu'];
  return SINGLE_N.test(run) ? keys.roman['nn'] : undefined;
}

/** What roman letters at the end of a text have become: か for ka, っk for kk, んk for nk. */
export function readRoman(text: string): string {
  const run = /[a-z]+$/u.exec(text)?.[0] ?? '';
  const before = text.slice(0, text.length - run.length);
  const alone = aloneIn(run);
  return before + (keys.roman[run] ?? (alone === undefined ? run : alone + run.slice(1)));
}
