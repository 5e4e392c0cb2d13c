// Every state of the field that lies on a good way to the end, with the next press and how many there are still to go. Found by
// playing the right presses once for each exercise and look, so that the way told is the way that works.
import { EXERCISES, type Part, type TypingTarget } from './exercises.ts';
import { keysOn, plainOf, type Look, type Mode } from './keys.ts';
import { EMPTY, offersFor, write, type Board, type Stroke, type Written } from './writing.ts';

/** 「できた」 */
export type Finish = { readonly do: 'done' };

export type Step = {
  /** The presses still to go, 「できた」 included. */
  readonly left: number;
  readonly stroke: Stroke | Finish;
  /** The keyboard that is still needed; undefined if no letter has to be written any more. */
  readonly mode: Mode | undefined;
};
type Place = { readonly now: Written; readonly step: Step };
/** By the text in the field. */
type Places = Map<string, readonly Place[]>;
type GoodWay = ReadonlyMap<string, readonly Place[]>;

/** The step to take with the field like this; undefined off the way. */
export const stepAt = (way: GoodWay, { text, caret, pending, open }: Written): Step | undefined =>
  way.get(text)?.find(({ now }) => now.caret === caret && now.pending === pending && now.open === open)?.step;

type Way = { readonly board: Board; readonly places: Places };

/** The keyboard on which these letters are found. */
const modeFor = (read: string): Mode => (/^[\d-]/u.test(read) ? 'numbers' : 'kana');

/** The presses for one letter with a key that bears several. */
function strokesFor(letter: string, { look, mode }: Board): Stroke[] {
  const { plain, changes } = plainOf(letter);
  const key = keysOn(look, mode).find(({ cycle }) => cycle.includes(plain));
  if (key === undefined) throw new Error(`no key writes ${letter}`);
  const press: Stroke = { do: 'key', key: key.id };
  const at = key.cycle.indexOf(plain);
  const strokes: Stroke[] =
    key.cycle.length === 1
      ? [press]
      : look === 'flick'
        ? [press, { do: 'direction', to: at }]
        : Array.from({ length: at + 1 }, () => press);
  return [...strokes, ...Array.from({ length: changes }, (): Stroke => ({ do: 'small' }))];
}

/** A letter on the key that was just used begins only after 「つぎの 文字へ」. */
function strokesOf(read: string, board: Board): Stroke[] {
  return Array.from(read).reduce<Stroke[]>((strokes, letter) => {
    const own = strokesFor(letter, board);
    const [last, first] = [strokes.at(-1), own[0]];
    const isSameKey =
      board.look === 'keypad' &&
      board.mode === 'kana' &&
      last?.do === 'key' &&
      first?.do === 'key' &&
      last.key === first.key;
    return [...strokes, ...(isSameKey ? [{ do: 'next-letter' } as const] : []), ...own];
  }, []);
}

const romanStrokes = (roman: string): Stroke[] =>
  Array.from(roman, (letter): Stroke => ({ do: 'key', key: `key-${letter}` }));

function keep({ places }: Way, now: Written, step: Step) {
  const known = stepAt(places, now);
  if (known !== undefined && known.left <= step.left) return;
  // found first: the shorter one
  places.set(now.text, [{ now, step }, ...(places.get(now.text) ?? [])]);
}

const isNewLetter = (stroke: Stroke | undefined, before: Stroke | undefined) =>
  stroke?.do !== 'key' || before?.do !== 'key' || stroke.key !== before.key;

/** Plays the presses of one stretch and keeps every state on the way; `after` is what comes when it is written. */
function playStretch(way: Way, start: Written, strokes: readonly Stroke[], { part, after }: Stretch) {
  const { board } = way;
  const played = strokes.reduce<Written[]>(
    (states, stroke) => [...states, write(states.at(-1) ?? start, stroke, board)],
    [start],
  );
  const word = part?.write;
  const offered = (now: Written) => (word === undefined ? -1 : offersFor(now, board.target).indexOf(word));
  played.forEach((now, at) => {
    const stroke = strokes[at];
    const chooseAt = played.findIndex((later, index) => index >= at && offered(later) >= 0);
    const toGo = chooseAt < 0 ? strokes.length - at : chooseAt - at + 1;
    const next = chooseAt === at ? ({ do: 'candidate', at: offered(now) } as const) : stroke;
    const step =
      next === undefined
        ? after
        : { left: toGo + after.left, stroke: next, mode: chooseAt === at ? after.mode : board.mode };
    keep(way, now, step);
    // the same text when the letter has come to rest: by waiting, or by 「つぎの 文字へ」
    if (stroke?.do !== 'next-letter' && isNewLetter(stroke, strokes[at - 1]))
      keep(way, { ...now, pending: undefined }, step);
  });
}

type Stretch = { readonly part: Part | undefined; readonly after: Step };

const DONE: Step = { left: 1, stroke: { do: 'done' }, mode: undefined };

/** The stretches of an exercise from its end, each knowing what comes after it. */
function playParts(look: Look, target: TypingTarget, places: Places) {
  const { parts } = EXERCISES[target];
  parts.toReversed().reduce((after, part, index) => {
    const done = parts.slice(0, parts.length - 1 - index).map((each) => each.write ?? each.reads[0] ?? '');
    const start = { ...EMPTY, text: done.join(''), caret: done.join('').length };
    const mode = modeFor(part.reads[0] ?? '');
    const way = { board: { look, mode, target }, places };
    const isRoman = look === 'romaji' && mode === 'kana';
    const scripts = isRoman
      ? part.roman.map(romanStrokes)
      : part.reads.map((read) => strokesOf(read, way.board));
    for (const strokes of scripts.length === 0 ? [[]] : scripts)
      playStretch(way, start, strokes, { part, after });
    return stepAt(places, start) ?? after;
  }, DONE);
}

function playGap(look: Look, target: TypingTarget, places: Places) {
  const { begun } = EXERCISES[target];
  if (begun === undefined) return;
  const { reads, roman } = begun;
  const way = { board: { look, mode: 'kana' as const, target }, places };
  const start = { ...EMPTY, text: begun.before + begun.after, caret: begun.before.length };
  const scripts =
    look === 'romaji' ? roman.map(romanStrokes) : reads.map((read) => strokesOf(read, way.board));
  for (const strokes of scripts) playStretch(way, start, strokes, { part: undefined, after: DONE });
}

const found: Record<Look, Map<TypingTarget, GoodWay>> = {
  keypad: new Map(),
  flick: new Map(),
  romaji: new Map(),
};

/** The good way through an exercise with one look of the keyboard. */
export function goodWay(target: TypingTarget, look: Look): GoodWay {
  const known = found[look].get(target);
  if (known !== undefined) return known;
  const places: Places = new Map();
  playParts(look, target, places);
  playGap(look, target, places);
  found[look].set(target, places);
  return places;
}
