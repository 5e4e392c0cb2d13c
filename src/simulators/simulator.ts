// The contract of a practice screen: a small machine (model.ts, pure, without preact) and a face (view.tsx, which holds no
// answer). A simulator is a folder, a line in registry.ts, a words file `simulators/<id>` in each language, and its tests.
// README.md beside this file tells how to make one and sketches those to come.
import type { ComponentChildren } from 'preact';
import type { GenericSchema } from 'valibot';

/** Something that can be pressed. Its words are `press.<id>`, unless it bears letters that are the same in every language. */
export type PressName = { readonly id: string; readonly letters?: string };

export type Press<Action> = PressName & {
  readonly action: Action;
  /**
   * `button` (as usual): drawn as a button with exactly these words. `gesture`: done with the finger on something else, so there is
   * no button of its own. `outside`: nothing on the face does it, a camera or a reader does.
   */
  readonly by?: 'button' | 'gesture' | 'outside';
  /** Allowed at any time and neither right nor wrong: looking around, going back, choosing another way. */
  readonly isNeutral?: boolean;
  /** Of an answer: what is asked is the person's own judgement, so its place is not told before they pressed or asked. */
  readonly isJudgement?: boolean;
};

/** What to tell the resident about the last press. */
export type Said = {
  /** `ok`: well done · `again`: that leads elsewhere · `info`: neither. */
  readonly kind: 'ok' | 'again' | 'info';
  /** What was pressed. The host begins with 「押したのは「もどる」です。」; obligatory after a press that leads nowhere. */
  readonly pressed?: PressName;
  /** A sentence of the simulator's own words. */
  readonly key?: string;
};

export type SimulatorFace<State, Action> = {
  readonly state: State;
  act(this: void, action: Action): void;
  /** The id of the press to point at, because the person asked for the answer. */
  readonly pointAt: string | undefined;
};

// Written as methods, so that a host can hold any simulator as `Simulator<unknown, unknown, unknown>`.
export type Simulator<Settings, State, Action> = {
  /** What a lesson's plan may set; every setting has a default, so `{}` is always good. */
  readonly settings: GenericSchema<unknown, Settings>;
  start(this: void, settings: Settings): State;
  next(this: void, state: State, action: Action): State;
  isDone(this: void, state: State): boolean;
  said(this: void, state: State): Said | undefined;
  /** Everything that can be done with the face as it stands, gestures and readings included. */
  presses(this: void, state: State): readonly Press<Action>[];
  /**
   * The press that leads nearer to the end; its place is told by the words `where.<id>`. Undefined only when all is done. From any
   * state at most 12 answers in a row lead to the end.
   */
  answer(this: void, state: State): Press<Action> | undefined;
  View(this: void, face: SimulatorFace<State, Action>): ComponentChildren;
};

/** A simulator whose inside is its own business. */
export type AnySimulator = Simulator<unknown, unknown, unknown>;

/** The most answers in a row that lead to the end, from wherever a person has got to. */
export const MOST_ANSWERS = 12;
