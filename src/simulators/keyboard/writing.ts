// What the keys do to the text in the field. Knows nothing of what is wanted.
import { offerAt, type TypingTarget } from './exercises.ts';
import { changeOf, cycleOf, readRoman, type Look, type Mode } from './keys.ts';

export type Written = {
  readonly text: string;
  readonly caret: number;
  /** The key whose letter goes on changing while it is pressed again. */
  readonly pending: string | undefined;
  /** The key whose directions are shown. */
  readonly open: string | undefined;
};

export type Board = { readonly look: Look; readonly mode: Mode; readonly target: TypingTarget };

/** The actions that write or take away. */
export type Stroke =
  | { readonly do: 'key'; readonly key: string }
  | { readonly do: 'slide'; readonly key: string; readonly to: number }
  | { readonly do: 'direction'; readonly to: number }
  | { readonly do: 'candidate'; readonly at: number }
  | { readonly do: 'move'; readonly by: -1 | 1 }
  | { readonly do: 'small' | 'delete' | 'clear' | 'next-letter' | 'close' };

/** Nothing written. */
export const EMPTY: Written = { text: '', caret: 0, pending: undefined, open: undefined };

const settled = (text: string, caret: number): Written => ({ ...EMPTY, text, caret });

const beforeCaret = ({ text, caret }: Written): string => text.slice(0, caret);

/** The text before the caret anew, what stands behind it untouched. */
const rewrite = ({ text, caret }: Written, before: string): Written =>
  settled(before + text.slice(caret), before.length);

const insert = (now: Written, letter: string) => rewrite(now, beforeCaret(now) + letter);

/** The letter before the caret becomes the next one of its key. */
function turnOn(now: Written, cycle: readonly string[]): Written {
  const before = beforeCaret(now);
  const at = cycle.indexOf(before.slice(-1));
  return rewrite(now, before.slice(0, -1) + (cycle[(at + 1) % cycle.length] ?? ''));
}

function pressKey(now: Written, id: string, { look, mode }: Board): Written {
  const cycle = cycleOf(id);
  const [first = ''] = cycle;
  if (look === 'romaji' && mode === 'kana') return rewrite(now, readRoman(beforeCaret(now) + first));
  if (cycle.length <= 1) return insert(now, first);
  if (look === 'flick') return { ...now, pending: undefined, open: id };
  return { ...(now.pending === id ? turnOn(now, cycle) : insert(now, first)), pending: id };
}

function slide(now: Written, id: string, to: number): Written {
  const letter = cycleOf(id)[to];
  return letter === undefined ? now : insert(now, letter);
}

function changeLast(now: Written): Written {
  const before = beforeCaret(now);
  return before === '' ? now : rewrite(now, before.slice(0, -1) + changeOf(before.slice(-1)));
}

/** The stretch for which words are offered. In the middle of a text none are. */
const offerFor = (now: Written, target: TypingTarget) =>
  now.caret === now.text.length ? offerAt(target, now.text) : undefined;

/** The words offered as the text stands. */
export const offersFor = (now: Written, target: TypingTarget): readonly string[] =>
  offerFor(now, target)?.part.offers ?? [];

function choose(now: Written, at: number, target: TypingTarget): Written {
  const offer = offerFor(now, target);
  const word = offer?.part.offers[at];
  return offer === undefined || word === undefined
    ? now
    : rewrite(now, now.text.slice(0, offer.start) + word);
}

/** The field after one press. */
export function write(now: Written, stroke: Stroke, board: Board): Written {
  switch (stroke.do) {
    case 'key':
      return pressKey(now, stroke.key, board);
    case 'slide':
      return slide(now, stroke.key, stroke.to);
    case 'direction':
      return slide(now, now.open ?? '', stroke.to);
    case 'candidate':
      return choose(now, stroke.at, board.target);
    case 'move':
      return settled(now.text, Math.min(Math.max(now.caret + stroke.by, 0), now.text.length));
    case 'small':
      return changeLast(now);
    case 'delete':
      return rewrite(now, beforeCaret(now).slice(0, -1));
    case 'clear':
      return EMPTY;
    default:
      return settled(now.text, now.caret);
  }
}
