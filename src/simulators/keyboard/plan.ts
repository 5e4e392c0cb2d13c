// The shortest way to the end from anywhere: along the good way, or back to it by 「けす」, the arrows or 「ぜんぶ けす」.
import { EXERCISES } from './exercises.ts';
import { goodWay, stepAt, type Finish, type Step } from './good-way.ts';
import type { Mode } from './keys.ts';
import { EMPTY, type Board, type Stroke, type Written } from './writing.ts';

export type SwitchMode = { readonly do: 'mode'; readonly mode: Mode };

export type Plan = {
  readonly left: number;
  readonly next: Stroke | Finish | SwitchMode;
  /** Whether something has to be taken back first. */
  readonly isBack: boolean;
};

type Around = { readonly written: Written; readonly board: Board };

const settled = (text: string, caret: number): Written => ({ ...EMPTY, text, caret });

/** A step of the good way, after turning to the keyboard that bears its key. */
function along(step: Step, { written, board }: Around, isBack: boolean): Plan {
  const switches = step.mode !== undefined && step.mode !== board.mode ? 1 : 0;
  const isKey = step.stroke.do === 'key' || step.stroke.do === 'small';
  const left = step.left + switches;
  if (switches === 1 && isKey && step.mode !== undefined)
    return { left, next: { do: 'mode', mode: step.mode }, isBack };
  return isKey && written.open !== undefined
    ? { left: left + 1, next: { do: 'close' }, isBack: true }
    : { left, next: step.stroke, isBack };
}

/** From a caret behind `caret` letters: first to there, then as many letters back as do not belong there. */
function viaCaret(around: Around, caret: number): Plan | undefined {
  const { written, board } = around;
  const way = goodWay(board.target, board.look);
  const { text } = written;
  const moves = Math.abs(written.caret - caret);
  for (let keep = caret; keep >= 0; keep -= 1) {
    const takes = caret - keep;
    const there = settled(text.slice(0, keep) + text.slice(caret), keep);
    const step = stepAt(way, there);
    if (step === undefined) continue;
    // a letter that is still changing is no letter at rest
    if (moves + takes === 0 && written.pending !== undefined) continue;
    if (moves + takes === 0) return along(step, around, false);
    const next: Stroke = moves === 0 ? { do: 'delete' } : { do: 'move', by: written.caret < caret ? 1 : -1 };
    return { left: moves + takes + along(step, { board, written: there }, true).left, next, isBack: true };
  }
  return undefined;
}

/** Where the caret may have to stand: at the end, or in the gap of a text that was begun. */
function viaCarets(around: Around): (Plan | undefined)[] {
  const { text } = around.written;
  const after = EXERCISES[around.board.target].begun?.after;
  const isInGap = after !== undefined && text.endsWith(after);
  const carets = isInGap ? [text.length - after.length, text.length] : [text.length];
  return carets.map((caret) => viaCaret(around, caret));
}

/** What was written behind a text with a gap is taken back first. */
function viaTail({ written, board }: Around): Plan | undefined {
  const { begun } = EXERCISES[board.target];
  const { text, caret } = written;
  if (begun === undefined) return undefined;
  const { before, after } = begun;
  const takes = text.length - before.length - after.length;
  if (takes <= 0 || !text.startsWith(before + after)) return undefined;
  const gap = viaCaret(
    { board, written: settled(before + after, before.length + after.length) },
    before.length,
  );
  if (gap === undefined) return undefined;
  const moves = text.length - caret;
  const next: Stroke = moves === 0 ? { do: 'delete' } : { do: 'move', by: 1 };
  return { left: moves + takes + gap.left, next, isBack: true };
}

function viaEmpty({ board }: Around): Plan | undefined {
  const anew = stepAt(goodWay(board.target, board.look), EMPTY);
  if (anew === undefined) return undefined;
  const { left } = along(anew, { board, written: EMPTY }, true);
  return { left: 1 + left, next: { do: 'clear' }, isBack: true };
}

/** Where nothing has to be taken back, a letter still changing and directions still open included. */
function viaHere({ written, board }: Around): Plan | undefined {
  const here = stepAt(goodWay(board.target, board.look), written);
  return here === undefined
    ? undefined
    : along(here, { board, written: { ...written, open: undefined } }, false);
}

/** The next press from here and how many are left. Where two ways are as long, the one that takes back less. */
export function planFrom(written: Written, board: Board): Plan {
  if (EXERCISES[board.target].want.includes(written.text))
    return { left: 1, next: { do: 'done' }, isBack: false };
  const around = { written, board };
  const here = viaHere(around);
  if (here !== undefined) return here;
  return [...viaCarets(around), viaTail(around), viaEmpty(around)]
    .filter((plan) => plan !== undefined)
    .reduce((best, plan) => (plan.left < best.left ? plan : best));
}
